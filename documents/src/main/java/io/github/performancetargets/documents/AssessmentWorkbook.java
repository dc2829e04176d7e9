package io.github.performancetargets.documents;

import io.github.performancetargets.assessment.AssessedExecution;
import io.github.performancetargets.assessment.AssessedIndicator;
import io.github.performancetargets.assessment.AssessedTotal;
import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.documents.print.AssessmentColumns;
import io.github.performancetargets.documents.print.FindingSheet;
import io.github.performancetargets.documents.print.ReviewWords;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.value.StatedTarget;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * 自评复核清单 The self-assessments of many tables as one Excel workbook: a sheet with a row for the budget, each indicator and the
 * total of every table, the printed points beside those that the scheme gives, and one with what was found. Rows wait in temporary
 * files, not in memory. Not thread-safe.
 */
public final class AssessmentWorkbook implements Closeable {
    private static final int ROWS_OF_A_SHEET = 1_048_576;
    private static final int IN_MEMORY = 100;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY);
    private final Locale locale;
    private final List<FindingSheet> sheets = new ArrayList<>();
    private final AssessmentColumns columns;
    private final ReviewWords words;
    private FindingSheet rows;
    private FindingSheet findings;

    private AssessmentWorkbook(Locale locale) {
        this.locale = Objects.requireNonNull(locale, "locale");
        this.columns = AssessmentColumns.of(locale);
        this.words = ReviewWords.of(locale);
        this.rows = begin(columns.sheet(), columns.columns());
        this.findings = begin(words.findings(), words.findingColumns());
    }

    /**
     * An empty workbook.
     *
     * @param locale of its words: Chinese, or English for any other
     */
    public static AssessmentWorkbook create(Locale locale) {
        return new AssessmentWorkbook(locale);
    }

    private FindingSheet begin(String name, List<FindingSheet.FindingColumn> headings) {
        String free = workbook.getSheet(name) == null ? name : name + " " + (sheets.size() + 1);
        FindingSheet sheet = new FindingSheet(workbook.createSheet(free), headings);
        sheets.add(sheet);
        return sheet;
    }

    /**
     * Adds a table.
     *
     * @param file where it was read
     * @param number which table of the file, from 1
     * @param assessment of the table
     * @param report what was found in it
     */
    public void add(String file, int number, PerformanceTargetTable table, Assessment assessment, Report report) {
        String name = FindingsWorkbook.name(table);
        List<String> place = List.of(file, Integer.toString(number), name);
        List<String> lines = assessment.lines(locale);
        int line = 1;
        if (assessment.execution().isPresent()) {
            row(place, execution(assessment.execution().get()), lines.get(line++));
        }
        for (AssessedIndicator indicator : assessment.indicators()) {
            row(place, indicator(indicator), lines.get(line++));
        }
        row(place, total(assessment.total()), lines.get(line));
        for (Finding finding : report.findings()) {
            List<String> cells = new ArrayList<>(place);
            cells.add(report.place(finding, locale));
            cells.add(report.severity(finding, locale));
            cells.add(finding.rule().value());
            cells.add(report.message(finding, locale));
            if (findings.rows() == ROWS_OF_A_SHEET) {
                findings = begin(words.findings(), words.findingColumns());
            }
            findings.add(cells);
        }
    }

    private void row(List<String> place, List<String> cells, String line) {
        if (rows.rows() == ROWS_OF_A_SHEET) {
            rows = begin(columns.sheet(), columns.columns());
        }
        List<String> all = new ArrayList<>(place);
        all.addAll(cells);
        all.add(line);
        rows.add(all);
    }

    private static List<String> execution(AssessedExecution row) {
        return List.of(
                "",
                text(row.execution().adjustedBudget()),
                text(row.execution().executed()),
                text(row.weight()),
                text(row.printed()),
                text(row.expected()),
                text(row.difference()));
    }

    private static List<String> indicator(AssessedIndicator row) {
        return List.of(
                row.indicator().name(),
                text(row.indicator().effectiveValue().map(StatedTarget::text)),
                text(row.indicator().actual().map(StatedTarget::text)),
                text(row.weight()),
                text(row.printed()),
                text(row.expected()),
                text(row.difference()));
    }

    private static List<String> total(AssessedTotal total) {
        return List.of("", "", "", text(total.weightSum()), text(total.printed()), text(total.expected()), "");
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    /**
     * Writes all of it, once; the caller closes the stream.
     *
     * @throws IOException if the stream or a temporary file fails
     */
    public void write(OutputStream out) throws IOException {
        sheets.forEach(FindingSheet::end);
        SavedWorkbook.write(workbook, out);
    }

    /** Deletes the temporary files. */
    @Override
    public void close() throws IOException {
        workbook.close();
    }
}

package io.github.performancetargets.documents;

import io.github.performancetargets.documents.print.FindingSheet;
import io.github.performancetargets.documents.print.ReviewWords;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.validation.Report;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * 审核意见汇总 The findings of many tables as one Excel workbook: a sheet with one row a finding (file, table, name, place,
 * severity, rule, remark) and one with the verdict on every table, also on those without findings and on files that could not
 * be read. Rows wait in temporary files, not in memory. Not thread-safe.
 *
 * <pre>{@code
 * try (FindingsWorkbook findings = FindingsWorkbook.create(Locale.SIMPLIFIED_CHINESE)) {
 *     findings.add("目标表.xlsx", 1, new CheckedTable(table, report, remarks));
 *     findings.write(out);
 * }
 * }</pre>
 */
public final class FindingsWorkbook implements Closeable {
    private static final int ROWS_OF_A_SHEET = 1_048_576;
    private static final int IN_MEMORY = 100;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY);
    private final Locale locale;
    private final ReviewWords words;
    private final int rowsOfASheet;
    private FindingSheet findings;
    private FindingSheet verdicts;
    private int findingSheets = 1;
    private int verdictSheets = 1;

    private FindingsWorkbook(Locale locale, int rowsOfASheet) {
        this.locale = Objects.requireNonNull(locale, "locale");
        this.words = ReviewWords.of(locale);
        this.rowsOfASheet = rowsOfASheet;
        this.findings = new FindingSheet(workbook.createSheet(words.findings()), words.findingColumns());
        this.verdicts = new FindingSheet(workbook.createSheet(words.verdicts()), words.verdictColumns());
    }

    /**
     * An empty workbook.
     *
     * @param locale of the findings: Chinese, or English for any other
     */
    public static FindingsWorkbook create(Locale locale) {
        return new FindingsWorkbook(locale, ROWS_OF_A_SHEET);
    }

    static FindingsWorkbook withRowsOfASheet(Locale locale, int rows) {
        return new FindingsWorkbook(locale, rows);
    }

    /**
     * Adds a table.
     *
     * @param file where it was read
     * @param number which table of the file, from 1
     * @param checked the table, what was found in it, and what its reader had to say
     */
    public void add(String file, int number, CheckedTable checked) {
        Report report = checked.report();
        String name = name(checked.table());
        for (Finding finding : report.findings()) {
            finding(List.of(
                    file,
                    Integer.toString(number),
                    name,
                    report.place(finding, locale),
                    report.severity(finding, locale),
                    finding.rule().value(),
                    report.message(finding, locale)));
        }
        verdict(List.of(
                file,
                Integer.toString(number),
                name,
                words.verdict().on(checked.verdict()),
                count(report, Severity.ERROR),
                count(report, Severity.WARNING),
                count(report, Severity.NOTE),
                doubts(checked)));
    }

    /** What a verdict on what was read depends on, a line each. */
    private String doubts(CheckedTable checked) {
        return checked.remarks().stream()
                .filter(remark -> remark.kind().concern() == RemarkKind.Concern.CONTENT)
                .map(remark -> remark.message(locale))
                .collect(Collectors.joining("\n"));
    }

    /** Adds what could not be read, and why. */
    public void unreadable(String file, String why) {
        verdict(List.of(file, "", "", words.verdict().unreadable(), "", "", "", why));
    }

    static String name(PerformanceTargetTable table) {
        return table.project()
                .map(Project::name)
                .filter(name -> !name.isBlank())
                .or(() -> table.department().map(Organization::name))
                .or(table::title)
                .orElse("");
    }

    private static String count(Report report, Severity severity) {
        return Integer.toString(report.counting(severity).size());
    }

    private void finding(List<String> row) {
        if (findings.rows() == rowsOfASheet) {
            findings.end();
            String name = words.findings() + " " + ++findingSheets;
            findings = new FindingSheet(workbook.createSheet(name), words.findingColumns());
        }
        findings.add(row);
    }

    private void verdict(List<String> row) {
        if (verdicts.rows() == rowsOfASheet) {
            verdicts.end();
            String name = words.verdicts() + " " + ++verdictSheets;
            verdicts = new FindingSheet(workbook.createSheet(name), words.verdictColumns());
        }
        verdicts.add(row);
    }

    /**
     * Writes all of it, once; the caller closes the stream.
     *
     * @throws IOException if the stream or a temporary file fails
     */
    public void write(OutputStream out) throws IOException {
        findings.end();
        verdicts.end();
        SavedWorkbook.write(workbook, out);
    }

    /** Deletes the temporary files. */
    @Override
    public void close() throws IOException {
        workbook.close();
    }
}

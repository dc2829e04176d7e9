package io.github.performancetargets.documents;

import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.assessment.Assessor;
import io.github.performancetargets.documents.print.AnnotatedForm;
import io.github.performancetargets.documents.print.FindingSheet;
import io.github.performancetargets.documents.print.FormStyles;
import io.github.performancetargets.documents.print.Note;
import io.github.performancetargets.documents.print.ReviewWords;
import io.github.performancetargets.documents.print.WorkbookForm;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * 工作簿输出 Writes tables as an Excel workbook that looks like the printed form, a sheet for each. Every cell is text, so that
 * amounts keep all their digits and a name that begins with {@code =} stays a name and is never a formula. Immutable and
 * thread-safe. What the official form has no place for is not written: ids, the edition, links between indicators and goals,
 * extensions. Tasks and goals read back with the ids that a reader counts. A goal that stands alone and is labelled 年度目标 has this as the label of its row, as forms print
 * it, and reads back without a label of its own.
 */
public final class WorkbookWriter {
    private static final WorkbookWriter DEFAULT = new WorkbookWriter(Optional.empty());
    private static final String SHEET = "表";

    private final Optional<Assessor> assessor;

    private WorkbookWriter(Optional<Assessor> assessor) {
        this.assessor = assessor;
    }

    /** A writer. */
    public static WorkbookWriter create() {
        return DEFAULT;
    }

    /**
     * 复核得分 The same with the points that a scheme gives beside those that are printed, where a table has points: for reference, no
     * substitute for the scoring, as the form says.
     */
    public WorkbookWriter withAssessor(Assessor by) {
        return new WorkbookWriter(Optional.of(by));
    }

    /**
     * Writes the workbook; the caller closes the stream.
     *
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if a text is longer than a cell of Excel holds (32 767 characters)
     */
    public void write(List<PerformanceTargetTable> tables, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        write(
                tables.stream()
                        .map(table -> AnnotatedForm.of(table, assessed(table)))
                        .toList(),
                workbook -> {},
                out);
    }

    /**
     * Writes the workbook with what was found in its tables: the cells concerned are marked and carry the findings as comments
     * (批注), and a last sheet lists all findings. The caller closes the stream.
     *
     * @param locale of the findings: Chinese, or English for any other
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if a text is longer than a cell of Excel holds (32 767 characters)
     */
    public void writeChecked(List<CheckedTable> tables, Locale locale, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        List<AnnotatedForm> forms = new ArrayList<>();
        for (CheckedTable checked : tables) {
            forms.add(AnnotatedForm.of(checked.table(), assessed(checked.table()), checked.report(), locale));
        }
        write(forms, workbook -> list(workbook, forms, ReviewWords.of(locale)), out);
    }

    private Optional<Assessment> assessed(PerformanceTargetTable table) {
        return assessor.map(by -> by.assess(table));
    }

    /** 附页 What is added behind the forms. */
    private interface Appendix {
        void addTo(XSSFWorkbook workbook);
    }

    private static void write(List<AnnotatedForm> forms, Appendix appendix, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            FormStyles styles = new FormStyles(workbook);
            for (int i = 0; i < forms.size(); i++) {
                WorkbookForm.draw(forms.get(i), workbook.createSheet(SHEET + (i + 1)), styles);
            }
            if (forms.isEmpty()) {
                // a workbook without a sheet is none
                workbook.createSheet(SHEET + 1);
            }
            appendix.addTo(workbook);
            SavedWorkbook.write(workbook, out);
        }
    }

    private static void list(XSSFWorkbook workbook, List<AnnotatedForm> forms, ReviewWords words) {
        // no file, no name of a table: the sheets stand before this one
        FindingSheet list = new FindingSheet(workbook.createSheet(words.findings()), words.columnsInWorkbook());
        for (int i = 0; i < forms.size(); i++) {
            List<Note> notes = forms.get(i).notes();
            for (Note note : notes) {
                list.add(List.of(
                        SHEET + (i + 1),
                        Integer.toString(note.number()),
                        note.place(),
                        note.weight(),
                        note.rule(),
                        note.message()));
            }
        }
        list.end();
    }
}

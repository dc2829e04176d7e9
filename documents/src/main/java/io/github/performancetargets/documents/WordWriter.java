package io.github.performancetargets.documents;

import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.assessment.Assessor;
import io.github.performancetargets.documents.print.AnnotatedForm;
import io.github.performancetargets.documents.print.ReviewWords;
import io.github.performancetargets.documents.print.WordComments;
import io.github.performancetargets.documents.print.WordForm;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Word 输出 Writes tables as a Word document (docx) that looks like the printed form, each beginning on a page of its own. Immutable
 * and thread-safe. What the official form has no place for is not written: ids, the edition, links between indicators and
 * goals, extensions. Tasks and goals read back with the ids that a reader counts. A goal that stands alone and is labelled 年度目标
 * has this as the label of its row, as forms print it, and reads back without a label of its own.
 */
public final class WordWriter {
    private static final WordWriter DEFAULT = new WordWriter(Optional.empty());

    private final Optional<Assessor> assessor;

    private WordWriter(Optional<Assessor> assessor) {
        this.assessor = assessor;
    }

    /** A writer. */
    public static WordWriter create() {
        return DEFAULT;
    }

    /**
     * 复核得分 The same with the points that a scheme gives beside those that are printed, where a table has points: for reference, no
     * substitute for the scoring, as the form says.
     */
    public WordWriter withAssessor(Assessor by) {
        return new WordWriter(Optional.of(by));
    }

    /**
     * Writes the document; the caller closes the stream.
     *
     * @throws IOException if the stream fails
     */
    public void write(List<PerformanceTargetTable> tables, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        try (XWPFDocument document = new XWPFDocument()) {
            WordComments none = new WordComments(document, "");
            for (int i = 0; i < tables.size(); i++) {
                PerformanceTargetTable table = tables.get(i);
                AnnotatedForm form = AnnotatedForm.of(table, assessed(table));
                WordForm.draw(form, "", none, document, i == tables.size() - 1);
            }
            document.write(out);
        }
    }

    /**
     * Writes the document with what was found in its tables: the cells concerned are marked and carry the findings as comments
     * (批注); a comment on the first cell of a form holds the verdict, and others there what is about the table as a whole. The
     * caller closes the stream.
     *
     * @param locale of the findings: Chinese, or English for any other
     * @throws IOException if the stream fails
     */
    public void writeChecked(List<CheckedTable> tables, Locale locale, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        ReviewWords words = ReviewWords.of(locale);
        try (XWPFDocument document = new XWPFDocument()) {
            WordComments comments = new WordComments(document, words.findings());
            for (int i = 0; i < tables.size(); i++) {
                CheckedTable checked = tables.get(i);
                AnnotatedForm form =
                        AnnotatedForm.of(checked.table(), assessed(checked.table()), checked.report(), locale);
                String summary = words.summary(checked.verdict(), checked.report());
                WordForm.draw(form, summary, comments, document, i == tables.size() - 1);
            }
            document.write(out);
        }
    }

    private Optional<Assessment> assessed(PerformanceTargetTable table) {
        return assessor.map(by -> by.assess(table));
    }
}

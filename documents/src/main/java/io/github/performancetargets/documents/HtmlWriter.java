package io.github.performancetargets.documents;

import io.github.performancetargets.assessment.Assessor;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * 网页输出 Writes tables as a web page that looks like the printed form: merged tiers, A4 when printed, no scripts, nothing
 * fetched from anywhere, every text escaped. Immutable and thread-safe. What the official form has no place for is not shown:
 * ids, the edition, links between indicators and goals, extensions. Tasks and goals read back with the ids that a reader
 * counts. A goal that stands alone and is labelled 年度目标 has this as the label of its row, as forms print
 * it, and reads back without a label of its own.
 */
public final class HtmlWriter {
    private static final HtmlWriter DEFAULT = new HtmlWriter("绩效目标表", Optional.empty());

    private final String title;
    private final Optional<Assessor> assessor;

    private HtmlWriter(String title, Optional<Assessor> assessor) {
        this.title = title;
        this.assessor = assessor;
    }

    /** A writer. */
    public static HtmlWriter create() {
        return DEFAULT;
    }

    /** The same with another title of the page. */
    public HtmlWriter withTitle(String pageTitle) {
        return new HtmlWriter(Objects.requireNonNull(pageTitle, "pageTitle"), assessor);
    }

    /**
     * 复核得分 The same with the points that a scheme gives beside those that are printed, where a table has points: for reference, no
     * substitute for the scoring, as the page says.
     */
    public HtmlWriter withAssessor(Assessor by) {
        return new HtmlWriter(title, Optional.of(by));
    }

    /** The page that shows the tables one below the other, in UTF-8 when it is stored. */
    public String write(List<PerformanceTargetTable> tables) {
        return inMemory(page -> {
            for (PerformanceTargetTable table : tables) {
                page.add(table);
            }
        });
    }

    /**
     * The page that shows the tables with what was found in them: a finding about a cell beside the row of that cell, which is
     * marked; one about the table as a whole, or about several cells, below it.
     *
     * @param locale of the findings: Chinese, or English for any other
     */
    public String writeChecked(List<CheckedTable> tables, Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return inMemory(page -> {
            for (CheckedTable table : tables) {
                page.add(table, locale);
            }
        });
    }

    /**
     * Begins a page whose tables are added one by one, for as many as there may be: none is kept.
     *
     * @param out takes the page as text, which is UTF-8 when it is stored
     * @throws IOException if {@code out} fails
     */
    public FormPage begin(Appendable out) throws IOException {
        return new FormPage(title, assessor, out);
    }

    /** 内容 What goes onto a page. */
    private interface Content {
        void addTo(FormPage page) throws IOException;
    }

    private String inMemory(Content content) {
        StringBuilder text = new StringBuilder();
        try {
            FormPage page = begin(text);
            content.addTo(page);
            page.end();
        } catch (IOException e) {
            throw new UncheckedIOException("bug: memory does not fail", e);
        }
        return text.toString();
    }
}

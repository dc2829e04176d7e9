package io.github.performancetargets.documents;

import io.github.performancetargets.documents.print.AnnotatedForm;
import io.github.performancetargets.documents.print.HtmlPage;
import io.github.performancetargets.documents.print.ReviewWords;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * 网页输出 Writes tables as a web page that looks like the printed form: merged tiers, A4 when printed, no scripts, nothing
 * fetched from anywhere, every text escaped. Immutable and thread-safe. What the official form has no place for is not shown:
 * ids, the edition, links between indicators and goals, extensions.
 */
public final class HtmlWriter {
    private static final HtmlWriter DEFAULT = new HtmlWriter("绩效目标表");

    private final String title;

    private HtmlWriter(String title) {
        this.title = title;
    }

    /** A writer. */
    public static HtmlWriter create() {
        return DEFAULT;
    }

    /** The same with another title of the page. */
    public HtmlWriter withTitle(String pageTitle) {
        return new HtmlWriter(Objects.requireNonNull(pageTitle, "pageTitle"));
    }

    /** The page that shows the tables one below the other, in UTF-8 when it is stored. */
    public String write(List<PerformanceTargetTable> tables) {
        HtmlPage page = new HtmlPage(title);
        tables.forEach(table -> page.add(AnnotatedForm.of(table)));
        return page.html();
    }

    /**
     * The page that shows the tables with what was found in them: a finding about a cell beside the row of that cell, which is
     * marked; one about the table as a whole, or about several cells, below it.
     *
     * @param locale of the findings: Chinese, or English for any other
     */
    public String writeChecked(List<CheckedTable> tables, Locale locale) {
        HtmlPage page = new HtmlPage(title);
        for (CheckedTable checked : tables) {
            AnnotatedForm form = AnnotatedForm.of(checked.table(), checked.report(), locale);
            page.addChecked(form, ReviewWords.of(locale), checked.report());
        }
        return page.html();
    }
}

package io.github.performancetargets.documents;

import io.github.performancetargets.assessment.Assessor;
import io.github.performancetargets.documents.print.AnnotatedForm;
import io.github.performancetargets.documents.print.HtmlPage;
import io.github.performancetargets.documents.print.ReviewWords;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * 网页 A page that is being written, table by table; {@link HtmlWriter#begin} begins it. Needs no more memory for many tables
 * than for one. Not thread-safe.
 */
public final class FormPage {
    private final HtmlPage page;
    private final Optional<Assessor> assessor;

    FormPage(String title, Optional<Assessor> assessor, Appendable out) throws IOException {
        this.page = new HtmlPage(title, out);
        this.assessor = assessor;
    }

    /**
     * Adds a table below those before it.
     *
     * @throws IOException if what takes the page fails
     */
    public void add(PerformanceTargetTable table) throws IOException {
        page.add(AnnotatedForm.of(table, assessor.map(by -> by.assess(table))));
    }

    /**
     * Adds a table with what was found in it.
     *
     * @param locale of the findings: Chinese, or English for any other
     * @throws IOException if what takes the page fails
     */
    public void add(CheckedTable checked, Locale locale) throws IOException {
        AnnotatedForm form = AnnotatedForm.of(
                checked.table(), assessor.map(by -> by.assess(checked.table())), checked.report(), locale);
        page.addChecked(form, ReviewWords.of(locale).summary(checked.verdict(), checked.report()));
    }

    /**
     * Ends the page, which takes no more tables then. What takes it stays open.
     *
     * @throws IOException if what takes the page fails
     */
    public void end() throws IOException {
        page.end();
    }
}

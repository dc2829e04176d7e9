package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import io.github.performancetargets.documents.trace.UnreadableDocumentException.Problem;
import io.github.performancetargets.table.Project;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms below many elements: all of them are read, or the page is refused; none vanishes. */
class DeepPagesTest {
    private static final DocumentReader READER = DocumentReader.create();

    /** A page that opens an element before each form and closes none. */
    private static byte[] page(String opening, int forms) {
        StringBuilder page = new StringBuilder("<meta charset=utf-8><body>");
        for (int i = 0; i < forms; i++) {
            page.append(opening)
                    .append("<table><tr><td>项目名称</td><td>公路养护")
                    .append(i)
                    .append("</td></tr></table>");
        }
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Tag("load")
    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<font>", "<b>", "<span>", "<ul><li>", "<section>", "<center>", "<dl><dd>", "<p>"})
    void readsEveryFormOrRefusesThePage(String opening) throws Exception {
        for (int forms : new int[] {10, 120, 245, 250, 255, 260, 400, 900, 980, 1_000, 1_100, 1_900}) {
            byte[] page = page(opening, forms);
            UnreadableDocumentException refused =
                    catchThrowableOfType(UnreadableDocumentException.class, () -> READER.read(page, "a.html"));
            if (refused == null) {
                assertThat(READER.read(page, "a.html").tables())
                        .as("%s %s", opening, forms)
                        .hasSize(forms);
            } else {
                assertThat(refused.problem()).isEqualTo(Problem.TOO_LARGE);
                assertThat(forms * opening.split("<", -1).length).isGreaterThan(900);
            }
        }
    }

    @Test
    void readsSixHundredFormsInTheirOrder() throws Exception {
        assertThat(READER.read(page("<div>", 600), "a.html").tables())
                .extracting(table -> table.project().map(Project::name).orElse(""))
                .isEqualTo(IntStream.range(0, 600).mapToObj(i -> "公路养护" + i).toList());
    }

    @Test
    void saysWhichLimitAndHowToRaiseIt() throws Exception {
        byte[] page = page("<div>", 1_500);
        UnreadableDocumentException refused =
                catchThrowableOfType(UnreadableDocumentException.class, () -> READER.read(page, "a.html"));

        assertThat(refused.message(Locale.ENGLISH))
                .isEqualTo("a.html: larger than the limits of the reader,"
                        + " found elements within each other > 1000 (withMaxNesting)");
        assertThat(READER.withMaxNesting(2_000).read(page, "a.html").tables()).hasSize(1_500);
    }

    @Test
    void refusesTablesWithinTablesWithoutEnd() {
        byte[] page = "<table><tr><td>项目名称".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        UnreadableDocumentException refused =
                catchThrowableOfType(UnreadableDocumentException.class, () -> READER.read(page, "a.html"));

        assertThat(refused.problem()).isEqualTo(Problem.TOO_LARGE);
    }

    @Test
    void readsTheCaptionOfATableAsItsTitle() throws Exception {
        String page = "<table><caption>2022年项目绩效目标表</caption><tr><td>项目名称</td><td>公路养护</td></tr></table>";

        assertThat(READER.read(page.getBytes(StandardCharsets.UTF_8), "a.html").tables())
                .singleElement()
                .satisfies(table -> {
                    assertThat(table.title()).contains("2022年项目绩效目标表");
                    assertThat(table.fiscalYear()).hasValue(2022);
                });
    }

    @Test
    void takesASpanBeyondAllBoundsForAsManyRowsAsThereAre() throws Exception {
        String rows = "<tr><td>一级指标<td>二级指标<td>三级指标<td>指标值"
                + "<tr><td rowspan=999999>产出指标<td>数量指标<td>里程<td>≥3公里<tr><td>质量指标<td>合格率<td>≥90%";
        String page = "<table><tr><td>项目名称<td colspan=3>公路养护" + rows + "</table>";

        assertThat(READER.read(page.getBytes(StandardCharsets.UTF_8), "a.html")
                        .tables()
                        .get(0)
                        .indicators())
                .hasSize(2)
                .allSatisfy(indicator -> assertThat(indicator.category()).isPresent());
    }
}

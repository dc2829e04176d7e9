package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.value.StatedTarget;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written looks like the form, reads back to the same tables, and cannot be misused. */
class WritersTest {
    private static byte[] workbook(List<PerformanceTargetTable> tables) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.create().write(tables, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forms/pingluo-justice-2021.txt",
                "corpus/tables/02_chizhou_tangxi_cunji.txt",
                "corpus/tables/03_yueyangxian_gaobiaonongtian.txt",
                "corpus/tables/04_nanyue_fupin.txt",
                "corpus/tables/05_zhongjiang_shuili.txt",
                "corpus/tables/09_xiangtan_wupaoche_2024.txt",
                "corpus/tables/20_fuliang_linye_split_columns_partial.txt",
                "corpus/tables/21_qingjian_guoyuanlu_partial.txt"
            })
    void whatIsWrittenReadsBackToTheSameTables(String name) throws Exception {
        DocumentReader reader = DocumentReader.create();
        List<PerformanceTargetTable> tables =
                reader.read(Conformance.file(name)).tables();
        byte[] html = HtmlWriter.create().write(tables).getBytes(StandardCharsets.UTF_8);
        assertThat(reader.read(html, "a.html").tables()).as("html").isEqualTo(tables);
        assertThat(reader.read(workbook(tables), "a.xlsx").tables()).as("xlsx").isEqualTo(tables);
    }

    private static PerformanceTargetTable hostile(String text) {
        return PerformanceTargetTable.builder()
                .project(Project.builder().name(text).build())
                .addIndicators(Indicator.builder()
                        .id("1")
                        .category(IndicatorCategory.OUTPUT)
                        .dimension(IndicatorDimension.QUANTITY)
                        .name(text)
                        .value(StatedTarget.read("≥1"))
                        .build())
                .build();
    }

    @Test
    void injectedMarkupStaysText() {
        String html = HtmlWriter.create()
                .withTitle("</title><script>")
                .write(List.of(hostile("<script>alert('x')</script><img src=x onerror=\"y\">&lt;")));
        assertThat(html).doesNotContain("<script").doesNotContain("<img").contains("&lt;script&gt;", "&amp;lt;");
        Document page = Jsoup.parse(html);
        assertThat(page.select("script, img, [onerror]")).isEmpty();
        assertThat(page.title()).isEqualTo("</title><script>");
        assertThat(page.select("td.text").eachText())
                .contains("<script>alert('x')</script><img src=x onerror=\"y\">&lt;");
    }

    /** 中期目标 stood twice, and was read back as a part of the goal. */
    @Test
    void theLabelOfAPeriodIsPrintedOnce() throws Exception {
        PerformanceTargetTable table = WorkbookWriterTest.named("甲").toBuilder()
                .addGoals(Goal.builder()
                        .id("1")
                        .label("年度目标")
                        .text("完成12所乡村小学校舍维修。")
                        .build())
                .build();
        String html = HtmlWriter.create().write(List.of(table));
        assertThat(Jsoup.parse(html).select("td.text").eachText()).contains("完成12所乡村小学校舍维修。");
        assertThat(DocumentReader.create()
                        .read(html.getBytes(StandardCharsets.UTF_8), "a.html")
                        .tables()
                        .get(0)
                        .goals())
                .extracting(Goal::text)
                .containsExactly("完成12所乡村小学校舍维修。");
    }

    @Test
    void tiersAreMerged() throws Exception {
        List<PerformanceTargetTable> tables = DocumentReader.create()
                .read(Conformance.file("forms/pingluo-justice-2021.txt"))
                .tables();
        String html = HtmlWriter.create().write(tables);
        assertThat(html)
                .contains("<th rowspan=\"14\">产出指标</th>", "@page", "lang=\"zh-CN\"", "<meta charset=\"UTF-8\">")
                .doesNotContain("<script");
    }
}

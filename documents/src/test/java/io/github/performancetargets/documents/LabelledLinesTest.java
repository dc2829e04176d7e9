package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.table.PerformanceTargetTable;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Name and money of a form in lines above its table, and in one cell with their labels. */
class LabelledLinesTest {
    private static final String INDICATORS = "<table><tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>"
            + "<tr><td>产出指标</td><td>数量指标</td><td>维修养护工程</td><td>14处</td></tr></table>";

    private static PerformanceTargetTable read(String page) throws Exception {
        return DocumentReader.create()
                .read(page.getBytes(StandardCharsets.UTF_8), "a.html")
                .tables()
                .get(0);
    }

    private static String total(PerformanceTargetTable table) {
        return table.funding().orElseThrow().annual().orElseThrow().total().orElseThrow() + " "
                + table.funding().orElseThrow().unit().orElseThrow();
    }

    @Test
    void numberedLinesAboveTheTableSayNameAndMoney() throws Exception {
        PerformanceTargetTable table =
                read("<p>附件：项目绩效目标表</p><p>一、项目名称：饮水工程维修</p><p>二、资金总额：86万元</p>" + "<p>三、绩效指标如下：</p>" + INDICATORS);

        assertThat(table.project().orElseThrow().name()).isEqualTo("饮水工程维修");
        assertThat(total(table)).isEqualTo("86 万元");
    }

    @Test
    void aTotalWithItsUnitBesideAnotherFieldIsMoney() throws Exception {
        PerformanceTargetTable table = read("<p>预算绩效目标表</p><table><tr><td colspan='2'>项目名称：图书购置</td></tr>"
                + "<tr><td>年度预算：150万元</td><td>资金性质：一般公共预算</td></tr></table>" + INDICATORS);

        assertThat(total(table)).isEqualTo("150 万元");
    }

    @Test
    void linesOfThePageThatSayNothingOfAFormStayOutside() throws Exception {
        PerformanceTargetTable table = read("<p>来源：某县财政局</p><p>项目绩效目标表</p><p>字号：大 中 小</p>" + INDICATORS);

        assertThat(table.fields()).isEmpty();
        assertThat(table.funding()).isEmpty();
    }
}

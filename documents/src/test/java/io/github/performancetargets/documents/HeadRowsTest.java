package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Task;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What rows above the indicators say in places where other forms say something else. */
class HeadRowsTest {
    private static final String INDICATORS = """
            <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td colspan="3">指标值</td></tr>
            <tr><td>产出指标</td><td>数量指标</td><td>巡护里程</td><td colspan="3">≥300公里</td></tr>
            """;

    private static ReadResult read(String above, String rows) throws Exception {
        String page = above + "<table>" + rows + INDICATORS + "</table>";
        return DocumentReader.create().read(page.getBytes(StandardCharsets.UTF_8), "form.html");
    }

    private static PerformanceTargetTable table(String above, String rows) throws Exception {
        return read(above, rows).tables().get(0);
    }

    @Test
    void aTaskMayBeCalledLikeMoney() throws Exception {
        PerformanceTargetTable table = table("<p>部门整体支出绩效目标表</p>", """
                <tr><td>年度主要任务</td><td>任务名称</td><td>主要内容</td><td>总额</td><td>财政拨款</td><td>其他资金</td></tr>
                <tr><td></td><td>河道巡护</td><td>全年巡护</td><td>12</td><td>12</td><td>0</td></tr>
                <tr><td></td><td>人员经费</td><td>保障运转</td><td>80.5</td><td>80.5</td><td>0</td></tr>
                """);

        assertThat(table.tasks()).extracting(Task::name).hasToString("[河道巡护, 人员经费]");
    }

    @Test
    void wordsAcrossTheBlockOfMoneyAreNoSource() throws Exception {
        PerformanceTargetTable table = table("<p>项目绩效目标表</p><p>0520某县水务局　　单位：万元</p>", """
                <tr><td>项目名称</td><td colspan="5">河道清淤</td></tr>
                <tr><td rowspan="2">预算规模及资金用途</td><td>预算数</td><td>20</td><td>其中：财政资金</td><td>20</td><td>其他资金</td></tr>
                <tr><td colspan="5">发放清淤补助资金</td></tr>
                """);

        assertThat(table.fields()).extracting(LabelledText::text).contains("发放清淤补助资金");
        assertThat(table.funding().orElseThrow().annual().orElseThrow().sources())
                .hasSize(2);
        assertThat(table.funding().orElseThrow().unit().orElseThrow()).hasToString("万元");
    }

    @Test
    void theUnitBehindOtherWordsLosesNoneOfThem() throws Exception {
        ReadResult result =
                read("<p>项目绩效目标表</p><p>0520某县水务局　　单位：万元</p>", "<tr><td>项目名称</td><td colspan=\"5\">河道清淤</td></tr>");

        assertThat(result.remarks()).extracting(Remark::text).contains("0520某县水务局　　单位：万元");
    }

    @Test
    void aGoalMayStandInTheCellOfItsLabel() throws Exception {
        PerformanceTargetTable table = table("<p>项目绩效目标申报表</p>", """
                <tr><td colspan="3">项目编码：46000022T0001</td><td colspan="3">项目名称：雨林巡护</td></tr>
                <tr><td colspan="6">绩效目标：保障巡护工作正常开展</td></tr>
                """);

        assertThat(table.goals()).extracting(Goal::text).containsExactly("保障巡护工作正常开展");
        assertThat(table.fields()).isEmpty();
    }

    @Test
    void aTitleMaySayTargetsInBrackets() throws Exception {
        PerformanceTargetTable table =
                table("<p>表11　项目申报表（含绩效目标）</p>", "<tr><td>项目名称</td><td colspan=\"5\">平台运维</td></tr>");

        assertThat(table.title()).hasValue("表11　项目申报表（含绩效目标）");
    }
}

package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Adjustment;
import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.indicator.Rectification;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.ExecutionReading;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.TimePoint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Money and goals of forms of monitoring and self-assessment: read up to a date, and adjusted in the year. */
class MonitoredMoneyTest {
    private static final String INDICATORS = """
            <tr><td rowspan="2">绩效指标</td><td>一级指标</td><td>二级指标</td><td colspan="2">三级指标</td><td colspan="2">年度指标值</td></tr>
            <tr><td>产出指标</td><td>数量指标</td><td colspan="2">植树数量</td><td colspan="2">≥400株</td></tr>
            </table>""";

    private static ExecutionReading reading(String asOf, long executed, String rate, long forecast) {
        return ExecutionReading.builder()
                .asOf(TimePoint.parse(asOf))
                .executed(Amount.of(executed))
                .rate(rate)
                .forecast(Amount.of(forecast))
                .build();
    }

    @Test
    void whatWasSpentSoFarAndWillBeSpentIsAReadingOfTheMoney() throws IOException {
        FundingPlan plan = plan("""
                <tr><td rowspan="4">项目资金（万元）</td><td></td><td>年初预算数</td><td>1-7月预算执行数</td><td>执行率</td><td>全年预计执行数</td><td>原因说明</td></tr>
                <tr><td>年度资金总额</td><td>120</td><td>60</td><td>50%</td><td>118</td><td>招标推迟</td></tr>
                <tr><td>其中：财政拨款</td><td>100</td><td>50</td><td>50%</td><td>98</td><td></td></tr>
                <tr><td>其他资金</td><td>20</td><td>10</td><td>50%</td><td>20</td><td></td></tr>""");
        assertThat(plan.total()).contains(Amount.of(120));
        assertThat(plan.execution()).isEmpty();
        assertThat(plan.readings())
                .containsExactly(reading("--07", 60, "50%", 118).toBuilder()
                        .explanation("招标推迟")
                        .build());
        assertThat(plan.sources().stream().map(FundingSource::readings))
                .containsExactly(List.of(reading("--07", 50, "50%", 98)), List.of(reading("--07", 10, "50%", 20)));
    }

    @Test
    void theRateOfAForecastIsNotThatOfTheYear() throws IOException {
        PerformanceTargetTable table = read("""
                <tr><td rowspan="2">项目资金（万元）</td><td></td><td>年初预算数</td><td>1～7月执行数</td><td>1～7月执行率</td><td>全年预计执行数</td><td>执行率</td></tr>
                <tr><td>年度资金总额</td><td>120</td><td>60</td><td>50%</td><td>120</td><td>100%</td></tr>""");
        FundingPlan plan = table.funding().orElseThrow().annual().orElseThrow();
        assertThat(plan.execution()).isEmpty();
        assertThat(plan.readings()).containsExactly(reading("--07", 60, "50%", 120));
        assertThat(table.fields()).contains(new LabelledText("年度资金总额 执行率", "100%"));
    }

    @Test
    void aTimeOverTheColumnsCountsForThem() throws IOException {
        FundingPlan plan = plan("""
                <tr><td rowspan="3">项目资金（万元）</td><td rowspan="2"></td><td rowspan="2">全年预算数</td><td colspan="2">截至9月底执行情况</td><td colspan="2" rowspan="2">全年预计执行数</td></tr>
                <tr><td>执行数</td><td>执行率</td></tr>
                <tr><td>年度资金总额</td><td>200</td><td>150</td><td>75%</td><td colspan="2">190</td></tr>""");
        assertThat(plan.execution().orElseThrow().adjustedBudget()).contains(Amount.of(200));
        assertThat(plan.execution().orElseThrow().executed()).isEmpty();
        assertThat(plan.readings()).containsExactly(reading("--09", 150, "75%", 190));
    }

    @Test
    void documentAndReasonOfAdjustedMoneyStandWithIt() throws IOException {
        FundingPlan plan = plan("""
                <tr><td rowspan="2">项目资金（万元）</td><td></td><td>年初预算数</td><td>调整预算数</td><td>全年预算数</td><td>调整文件</td><td>调整原因</td></tr>
                <tr><td>年度资金总额</td><td>120</td><td>-20</td><td>100</td><td>财预〔2023〕8号</td><td>招标结余</td></tr>""");
        assertThat(plan.total()).contains(Amount.of(120));
        assertThat(plan.execution().orElseThrow().adjustedBudget()).contains(Amount.of(100));
        assertThat(plan.adjustment()).contains(Adjustment.of("财预〔2023〕8号", "招标结余"));
    }

    @Test
    void aSecondColumnOfOneMeaningOverwritesNothing() throws IOException {
        PerformanceTargetTable table = read("""
                <tr><td rowspan="2">项目资金（万元）</td><td></td><td>年初预算数</td><td>全年预算数</td><td>全年执行数</td><td>实际支出数</td><td>执行率</td></tr>
                <tr><td>年度资金总额</td><td>120</td><td>100</td><td>90</td><td>80</td><td>90%</td></tr>""");
        FundingPlan plan = table.funding().orElseThrow().annual().orElseThrow();
        assertThat(plan.execution().orElseThrow().executed()).contains(Amount.of(90));
        assertThat(table.fields()).contains(new LabelledText("年度资金总额 实际支出数", "80"));
    }

    @Test
    void adjustedGoalsBelongToTheGoalsBesideThem() throws IOException {
        PerformanceTargetTable table = read("""
                <tr><td rowspan="2">年度总体目标</td><td colspan="2">年初设定目标</td><td colspan="2">调整后目标</td><td colspan="2">实际完成情况</td></tr>
                <tr><td colspan="2">1.植树400株。2.养护30亩。</td><td colspan="2">1.植树300株。2.养护20亩。</td><td colspan="2">1.植树310株。2.养护20亩。</td></tr>""");
        assertThat(table.goals().stream().map(Goal::text)).containsExactly("植树400株。", "养护30亩。");
        assertThat(table.goals().stream().map(Goal::adjusted))
                .containsExactly(Optional.of("植树300株。"), Optional.of("养护20亩。"));
        assertThat(table.goals().stream().map(Goal::actual))
                .containsExactly(Optional.of("植树310株。"), Optional.of("养护20亩。"));
    }

    @Test
    void adjustedGoalsBelowTheirOwnLabelBelongToThoseAbove() throws IOException {
        PerformanceTargetTable table = read("""
                <tr><td>年度总体目标</td><td colspan="6">植树400株，改善环境。</td></tr>
                <tr><td>调整后目标</td><td colspan="6">植树300株，改善环境。</td></tr>""");
        assertThat(table.goals()).hasSize(1);
        assertThat(table.goals().get(0).text()).isEqualTo("植树400株，改善环境。");
        assertThat(table.goals().get(0).adjusted()).contains("植树300株，改善环境。");
    }

    @Test
    void whereOnlyTheAdjustedGoalIsPrintedItStandsForTheGoal() throws IOException {
        PerformanceTargetTable table = read("""
                <tr><td rowspan="2">年度总体目标</td><td colspan="3">调整后绩效目标</td><td colspan="3">实际完成情况</td></tr>
                <tr><td colspan="3">植树300株。</td><td colspan="3">植树310株。</td></tr>""");
        assertThat(table.goals()).hasSize(1);
        assertThat(table.goals().get(0).text()).isEqualTo("植树300株。");
        assertThat(table.goals().get(0).actual()).contains("植树310株。");
    }

    @Test
    void ofSeveralAdjustmentsOfATargetTheLastOneHoldsAndTheOthersAreKept() throws IOException {
        PerformanceTargetTable table = table("""
                <table>
                <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>年度指标值</td><td>第一次调整后指标值</td><td>调整原因</td><td>第二次调整后指标值</td><td>调整原因</td></tr>
                <tr><td>产出指标</td><td>数量指标</td><td>植树数量</td><td>≥400株</td><td>≥350株</td><td>苗木短缺</td><td>≥300株</td><td>地块缩减</td></tr>
                <tr><td>产出指标</td><td>数量指标</td><td>养护面积</td><td>≥30亩</td><td>≥25亩</td><td>地块缩减</td><td></td><td></td></tr>
                </table>""");
        assertThat(table.indicators().get(0).value()).contains(StatedTarget.read("≥400株"));
        assertThat(table.indicators().get(0).adjusted()).contains(StatedTarget.read("≥300株"));
        assertThat(table.indicators().get(0).adjustment().orElseThrow().reason())
                .contains("地块缩减");
        assertThat(table.indicators().get(0).fields())
                .containsExactly(new LabelledText("第一次调整后指标值", "≥350株"), new LabelledText("调整原因", "苗木短缺"));
        assertThat(table.indicators().get(1).adjusted()).contains(StatedTarget.read("≥25亩"));
    }

    @Test
    void anAdjustmentInBracketsIsOneToo() throws IOException {
        PerformanceTargetTable table = table("""
                <table>
                <tr><td>项目名称</td><td colspan="4">公园养护</td></tr>
                <tr><td rowspan="2">年度总体目标</td><td colspan="2">年初绩效目标</td><td colspan="2">全年(调整)绩效目标</td></tr>
                <tr><td colspan="2">植树400株。</td><td colspan="2">植树300株。</td></tr>
                <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>年初指标值</td><td>全年（调整）指标值</td></tr>
                <tr><td>产出指标</td><td>数量指标</td><td>植树数量</td><td>≥400株</td><td>≥300株</td></tr>
                </table>""");
        assertThat(table.goals()).hasSize(1);
        assertThat(table.goals().get(0).adjusted()).contains("植树300株。");
        assertThat(table.indicators()).hasSize(1);
        assertThat(table.indicators().get(0).adjusted()).contains(StatedTarget.read("≥300株"));
    }

    @Test
    void otherTimesOfMonitoringReadBack() throws IOException {
        for (String time : List.of("--06", "--H1", "--Q3", "2023-09", "--08-15", "2023-08-31")) {
            PerformanceTargetTable monitored = PerformanceTargetTable.builder()
                    .fiscalYear(2023)
                    .funding(Funding.builder()
                            .annual(FundingPlan.builder()
                                    .total(Amount.of(120))
                                    .addReadings(reading(time, 60, "50%", 118).toBuilder()
                                            .explanation("招标推迟")
                                            .build())
                                    .build())
                            .build())
                    .build();
            assertThat(table(HtmlWriter.create().write(List.of(monitored)))
                            .funding()
                            .orElseThrow()
                            .annual()
                            .orElseThrow()
                            .readings())
                    .isEqualTo(monitored
                            .funding()
                            .orElseThrow()
                            .annual()
                            .orElseThrow()
                            .readings());
        }
    }

    @Test
    void whatIsToBeDoneAboutMoneyIsReadAndReadsBack() throws IOException {
        FundingPlan plan = plan("""
                <tr><td rowspan="2">项目资金（万元）</td><td></td><td>年初预算数</td><td>1-7月执行数</td><td>全年预计执行数</td><td>是否需要整改</td><td>整改意见</td></tr>
                <tr><td>年度资金总额</td><td>120</td><td>20</td><td>118</td><td>是</td><td>加快招标</td></tr>""");
        Rectification asked = new Rectification(true, Optional.of("加快招标"), Optional.empty());
        assertThat(plan.readings().get(0).rectification()).contains(asked);
        ExecutionReading full = plan.readings().get(0).toBuilder()
                .rectification(new Rectification(true, Optional.of("加快招标"), Optional.of("已完成整改")))
                .build();
        PerformanceTargetTable monitored = PerformanceTargetTable.builder()
                .fiscalYear(2023)
                .funding(Funding.builder()
                        .annual(FundingPlan.builder()
                                .label("年度资金总额")
                                .total(Amount.of(120))
                                .addReadings(full)
                                .build())
                        .build())
                .build();
        assertThat(table(HtmlWriter.create().write(List.of(monitored))).funding())
                .isEqualTo(monitored.funding());
    }

    @Test
    void documentAndReasonOfAdjustedGoalsReadBack() throws IOException {
        Goal trees = goal("1", "植树400株。", "植树300株。");
        Goal care = goal("2", "养护30亩。", "养护20亩。");
        Adjustment why = Adjustment.of("某财预〔2023〕8号", "地块缩减");
        readBack(List.of(
                trees.toBuilder().adjustment(why).build(),
                care.toBuilder().adjustment(why).build()));
        readBack(List.of(
                trees.toBuilder().adjustment(why).build(),
                care.toBuilder()
                        .adjustment(Adjustment.of("某财预〔2023〕9号", "苗木短缺"))
                        .build()));
        readBack(List.of(trees.toBuilder()
                .adjustment(new Adjustment(Optional.empty(), Optional.of("地块缩减")))
                .build()));
    }

    private static Goal goal(String number, String text, String adjusted) {
        return Goal.builder()
                .id(number)
                .label("目标" + number)
                .text(text)
                .adjusted(adjusted)
                .build();
    }

    private static void readBack(List<Goal> goals) throws IOException {
        PerformanceTargetTable table =
                PerformanceTargetTable.builder().addAllGoals(goals).build();
        assertThat(table(HtmlWriter.create().write(List.of(table))).goals()).isEqualTo(goals);
    }

    @Test
    void theReasonOfAGoalThatWasNotAdjustedStaysAField() throws IOException {
        PerformanceTargetTable table = read("""
                <tr><td>年度总体目标</td><td colspan="6">植树400株。</td></tr>
                <tr><td>目标调整原因</td><td colspan="6">地块缩减</td></tr>""");
        assertThat(table.goals()).hasSize(1);
        assertThat(table.goals().get(0).adjustment()).isEmpty();
        assertThat(table.fields()).contains(new LabelledText("目标调整原因", "地块缩减"));
    }

    private static FundingPlan plan(String rows) throws IOException {
        return read(rows).funding().orElseThrow().annual().orElseThrow();
    }

    private static PerformanceTargetTable read(String rows) throws IOException {
        return table("<p>项目支出绩效目标执行监控表</p><p>（2023年度）</p><table><tr><td>项目名称</td><td colspan=\"6\">公园养护</td></tr>"
                + rows + INDICATORS);
    }

    private static PerformanceTargetTable table(String page) throws IOException {
        return DocumentReader.create()
                .read(page.getBytes(StandardCharsets.UTF_8), "form.html")
                .tables()
                .get(0);
    }
}

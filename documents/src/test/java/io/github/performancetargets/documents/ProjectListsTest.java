package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.PerformanceTargetTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of projects whose columns say what was planned and spent, and one score for all indicators of a project. */
class ProjectListsTest {
    @ParameterizedTest
    @CsvSource({"全年预算数, 执行数", "全年预算, 全年执行数", "调整后预算数, 实际支出数"})
    void moneyOfAProjectIsBoundByItsColumn(String planned, String spent) throws Exception {
        String drawn = """
                2024年度一般项目绩效自评情况汇总表 | < | < | < | < | < | < | < | < | < | <
                填报单位：某县公路局 | < | < | < | < | 单位：万元 | < | < | < | < | <
                序号 | 项目名称 | %s | %s | 预期绩效目标 | 一级指标 | 二级指标 | 三级指标 | 年初目标值 | 实际完成值 | 自评得分
                1 | 除雪保畅 | 95 | 93.6 | 冬季除雪防滑，确保不断道。 | 产出指标 | 数量指标 | 除雪里程 | ≥1200公里 | 1465公里 | 96.5
                ^ | ^ | ^ | ^ | ^ | ^ | 时效指标 | 抢通时间 | ≤12小时 | 9小时 | ^
                2 | 危桥改造 | 60 | 41 | 完成危桥检测和施工图设计。 | 产出指标 | 数量指标 | 检测桥梁 | 26座 | 26座 | 82
                ^ | ^ | ^ | ^ | ^ | 效益指标 | 社会效益指标 | 安全隐患 | 消除 | 基本消除 | ^
                """.formatted(planned, spent);
        for (ReadResult result : DrawnPage.readInAll(drawn)) {
            assertThat(result.tables()).hasSize(2);
            says(result.tables().get(0), "除雪保畅", "95", "93.6", "96.5");
            says(result.tables().get(1), "危桥改造", "60", "41", "82");
        }
    }

    private static void says(PerformanceTargetTable table, String name, String planned, String spent, String score) {
        assertThat(table.project().orElseThrow().name()).isEqualTo(name);
        assertThat(table.funding().orElseThrow().unit()).hasToString("Optional[万元]");
        FundingPlan plan = table.funding().orElseThrow().annual().orElseThrow();
        assertThat(plan.execution().orElseThrow().adjustedBudget().orElseThrow())
                .hasToString(planned);
        assertThat(plan.execution().orElseThrow().executed().orElseThrow()).hasToString(spent);
        assertThat(table.indicators())
                .hasSize(2)
                .allSatisfy(indicator -> assertThat(indicator.score()).isEmpty());
        assertThat(table.fields()).anySatisfy(field -> {
            assertThat(field.label()).isEqualTo("自评得分");
            assertThat(field.text()).isEqualTo(score);
        });
        assertThat(table.fields()).anySatisfy(field -> assertThat(field.text()).isEqualTo("某县公路局"));
    }
}

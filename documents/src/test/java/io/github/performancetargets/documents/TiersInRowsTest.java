package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.PerformanceTargetTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tiers in rows of their own over numbered indicators, and goals in a column before the tiers. */
class TiersInRowsTest {
    @ParameterizedTest
    @CsvSource({
        "序号, 指标, 指标值, 一、产出指标, （一）数量指标, 二、效益指标, （一）社会效益指标, 三、满意度指标, （一）服务对象满意度指标",
        "序号, 指标名称, 目标值, 产出指标, 数量指标, 效益指标, 社会效益指标, 满意度指标, 服务对象满意度指标",
        "编号, 绩效指标, 指标值, 一、产出指标, 1.数量指标, 二、效益指标, 1.社会效益指标, 三、满意度指标, 1.服务对象满意度指标"
    })
    void tiersAloneInTheirRowsAreThoseOfTheRowsBelow(
            String number, String name, String value, String a, String b, String c, String d, String e, String f)
            throws Exception {
        String drawn = """
                2023年度项目绩效目标表 | < | <
                项目名称 | 公交化改造 | <
                年度资金总额 | 240万元（财政拨款200万元，其他资金40万元） | <
                %s | %s | %s
                %s | < | <
                %s | < | <
                1 | 改造线路 | 6条
                2 | 新购公交车 | 24辆
                %s | < | <
                %s | < | <
                3 | 通公交建制村比例 | ≥88%%
                %s | < | <
                %s | < | <
                4 | 乘客满意度 | ≥90%%
                """.formatted(number, name, value, a, b, c, d, e, f);
        for (ReadResult result : DrawnPage.readInAll(drawn)) {
            PerformanceTargetTable table = result.tables().get(0);
            assertThat(DrawnPage.indicators(table))
                    .containsExactly(
                            "output quantity 改造线路 6条",
                            "output quantity 新购公交车 24辆",
                            "benefit social-benefit 通公交建制村比例 ≥88%",
                            "satisfaction beneficiary-satisfaction 乘客满意度 ≥90%");
            FundingPlan plan = table.funding().orElseThrow().annual().orElseThrow();
            assertThat(plan.total().orElseThrow()).hasToString("240");
            assertThat(plan.sources())
                    .extracting(source ->
                            source.label().orElseThrow() + " " + source.amount().orElseThrow())
                    .containsExactly("财政拨款 200", "其他资金 40");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "总体目标, 目标1：组织毕业生参加见习。, 目标2：建设孵化基地并扶持创业。",
        "绩效目标, 1.组织毕业生参加就业见习。, 2.建设孵化基地并扶持创业。",
        "年度总体目标, 组织毕业生参加就业见习。, 建设孵化基地并扶持创业。"
    })
    void goalsBeforeTheTiersAreServedByTheRowsBesideThem(String head, String first, String second) throws Exception {
        String drawn = """
                2022年项目支出绩效目标申报表 | < | < | < | <
                项目名称 | 青年就业 | < | < | <
                %s | 一级指标 | 二级指标 | 三级指标 | 指标值
                %s | 产出指标 | 数量指标 | 见习人数 | ≥420人
                ^ | ^ | 质量指标 | 达标率 | 100%%
                %s | 产出指标 | 数量指标 | 孵化企业 | ≥60家
                ^ | 效益指标 | 经济效益指标 | 年产值 | ≥1.2亿元
                """.formatted(head, first, second);
        for (ReadResult result : DrawnPage.readInAll(drawn)) {
            PerformanceTargetTable table = result.tables().get(0);
            assertThat(table.goals()).hasSize(2).extracting(Goal::text).allMatch(text -> text.endsWith("。"));
            assertThat(table.indicators()).extracting(Indicator::name).containsExactly("见习人数", "达标率", "孵化企业", "年产值");
            assertThat(table.indicators())
                    .extracting(indicator -> indicator.goalId().orElse("-"))
                    .containsExactly("1", "1", "2", "2");
        }
    }

    @Test
    void aTotalUnderAnyNameOfWhatIsAppliedForIsMoney() throws Exception {
        String drawn = """
                2024年项目绩效目标表 | < | < | <
                项目名称 | 展览提升 | 申请预算（万元） | 126
                年度绩效目标 | 改造展厅，推出临时展览。 | < | <
                一级指标 | 二级指标 | 三级指标 | 指标值
                产出指标 | 数量指标 | 展览 | ≥5个
                """;
        for (ReadResult result : DrawnPage.readInAll(drawn)) {
            FundingPlan plan =
                    result.tables().get(0).funding().orElseThrow().annual().orElseThrow();
            assertThat(plan.total().orElseThrow()).hasToString("126");
        }
    }
}

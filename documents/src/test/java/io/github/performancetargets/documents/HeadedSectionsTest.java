package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several projects below one header, each named in a row of its own. */
class HeadedSectionsTest {
    private static final String HEAD = """
            2024年项目支出绩效目标表 | < | < | < | <
            金额单位：万元 | < | < | < | <
            一级指标 | 二级指标 | 三级指标 | 指标值 | 备注
            """;
    private static final String FIRST = """
            产出指标 | 数量指标 | 举办培训班 | 3期 |
            ^ | 质量指标 | 考核合格率 | ≥95%% |
            效益指标 | 可持续影响指标 | 传承梯队 | 初步形成 |
            """;
    private static final String SECOND = """
            产出指标 | 数量指标 | 演出场次 | ≥78场 |
            ^ | 时效指标 | 完成时限 | 12月20日前 |
            满意度指标 | 服务对象满意度指标 | 观众满意度 | ≥90%% |
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目名称：%s　　　预算金额：%s　　　年度绩效目标：%s | < | < | < | <\n",
                "项目名称：%s；资金总额：%s万元；绩效目标：%s | < | < | < | <\n",
                "项目名称：%s  项目资金：%s万元 | < | < | < | <\n年度目标：%s | < | < | < | <\n",
                "项目名称 | %s | 预算金额 | %s | <\n绩效目标 | %s | < | < | <\n"
            })
    void eachProjectIsATableOfItsOwn(String section) throws Exception {
        String drawn = HEAD
                + section.formatted("传承人培训", "12.5", "培养青年传承人。")
                + FIRST.formatted()
                + section.formatted("送戏下乡", "30", "为群众送文艺演出。")
                + SECOND.formatted();
        for (ReadResult result : DrawnPage.readInAll(drawn)) {
            assertThat(result.remarks()).extracting(Remark::toString).isEmpty();
            assertThat(result.tables()).hasSize(2);
            says(result.tables().get(0), "传承人培训", "12.5", "培养青年传承人。");
            says(result.tables().get(1), "送戏下乡", "30", "为群众送文艺演出。");
            assertThat(DrawnPage.indicators(result.tables().get(0)))
                    .containsExactly(
                            "output quantity 举办培训班 3期",
                            "output quality 考核合格率 ≥95%",
                            "benefit sustainable-impact 传承梯队 初步形成");
            assertThat(DrawnPage.indicators(result.tables().get(1)))
                    .containsExactly(
                            "output quantity 演出场次 ≥78场",
                            "output timeliness 完成时限 12月20日前",
                            "satisfaction beneficiary-satisfaction 观众满意度 ≥90%");
        }
    }

    @Test
    void moneyAndGoalBesideTheNameOfOneProjectAreNoPartOfIt() throws Exception {
        String drawn = """
                2024年项目支出绩效目标表 | < | < | < | <
                项目名称：传承人培训　　预算金额：12.5万元　　主管部门：某局 | < | < | < | <
                一级指标 | 二级指标 | 三级指标 | 指标值 | 备注
                """ + FIRST.formatted();
        for (ReadResult result : DrawnPage.readInAll(drawn)) {
            PerformanceTargetTable table = result.tables().get(0);
            assertThat(table.project().orElseThrow().name()).isEqualTo("传承人培训");
            assertThat(table.funding()
                            .orElseThrow()
                            .annual()
                            .orElseThrow()
                            .total()
                            .orElseThrow())
                    .hasToString("12.5");
            assertThat(table.project().orElseThrow().supervisingDepartment()).isPresent();
        }
    }

    private static void says(PerformanceTargetTable table, String name, String money, String goal) {
        assertThat(table.title()).contains("2024年项目支出绩效目标表");
        assertThat(table.fiscalYear()).hasValue(2024);
        assertThat(table.project().orElseThrow().name()).isEqualTo(name);
        assertThat(table.funding().orElseThrow().annual().orElseThrow().total().orElseThrow())
                .hasToString(money);
        assertThat(List.of(table.goals().get(0).text())).containsExactly(goal);
    }
}

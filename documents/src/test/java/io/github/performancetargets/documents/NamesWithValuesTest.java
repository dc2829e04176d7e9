package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.table.PerformanceTargetTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and values in one cell, and heads of forms in lines above their tables. */
class NamesWithValuesTest {
    @ParameterizedTest
    @ValueSource(strings = {"三级指标及指标值", "指标内容及目标值", "三级指标（含指标值）"})
    void eachNameOfACellKeepsItsOwnValue(String head) throws Exception {
        String drawn = """
                2024年项目绩效目标表 | < | <
                项目名称 | 营养改善计划 | <
                一级指标 | 二级指标 | %s
                产出指标 | 数量指标 | 受益学生人数：≥5225人；供餐学校数：31所
                ^ | ^ | 培训厨师≥20人；补助金额800元；
                ^ | 时效指标 | 拨付时间：6月底前；完成时间：12月底前
                效益指标 | 社会效益指标 | 学生营养不良率：≤4%%
                ^ | ^ | 补助人数：男生≥500人；女生≥400人
                """.formatted(head);
        for (ReadResult result : DrawnPage.readInAll(drawn)) {
            assertThat(DrawnPage.indicators(result.tables().get(0)))
                    .containsExactly(
                            "output quantity 受益学生人数 ≥5225人",
                            "output quantity 供餐学校数 31所",
                            "output quantity 培训厨师 ≥20人",
                            "output quantity 补助金额 800元",
                            "output timeliness 拨付时间 6月底前",
                            "output timeliness 完成时间 12月底前",
                            "benefit social-benefit 学生营养不良率 ≤4%",
                            "benefit social-benefit 补助人数 男生≥500人；女生≥400人");
        }
    }

    @Test
    void aHeadOfManyLinesIsThatOfTheTableBelowIt() throws Exception {
        String drawn = """
                2024年重点项目绩效目标表
                项目名称：营养改善计划
                主管部门：某县教育局
                实施单位：某县资助中心
                项目期限：2024年1月—12月
                资金总额：418万元
                年度目标：为农村学生提供营养膳食补助。
                绩效指标：
                一级指标 | 二级指标 | 三级指标 | 指标值
                产出指标 | 数量指标 | 受益学生人数 | ≥5225人
                效益指标 | 社会效益指标 | 学生营养不良率 | ≤4%
                """;
        for (ReadResult result : DrawnPage.readInAll(drawn)) {
            assertThat(result.tables()).hasSize(1);
            PerformanceTargetTable table = result.tables().get(0);
            assertThat(table.title()).contains("2024年重点项目绩效目标表");
            assertThat(table.project().orElseThrow().name()).isEqualTo("营养改善计划");
            assertThat(table.project().orElseThrow().supervisingDepartment()).isPresent();
            assertThat(table.project().orElseThrow().implementingOrganization()).isPresent();
            assertThat(table.project().orElseThrow().term()).isPresent();
            assertThat(table.funding()
                            .orElseThrow()
                            .annual()
                            .orElseThrow()
                            .total()
                            .orElseThrow())
                    .hasToString("418");
            assertThat(table.goals()).hasSize(1);
            assertThat(table.indicators()).hasSize(2);
        }
    }
}

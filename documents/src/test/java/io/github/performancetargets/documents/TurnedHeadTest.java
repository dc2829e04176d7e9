package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.table.PerformanceTargetTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers that run down the first column, with a column for each indicator. */
class TurnedHeadTest {
    @ParameterizedTest
    @CsvSource({"三级指标, 指标值, 分值", "指标名称, 目标值, 权重", "三级指标, 年度指标值, 分值（分）"})
    void eachColumnIsAnIndicator(String name, String value, String weight) throws Exception {
        String drawn = """
                2025年度项目绩效目标表 | < | < | < | <
                项目名称 | 流动科技馆巡展 | < | < | <
                年度目标 | 组织流动科技馆进校园巡展。 | < | < | <
                一级指标 | 产出指标 | < | 效益指标 | 满意度指标
                二级指标 | 数量指标 | 质量指标 | 社会效益指标 | 服务对象满意度指标
                %s | 巡展站点数 | 展品完好率 | 青少年科学素养 | 师生满意度
                %s | ≥15个 | ≥95%% | 逐步提高 | ≥90%%
                %s | 15 | 10 | 30 | 10
                备注 | 按月统计 | | |
                填报人 | 张三 | < | < | <
                """.formatted(name, value, weight);
        for (ReadResult result : DrawnPage.readInAll(drawn)) {
            assertThat(result.remarks()).extracting(Remark::toString).isEmpty();
            PerformanceTargetTable table = result.tables().get(0);
            assertThat(table.project().orElseThrow().name()).isEqualTo("流动科技馆巡展");
            assertThat(DrawnPage.indicators(table))
                    .containsExactly(
                            "output quantity 巡展站点数 ≥15个",
                            "output quality 展品完好率 ≥95%",
                            "benefit social-benefit 青少年科学素养 逐步提高",
                            "satisfaction beneficiary-satisfaction 师生满意度 ≥90%");
            assertThat(table.indicators().get(2).weight().orElseThrow()).hasToString("Weight[points=30]");
            assertThat(table.fields())
                    .anySatisfy(field -> assertThat(field.text()).isEqualTo("张三"));
        }
    }

    @Test
    void operatorAndUnitMayStandInRowsOfTheirOwn() throws Exception {
        String drawn = """
                2025年度项目绩效目标表 | < | <
                项目名称 | 流动科技馆巡展 | <
                二级指标 | 数量指标 | 质量指标
                三级指标 | 巡展站点数 | 展品完好率
                计算符号 | ≥ | ≥
                指标值 | 15 | 95
                计量单位 | 个 | %
                """;
        for (ReadResult result : DrawnPage.readInAll(drawn)) {
            assertThat(DrawnPage.indicators(result.tables().get(0)))
                    .containsExactly("- quantity 巡展站点数 ≥15个", "- quality 展品完好率 ≥95%");
        }
    }
}

package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of a part of the year beside those of the year, in whatever order and however the head is drawn. */
class HalfYearValuesTest {
    private static final String ABOVE = """
            2023年度项目支出绩效目标表
            项目名称 | 农村公路养护 | < | < | <
            年度绩效目标 | 完成县乡道养护，保障群众安全出行。 | < | < | <
            """;
    private static final String ROWS = """
            决策 | 项目立项 | 立项依据充分性 | 充分 | 充分
            产出 | 数量指标 | 养护里程 | %1$s | %2$s
            ^ | 质量指标 | 验收合格率 | — | 100%%
            效益 | 社会效益 | 隐患路段事故下降率 | ≥5%% | ≥10%%
            """;

    @ParameterizedTest
    @CsvSource({"半年（程）目标值, 全年（终）目标值", "上半年目标值, 年度目标值", "半年指标值（阶段）, 全程指标值", "第一季度目标值, 年终目标值"})
    void theValueOfTheYearCounts(String part, String year) throws Exception {
        String head = "绩效指标 | < | < | " + part + " | " + year + "\n一级指标 | 二级指标 | 三级指标 | ^ | ^\n";
        holds(ABOVE + head + ROWS.formatted("30公里", "82公里"), part, "30公里");
    }

    @ParameterizedTest
    @CsvSource({"半年（程）目标值, 全年（终）目标值", "上半年目标值, 全程目标值"})
    void aHeadInOneRowTellsTheSame(String part, String year) throws Exception {
        String head = "一级指标 | 二级指标 | 三级指标 | " + part + " | " + year + "\n";
        holds(ABOVE + head + ROWS.formatted("30公里", "82公里"), part, "30公里");
    }

    private static void holds(String drawn, String part, String ofPart) throws Exception {
        for (ReadResult result : DrawnPage.readInAll(drawn)) {
            assertThat(result.tables()).hasSize(1);
            assertThat(DrawnPage.indicators(result.tables().get(0)))
                    .containsExactly(
                            "决策 项目立项 立项依据充分性 充分",
                            "output quantity 养护里程 82公里",
                            "output quality 验收合格率 100%",
                            "benefit social-benefit 隐患路段事故下降率 ≥10%");
            assertThat(result.tables().get(0).indicators().get(1).fields())
                    .singleElement()
                    .satisfies(field -> {
                        assertThat(field.label()).isEqualTo(part);
                        assertThat(field.text()).isEqualTo(ofPart);
                    });
            assertThat(result.tables().get(0).goals()).hasSize(1);
        }
    }
}

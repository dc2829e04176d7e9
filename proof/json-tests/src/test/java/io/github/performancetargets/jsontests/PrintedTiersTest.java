package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.table.IndicatorSlot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who stores the words of the form for its tiers is understood, and nothing that was printed is lost. */
class PrintedTiersTest {
    @ParameterizedTest
    @CsvSource({
        "产出指标,output,产出指标",
        "产出,output,产出",
        "产出指标(50分),output,产出指标(50分)",
        "效果指标,benefit,效果指标",
        "output,output,",
        "投入,投入,",
        "影响力指标,影响力指标,"
    })
    void aFirstTierIsReadByItsLabelWhichIsKept(String written, String code, String label) throws Exception {
        for (Json json : Generations.ALL) {
            Indicator row = json.read("{\"category\":\"" + written + "\"}", Indicator.class);
            assertThat(row.category())
                    .hasValueSatisfying(it -> assertThat(it.code()).isEqualTo(code));
            assertThat(row.categoryLabel().orElse(null)).isEqualTo(label);
            assertThat(json.writeText(row)).startsWith("{\"category\":\"" + code + "\"");
        }
    }

    @ParameterizedTest
    @CsvSource({"数量指标,quantity,数量指标", "产出数量,quantity,产出数量", "服务对象满意度指标,beneficiary-satisfaction,服务对象满意度指标"})
    void aSecondTierLikewise(String written, String code, String label) throws Exception {
        for (Json json : Generations.ALL) {
            Indicator row = json.read("{\"dimension\":\"" + written + "\"}", Indicator.class);
            assertThat(row.dimension())
                    .hasValueSatisfying(it -> assertThat(it.code()).isEqualTo(code));
            assertThat(row.dimensionLabel()).contains(label);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"category\":\"产出指标\",\"categoryLabel\":\"产出\"}",
                "{\"categoryLabel\":\"产出\",\"category\":\"产出指标\"}"
            })
    void aLabelThatIsGivenIsTheOneThatStays(String row) throws Exception {
        for (Json json : Generations.ALL) {
            assertThat(json.read(row, Indicator.class).categoryLabel()).contains("产出");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"category\":\"产出指标\",\"dimension\":\"数量指标\"} | 数量指标",
                "{\"category\":\"产出指标\",\"dimension\":\"quantity\"} | 产出指标",
                "{\"category\":\"产出指标\",\"label\":\"一级\"} | 一级",
            })
    void aSlotKeepsItAsItsLabel(String slot, String label) throws Exception {
        for (Json json : Generations.ALL) {
            assertThat(json.read(slot, IndicatorSlot.class).label()).isEqualTo(label);
        }
    }
}

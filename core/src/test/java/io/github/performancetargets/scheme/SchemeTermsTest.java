package io.github.performancetargets.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.unit.Ratio;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 评分办法条款 What the lines of a scheme come to: each is kept with its source, takes effect, and stops where it says. */
class SchemeTermsTest {
    private static final String HEAD = "id = own\nname = 本县办法\ndocument = 县财〔2026〕1号\n";

    private static ScoringScheme parse(String... lines) {
        return ScoringScheme.parse(HEAD + String.join("\n", lines) + "\n");
    }

    @Test
    void keepsEachLineWithItsSource() {
        ScoringScheme scheme = parse(
                "weight.execution = 20 | seen | 系统说明",
                "weight.output = 50",
                "weight.without-satisfaction = benefit | unsure",
                "qualitative.met = 80-100",
                "lights = 60 80 120");
        assertThat(scheme.id()).isEqualTo("own");
        assertThat(scheme.name()).isEqualTo("本县办法");
        assertThat(scheme.document()).isEqualTo("县财〔2026〕1号");
        assertThat(scheme.provisions())
                .containsExactly(
                        new Provision("weight.execution", "20", Certainty.SEEN, "系统说明"),
                        new Provision("weight.output", "50", Certainty.SURE, ""),
                        new Provision("weight.without-satisfaction", "benefit", Certainty.UNSURE, ""),
                        new Provision("qualitative.met", "80-100", Certainty.SURE, ""),
                        new Provision("lights", "60 80 120", Certainty.SURE, ""));
        assertThat(scheme.executionWeight()).contains(Amount.of(20));
        assertThat(scheme.weights()).hasSize(1).containsEntry(IndicatorCategory.OUTPUT, Amount.of(50));
        assertThat(scheme.withoutSatisfaction()).contains(IndicatorCategory.BENEFIT);
        assertThat(scheme.qualitativeMet()).isEqualTo(new ShareRange(Amount.of(80), Amount.of(100)));
        assertThat(scheme.lights()).contains(new LightThresholds(Amount.of(60), Amount.of(80), Amount.of(120)));
    }

    @Test
    void hasNoLightsAndNoWeightsWhereNoLineNamesThem() {
        ScoringScheme scheme = parse();
        assertThat(scheme.lights()).isEmpty();
        assertThat(scheme.weights()).isEmpty();
        assertThat(scheme.executionWeight()).isEmpty();
        assertThat(scheme.withoutSatisfaction()).isEmpty();
        assertThat(scheme.weighsRatesByFunds()).isFalse();
        assertThat(parse("regional.rates = funds").weighsRatesByFunds()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'= 5', key = value",
        "'weight.output = 50 | sure | x | y', value | certainty | source after weight.output",
        "'weight.output = | sure', value | certainty | source after weight.output",
        "'execution.bands = 95:100 95:70', the highest rate first",
        "'execution.bands = 95', rate:share",
        "'qualitative.met = 80-101', percentages from 0 to 100",
        "'grade. = 90', a key of"
    })
    void refusesALineThatComesToNothing(String line, String expected) {
        assertThatThrownBy(() -> parse(line))
                .isInstanceOf(ScoringSchemeException.class)
                .hasMessageContaining(expected);
    }

    @Test
    void refusesTwoGradesFromTheSamePoints() {
        assertThatThrownBy(() -> parse("grade.优 = 90", "grade.良 = 90")).hasMessageContaining("the best grade first");
    }

    @Test
    void takesThresholdsAndSharesThatMeet() {
        assertThat(parse("lights = 60 60 60").lights())
                .contains(new LightThresholds(Amount.of(60), Amount.of(60), Amount.of(60)));
        assertThat(parse("qualitative.met = 80-80").qualitativeMet())
                .isEqualTo(new ShareRange(Amount.of(80), Amount.of(80)));
        assertThat(parse("qualitative.met = 0-100").qualitativeMet())
                .isEqualTo(new ShareRange(Amount.ZERO, Amount.HUNDRED));
    }

    @ParameterizedTest
    @CsvSource({"1,10", "0.95,10", "0.9499,7", "0.8,7", "0.7999,5", "0.6,5", "0.5999,0", "0,0", "1.2,10"})
    void givesTheShareOfTheBandThatARateReaches(String rate, String expected) {
        Ratio reached = ExactPoints.of(Amount.parse(rate));
        assertThat(parse("execution.bands = 95:100 80:70 60:50").executionPoints(Amount.of(10), reached))
                .isEqualTo(Amount.parse(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "actual-percent,true,98,98,9.8",
        "actual-percent,true,98,100,10",
        "actual-percent,true,98,0,0",
        "actual-percent,true,98,-1,0",
        "actual-percent,true,0,0,0",
        "actual-percent,true,98,101,",
        "actual-percent,false,98,50,",
        "step 2,true,9,8,8",
        "step 2,true,9,9,10",
        "step 2,true,9,3,0",
        "step 2,true,9,0,0",
        "step 2,true,4,0,2",
        "step 2,false,9,10,8",
        "band 80 100,true,100,80,0",
        "band 80 100,true,100,90,5",
        "band 80 100,true,100,100,10",
        "band 80 100,true,100,120,10",
        "band 80 100,true,0,5,",
        "band 80 100,false,100,90,"
    })
    void computesEachFormulaAtItsEnds(
            String formula, boolean more, long target, long actual, @Nullable String expected) {
        assertThat(ShortfallFormula.parse(formula)
                        .points(Ratio.of(10), Ratio.of(target), Ratio.of(actual), more)
                        .map(Ratio::toString)
                        .orElse(null))
                .isEqualTo(
                        expected == null
                                ? null
                                : ExactPoints.of(Amount.parse(expected)).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "linear-excess|(1 − (actual − target) ÷ target) × points, 0 from twice the target on|(1−(实际值−目标值)÷目标值)×分值，达到目标值2倍及以上不得分",
                "actual-percent|actual percentage × points|实际百分比×分值",
                "step 2|2 points off for each one missing|每少一个扣2分",
                "band 80 100|linear from 80 % (0 points) to 100 % (full points)|完成率80%得0分、100%得满分，其间按直线计分"
            })
    void saysEachFormulaInBothLanguages(String formula, String english, String chinese) {
        assertThat(ShortfallFormula.parse(formula).message(Locale.ENGLISH)).isEqualTo(english);
        assertThat(ShortfallFormula.parse(formula).message(Locale.CHINA)).isEqualTo(chinese);
    }

    @Test
    void isEqualWhereAllItsLinesAre() {
        assertThat(parse("weight.execution = 20"))
                .isEqualTo(parse("weight.execution = 20"))
                .hasSameHashCodeAs(parse("weight.execution = 20"))
                .isNotEqualTo(parse("weight.execution = 10"))
                .isNotEqualTo(parse("weight.execution = 20 | seen"))
                .isNotEqualTo("own");
    }

    @Test
    void saysHowSureALineIsInBothLanguages() {
        for (Certainty certainty : Certainty.values()) {
            assertThat(certainty.message(Locale.ENGLISH)).isNotBlank().isNotEqualTo(certainty.message(Locale.CHINA));
            assertThat(certainty.message(Locale.CHINA)).isNotBlank();
        }
    }
}

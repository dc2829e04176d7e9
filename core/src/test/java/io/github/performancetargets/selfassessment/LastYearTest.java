package io.github.performancetargets.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.assessment.AssessedIndicator;
import io.github.performancetargets.assessment.Assessor;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.PriorValue;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.StatedTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastYearTest {
    private static Indicator.Builder row(String name, String target, String actual) {
        return Indicator.builder().name(name).value(StatedTarget.read(target)).actual(StatedTarget.read(actual));
    }

    private static PriorValue prior(String label, String value) {
        return new PriorValue(label, StatedTarget.read(value));
    }

    private static boolean isBelow(Indicator indicator) {
        AssessedIndicator assessed = Assessor.by(ScoringScheme.standard())
                .assess(PerformanceTargetTable.builder()
                        .addIndicators(indicator)
                        .build())
                .indicators()
                .get(0);
        return LastYear.isBelow(assessed);
    }

    @ParameterizedTest
    @CsvSource({
        "合格率,≥90%,91%,上年实际,95%,true",
        "合格率,≥90%,91%,上一年度,95%,true",
        "合格率,≥90%,91%,去 年,95%,true",
        "合格率,≥90%,91%,前年,95%,false",
        "合格率,≥90%,91%,2021年,95%,false",
        "合格率,≥90%,95%,上年实际,91%,false",
        "合格率,≥90%,91%,上年实际,91%,false",
        "合格率,≥90%,约91%,上年实际,95%,false",
        "合格率,≥90%,91%,上年实际,约95%,false",
        "合格率,≥90%,91%,上年实际,较高,false",
        "投诉率,≤3%,2%,上年实际,1%,true",
        "投诉率,≤3%,1%,上年实际,2%,false",
        "培训人数,≥100人,90人,上年实际,95人,false",
        "群众满意度,≥90分,91分,上年实际,95分,true",
        "发放标准,≥500元,450元,上年实际,500元,true",
        "补助标准,500元,450元,上年实际,500元,false",
        "其他,91%,90%,上年实际,95%,false"
    })
    void comparesALevelWithThatOfLastYear(
            String name, String target, String actual, String label, String last, boolean expected) {
        assertThat(isBelow(row(name, target, actual)
                        .addPriorValues(prior(label, last))
                        .build()))
                .isEqualTo(expected);
    }

    @Test
    void takesTheFirstOfLastYear() {
        Indicator indicator = row("合格率", "≥90%", "91%")
                .addPriorValues(prior("前年", "99%"), prior("上年", "90%"), prior("去年", "95%"))
                .build();
        assertThat(isBelow(indicator)).isFalse();
        assertThat(LastYear.words(indicator)).contains("90%");
        assertThat(LastYear.words(row("合格率", "≥90%", "91%")
                        .addPriorValues(prior("前年", "99%"))
                        .build()))
                .isEmpty();
    }
}

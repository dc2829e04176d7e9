package io.github.performancetargets.assessment;

import static io.github.performancetargets.assessment.AssessedTables.spent;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.table.PerformanceTargetTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 预算执行率得分 The points of the money: by what was spent, else by the printed rate where it can only be a rate. */
class ExecutionAssessedTest {
    private static AssessedExecution assess(String budget, String executed, String rate, String weight, String score) {
        PerformanceTargetTable table = PerformanceTargetTable.builder()
                .funding(spent(budget, executed, rate, weight, score))
                .build();
        return Assessor.by(ScoringScheme.standard()).assess(table).execution().orElseThrow();
    }

    private static String points(AssessedExecution assessed) {
        return assessed.expected()
                .map(ScoreRange::toString)
                .orElseGet(() -> assessed.noScore().orElseThrow().name());
    }

    @ParameterizedTest
    @CsvSource({
        "76%,7.6",
        "76,7.6",
        "79.2,7.92",
        "1.2,0.12",
        "1%,0.1",
        "0.5%,0.05",
        "0,0",
        "0%,0",
        "120%,10",
        "1,NOT_EXECUTED",
        "0.76,NOT_EXECUTED",
        "-5%,NOT_EXECUTED",
        "≥76%,NOT_EXECUTED",
        "约76%,NOT_EXECUTED",
        "76元,NOT_EXECUTED",
        "较高,NOT_EXECUTED"
    })
    void takesAPrintedRateUnlessItMayBeAFraction(String rate, String expected) {
        assertThat(points(assess("50", "", rate, "10", ""))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "50,0,10,0",
        "50,50,10,10",
        "50,60,10,10",
        "50,40,0,0",
        "50,-1,10,NO_BUDGET",
        "0,0,10,NO_BUDGET",
        "0,5,10,NO_BUDGET",
        "-5,5,10,NO_BUDGET",
        "50,40,,NO_WEIGHT",
        "50,,10,NOT_EXECUTED"
    })
    void comparesWhatWasSpentWithTheBudget(
            String budget, @Nullable String executed, @Nullable String weight, String expected) {
        assertThat(points(assess(budget, executed == null ? "" : executed, "", weight == null ? "" : weight, "")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"8,AGREES,", "9,GIVEN_BY_HAND,1", "7.5,GIVEN_BY_HAND,-0.5", ",NOT_PRINTED,"})
    void saysByHowMuchThePrintedPointsDiffer(
            @Nullable String printed, ScoreAgreement agreement, @Nullable String difference) {
        AssessedExecution assessed = assess("50", "40", "", "10", printed == null ? "" : printed);
        assertThat(assessed.agreement()).isEqualTo(agreement);
        assertThat(assessed.difference().map(Amount::toString).orElse(null)).isEqualTo(difference);
    }

    @ParameterizedTest
    @CsvSource({"80%,true", "80,true", "80.00%,true", "79%,false", "80.01%,false", "0.8,true", "较高,true"})
    void comparesThePrintedRateWithWhatWasSpent(String rate, boolean expected) {
        assertThat(assess("50", "40", rate, "10", "8").rateAgrees()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"50,50,false", "50,50.01,true", "50,40,false", "50,,false"})
    void saysWhereMoreWasSpentThanTheBudget(String budget, @Nullable String executed, boolean expected) {
        assertThat(assess(budget, executed == null ? "" : executed, "", "10", "")
                        .overspent())
                .isEqualTo(expected);
    }
}

package io.github.performancetargets.assessment;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.unit.Ratio;
import java.util.Objects;
import java.util.Optional;

/**
 * 预算执行复核 The execution of the budget computed again.
 *
 * @param execution the row itself
 * @param rate spent ÷ budget of the year, exactly; as printed where the amounts are missing
 * @param rateAgrees whether the printed rate is that, after rounding or cutting off to the digits printed; true where either
 *     is missing
 * @param overspent whether more was spent than the budget of the year
 * @param expected the points the scheme gives
 * @param noScore why they are not known; empty where they are
 * @param agreement how the printed points stand to them
 * @param difference printed less expected, where the two do not agree
 */
public record AssessedExecution(
        BudgetExecution execution,
        Optional<Ratio> rate,
        boolean rateAgrees,
        boolean overspent,
        Optional<ScoreRange> expected,
        Optional<NoScore> noScore,
        ScoreAgreement agreement,
        Optional<Amount> difference) {
    /** Checks that nothing is null. */
    public AssessedExecution {
        Objects.requireNonNull(execution, "execution");
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(noScore, "noScore");
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(difference, "difference");
    }

    /** 分值 The points it is worth, where they are printed. */
    public Optional<Amount> weight() {
        return execution.weight().map(weight -> weight.points());
    }

    /** 得分 The points it was given, where they are printed. */
    public Optional<Amount> printed() {
        return execution.score().map(score -> score.points());
    }
}

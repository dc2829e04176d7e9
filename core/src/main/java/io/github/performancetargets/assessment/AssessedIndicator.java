package io.github.performancetargets.assessment;

import io.github.performancetargets.attainment.AttainmentAnswer;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.quantity.Amount;
import java.util.Objects;
import java.util.Optional;

/**
 * 指标复核 One indicator computed again.
 *
 * @param row which row of the table it is, from 0
 * @param indicator the row itself
 * @param attainment whether its target is met
 * @param expected the points the scheme gives
 * @param noScore why they are not known; empty where they are
 * @param agreement how the printed points stand to them
 * @param difference printed less expected, where the two do not agree: from the nearer end of an interval
 * @param fit a formula that would give the printed points, where one was found
 */
public record AssessedIndicator(
        int row,
        Indicator indicator,
        AttainmentAnswer attainment,
        Optional<ScoreRange> expected,
        Optional<NoScore> noScore,
        ScoreAgreement agreement,
        Optional<Amount> difference,
        Optional<ScoreFit> fit) {
    /** Checks that nothing is null. */
    public AssessedIndicator {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(attainment, "attainment");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(noScore, "noScore");
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(fit, "fit");
    }

    /** 分值 The points it is worth, where they are printed. */
    public Optional<Amount> weight() {
        return indicator.weight().map(weight -> weight.points());
    }

    /** 得分 The points it was given, where they are printed. */
    public Optional<Amount> printed() {
        return indicator.score().map(score -> score.points());
    }
}

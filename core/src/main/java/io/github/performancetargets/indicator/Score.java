package io.github.performancetargets.indicator;

import io.github.performancetargets.quantity.Amount;
import java.util.Objects;

/**
 * 得分 Score: the points an indicator earned.
 *
 * @param points out of the table's total, usually 100
 */
public record Score(Amount points) {
    /** Checks that the points are there. */
    public Score {
        Objects.requireNonNull(points, "points");
    }
}

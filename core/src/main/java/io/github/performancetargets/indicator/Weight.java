package io.github.performancetargets.indicator;

import io.github.performancetargets.quantity.Amount;
import java.util.Objects;

/**
 * 权重 Weight (分值): the points an indicator is worth.
 *
 * @param points out of the table's total, usually 100
 */
public record Weight(Amount points) {
    /** Checks that the points are there. */
    public Weight {
        Objects.requireNonNull(points, "points");
    }
}

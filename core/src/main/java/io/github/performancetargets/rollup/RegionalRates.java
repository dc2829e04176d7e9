package io.github.performancetargets.rollup;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Comparison;
import io.github.performancetargets.quantity.Measure;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 各地比率 The rates of one indicator, listed: percentages are not averaged.
 *
 * @param listed the first of them, in the order in which they came
 * @param counties how many there are, those that are not listed included
 * @param lowest the lowest actual value; the lowest target where no county states one
 * @param highest the highest
 * @param weighted the actual rates weighted by the money of each county, in percent; only where the scheme says that rates
 *     are weighted so, and every county states its money
 */
public record RegionalRates(
        List<CountyRate> listed, int counties, Measure lowest, Measure highest, Optional<Amount> weighted) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if fewer counties are counted than listed, or the lowest rate is above the highest
     */
    public RegionalRates {
        listed = List.copyOf(listed);
        Objects.requireNonNull(lowest, "lowest");
        Objects.requireNonNull(highest, "highest");
        Objects.requireNonNull(weighted, "weighted");
        if (counties < listed.size()) {
            throw new IllegalArgumentException("expected at least as many counties as are listed, found fewer");
        }
        if (lowest.compare(highest) == Comparison.GREATER) {
            throw new IllegalArgumentException("expected the lowest rate and the highest, found them reversed");
        }
    }
}

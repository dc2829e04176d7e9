package io.github.performancetargets.rollup;

import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.value.ComparisonOperator;
import java.util.Objects;
import java.util.Optional;

/**
 * 区域合计 The values of one indicator in one unit, added up over counties.
 *
 * @param counties how many were added
 * @param operator the operator that all targets have; empty where they differ, or have none
 * @param target the sum of the targets
 * @param actual the sum of the actual values; empty where the tables state none
 */
public record RegionalSum(
        int counties, Optional<ComparisonOperator> operator, Measure target, Optional<Measure> actual) {
    /** Checks that nothing is null; an operator that is not written is none. */
    public RegionalSum {
        operator = operator.filter(sign -> sign != ComparisonOperator.UNSPECIFIED);
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(actual, "actual");
    }
}

package io.github.performancetargets.rollup;

import io.github.performancetargets.value.StatedTarget;
import java.util.Objects;
import java.util.Optional;

/**
 * 地区比率 The rate of one county.
 *
 * @param county as its table names it
 * @param target as stated
 * @param actual as stated; empty where the table states none
 */
public record CountyRate(String county, StatedTarget target, Optional<StatedTarget> actual) {
    /** Checks that nothing is null. */
    public CountyRate {
        Objects.requireNonNull(county, "county");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(actual, "actual");
    }
}

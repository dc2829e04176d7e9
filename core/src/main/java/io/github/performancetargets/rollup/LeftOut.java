package io.github.performancetargets.rollup;

import java.util.Objects;

/**
 * 未计入 What was not added, and why.
 *
 * @param reason why
 * @param count how many values, or tables
 * @param example the county, or the source, of the first
 */
public record LeftOut(NotAdded reason, long count, String example) {
    /** Checks that nothing is null. */
    public LeftOut {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(example, "example");
    }
}

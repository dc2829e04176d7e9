package io.github.performancetargets.unit;

import java.util.Objects;

/**
 * 匹配 A word of the catalogue found in a text.
 *
 * @param unit the unit of the word
 * @param end the index after the word
 */
public record UnitMatch(MeasurementUnit unit, int end) {
    /** Checks that the unit is there. */
    public UnitMatch {
        Objects.requireNonNull(unit, "unit");
    }
}

package io.github.performancetargets.table;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import java.util.Objects;

/**
 * 指标栏要求 What a form demands of one second-tier slot.
 *
 * @param category the first tier
 * @param dimension the second tier
 * @param requirement what must stand in the slot
 */
public record SlotRequirement(IndicatorCategory category, IndicatorDimension dimension, Requirement requirement) {
    /** Checks that nothing is null. */
    public SlotRequirement {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(requirement, "requirement");
    }
}

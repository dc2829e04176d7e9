package io.github.performancetargets.examples.cookbook;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.StatedTarget;
import java.util.ArrayList;
import java.util.List;

/** 合计 What the values of a table add up to. */
public final class Sums {
    // region sums
    /** What the values of a table add up to that convert into a unit, 万元 or 亩: exact, in that unit. */
    public static Measure total(PerformanceTargetTable table, MeasurementUnit unit) {
        Measure none = Measure.of(Amount.ZERO, unit);
        List<Measure> found = new ArrayList<>();
        for (Indicator indicator : table.indicators()) {
            if (indicator.value().map(StatedTarget::target).orElse(null) instanceof Bound bound
                    && bound.measure().isComparableWith(none)) {
                found.add(bound.measure());
            }
        }
        return Measure.sum(found, unit);
    }
    // endregion

    private Sums() {}
}

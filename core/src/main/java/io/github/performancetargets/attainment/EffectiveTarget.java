package io.github.performancetargets.attainment;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.StatedTarget;
import java.util.Optional;

/** 现行目标 The target that holds, an adjusted number without a unit read in the unit of the annual one. */
final class EffectiveTarget {
    private EffectiveTarget() {}

    static Optional<StatedTarget> of(Indicator indicator) {
        Optional<StatedTarget> effective = indicator.effectiveValue();
        if (indicator.adjusted().isEmpty()
                || effective.isEmpty()
                || indicator.value().isEmpty()) {
            return effective;
        }
        StatedTarget stated = effective.get();
        if (!(stated.target() instanceof Bound adjusted)
                || adjusted.unit().isPresent()
                || !(indicator.value().get().target() instanceof Bound annual)) {
            return effective;
        }
        UnitFit fit = UnitFit.of(annual.unit(), annual.amount(), Optional.empty(), adjusted.amount());
        if (fit.obstacle().isPresent() || fit.actual().isEmpty()) {
            return effective;
        }
        Measure measure = Measure.of(adjusted.amount(), fit.actual());
        return Optional.of(StatedTarget.of(
                stated.text(), new Bound(adjusted.operator(), measure, adjusted.approximate(), adjusted.subject())));
    }
}

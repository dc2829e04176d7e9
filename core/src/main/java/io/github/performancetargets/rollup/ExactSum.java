package io.github.performancetargets.rollup;

import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.unit.MeasurementUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** 合计 An exact sum of measures whose units convert: kept by unit, and converted once at the end. */
final class ExactSum {
    private final Map<String, Measure> byUnit = new LinkedHashMap<>();
    private boolean beyond;

    void add(Measure measure) {
        String unit = measure.unit().map(MeasurementUnit::toString).orElse("");
        try {
            Measure known = byUnit.get(unit);
            byUnit.put(unit, known == null ? measure : known.plus(measure));
        } catch (ArithmeticException e) {
            beyond = true;
        }
    }

    /** The sum, in the first unit in which it is a decimal; empty where it is none in any, or out of bounds. */
    Optional<Measure> total() {
        for (Measure candidate : byUnit.values()) {
            MeasurementUnit unit = candidate.unit().orElse(null);
            if (unit != null && !beyond) {
                try {
                    return Optional.of(Measure.sum(byUnit.values(), unit));
                } catch (ArithmeticException e) {
                    // no decimal in this unit: 1 亩 in 公顷; the next one may do
                }
            }
        }
        return Optional.empty();
    }
}

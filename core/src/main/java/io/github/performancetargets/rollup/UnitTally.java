package io.github.performancetargets.rollup;

import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.ComparisonOperator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 同单位合计 The values of one indicator whose units convert; those with an actual value apart from those without. */
final class UnitTally {
    private final MeasurementUnit unit;
    private final boolean achieved;
    private final ExactSum targets = new ExactSum();
    private final ExactSum actuals = new ExactSum();
    private @Nullable ComparisonOperator operator;
    private int counties;

    UnitTally(CountyValue first) {
        this.unit = unit(first);
        this.achieved = first.actual().isPresent();
        this.operator = first.operator();
    }

    private static MeasurementUnit unit(CountyValue value) {
        return value.target()
                .unit()
                .orElseThrow(() -> new IllegalStateException("UnitTally bug: a value without unit"));
    }

    boolean takes(CountyValue value) {
        return achieved == value.actual().isPresent()
                && sameThing(unit, unit(value))
                && value.actual()
                        .map(Measure::unit)
                        .map(other -> other.isPresent() && sameThing(unit, other.get()))
                        .orElse(true);
    }

    private static boolean sameThing(MeasurementUnit one, MeasurementUnit other) {
        return one.isConvertibleTo(other) && one.countedNoun().equals(other.countedNoun());
    }

    void add(CountyValue value) {
        counties++;
        operator = value.operator() == operator ? operator : null;
        targets.add(value.target());
        value.actual().ifPresent(actuals::add);
    }

    int counties() {
        return counties;
    }

    /** The sum; empty where it is out of bounds. */
    Optional<RegionalSum> sum() {
        Optional<Measure> target = targets.total();
        Optional<Measure> actual = actuals.total();
        return target.isEmpty() || actual.isPresent() != achieved
                ? Optional.empty()
                : Optional.of(new RegionalSum(counties, Optional.ofNullable(operator), target.get(), actual));
    }
}

package io.github.performancetargets.quantity;

import io.github.performancetargets.unit.MeasurementUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 量值 An amount and its unit. The unit may be absent because the text named none; absent is not "one": a measure without a
 * unit compares with nothing but another measure without one.
 */
public final class Measure {
    private final Amount amount;
    private final @Nullable MeasurementUnit unit;

    private Measure(Amount amount, @Nullable MeasurementUnit unit) {
        this.amount = Objects.requireNonNull(amount, "amount");
        this.unit = unit;
    }

    /** A measure whose unit was not named. */
    public static Measure of(Amount amount) {
        return new Measure(amount, null);
    }

    /** A measure in a unit. */
    public static Measure of(Amount amount, MeasurementUnit unit) {
        return new Measure(amount, Objects.requireNonNull(unit, "unit"));
    }

    /** A measure whose unit may have been left out. */
    public static Measure of(Amount amount, Optional<MeasurementUnit> unit) {
        return new Measure(amount, unit.orElse(null));
    }

    /** 数额 The amount, in the unit. */
    public Amount amount() {
        return amount;
    }

    /** 计量单位 The unit, where one was named. */
    public Optional<MeasurementUnit> unit() {
        return Optional.ofNullable(unit);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Measure that && amount.equals(that.amount) && Objects.equals(unit, that.unit);
    }

    @Override
    public int hashCode() {
        return 31 * amount.hashCode() + Objects.hashCode(unit);
    }

    /** The amount, a blank and the unit: {@code 200 人}. */
    @Override
    public String toString() {
        return unit == null ? amount.toString() : amount + " " + unit;
    }
}

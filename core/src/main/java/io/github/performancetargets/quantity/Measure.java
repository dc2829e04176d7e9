package io.github.performancetargets.quantity;

import io.github.performancetargets.unit.JsrQuantities;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.Ratio;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;
import javax.measure.Quantity;
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

    /**
     * The measure of a JSR-385 quantity; a quantity of no dimension and no unit becomes a measure without a unit.
     *
     * @throws IllegalArgumentException if the catalogue has no unit for the quantity's, or the value is not a number
     * @throws ArithmeticException if the value is no decimal of the bounds of an amount, as one third
     */
    public static Measure of(Quantity<?> quantity) {
        Amount amount = ExactArithmetic.exact(Amount.of(1), JsrQuantities.value(quantity));
        return of(amount, JsrQuantities.unit(quantity));
    }

    /** 数额 The amount, in the unit. */
    public Amount amount() {
        return amount;
    }

    /** 计量单位 The unit, where one was named. */
    public Optional<MeasurementUnit> unit() {
        return Optional.ofNullable(unit);
    }

    /**
     * 可比 Whether {@link #compare} decides: both units are absent, or they convert into one another and count the same noun
     * or one of them names none.
     */
    public boolean isComparableWith(Measure other) {
        if (unit == null || other.unit == null) {
            return unit == null && other.unit == null;
        }
        return unit.isConvertibleTo(other.unit) && agree(unit.countedNoun(), other.unit.countedNoun());
    }

    private static boolean agree(Optional<String> noun, Optional<String> other) {
        return noun.isEmpty() || other.isEmpty() || noun.equals(other);
    }

    /** 比较 The exact order of two measures, by cross-multiplication, or undecided; 1 公顷 is greater than 14.9 亩. */
    public Comparison compare(Measure other) {
        if (!isComparableWith(other)) {
            return Comparison.UNDECIDED;
        }
        return Comparison.of(
                unit == null || other.unit == null || unit.factor().equals(other.unit.factor())
                        ? amount.compareTo(other.amount)
                        : ExactArithmetic.compare(amount, unit.factor(), other.amount, other.unit.factor()));
    }

    /**
     * 换算 The same measure in another unit, exactly. A counted noun is kept where the target names none.
     *
     * @throws IllegalArgumentException if the measure is not comparable with one in that unit, or has no unit
     * @throws ArithmeticException if the result is no decimal (1 亩 in 公顷) or out of the bounds of an amount
     */
    public Measure to(MeasurementUnit target) {
        return new Measure(ExactArithmetic.exact(amount, factorTo(target)), withOwnNoun(target));
    }

    /**
     * 换算 The same measure in another unit, rounded once to a precision and to at most {@value Amount#MAX_SCALE} places. A
     * counted noun is kept where the target names none.
     *
     * @throws IllegalArgumentException if the measure is not comparable with one in that unit, or has no unit
     * @throws ArithmeticException if the result is out of the bounds of an amount
     */
    public Measure to(MeasurementUnit target, MathContext precision) {
        return new Measure(ExactArithmetic.rounded(amount, factorTo(target), precision), withOwnNoun(target));
    }

    private Ratio factorTo(MeasurementUnit target) {
        if (unit == null || !isComparableWith(new Measure(Amount.ZERO, target))) {
            throw new IllegalArgumentException("expected a unit that converts into " + target + ", found "
                    + (unit == null ? "none" : unit) + " in " + this);
        }
        return unit.factor().dividedBy(target.factor());
    }

    private MeasurementUnit withOwnNoun(MeasurementUnit target) {
        return unit == null || target.countedNoun().isPresent()
                ? target
                : unit.countedNoun().map(target::counting).orElse(target);
    }

    /**
     * The JSR-385 quantity, made with Indriya. It knows no counted nouns, and a measure without a unit is of
     * dimension one there.
     */
    public Quantity<?> toQuantity() {
        return JsrQuantities.of(amount.toBigDecimal(), unit());
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

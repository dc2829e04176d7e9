package io.github.performancetargets.quantity;

import io.github.performancetargets.unit.JsrQuantities;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.Ratio;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
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
        Objects.requireNonNull(target, "target");
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
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(precision, "precision");
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
     * 相加 The exact sum, in the unit of this measure: 1 万元 and 5000 元 are 1.5 万元. Whether a sum says anything is for the
     * caller to know: shares of different wholes, and temperatures, add up to nothing.
     *
     * @throws IllegalArgumentException if the two do not add up: their units do not convert, only one of them has a unit, or
     *     they do not count the same noun, which 13 个乡镇 and 5 个 do not
     * @throws ArithmeticException if the sum is no decimal in the unit of this measure (1 公顷 and 1 亩 are 16 亩, and no
     *     decimal of 公顷) or out of the bounds of an amount
     */
    public Measure plus(Measure other) {
        return new Measure(amountOf(total(List.of(this, other)), unit), unit);
    }

    /**
     * 合计 The exact sum of measures, in the unit of the first; empty where there are none.
     *
     * @throws IllegalArgumentException if one of them does not add up with the first: see {@link #plus}
     * @throws ArithmeticException if the sum is no decimal in that unit or out of the bounds of an amount
     */
    public static Optional<Measure> sum(Collection<Measure> measures) {
        if (measures.isEmpty()) {
            return Optional.empty();
        }
        MeasurementUnit unit = measures.iterator().next().unit;
        return Optional.of(new Measure(amountOf(total(measures), unit), unit));
    }

    /**
     * 合计 The exact sum of measures in a unit, whatever their order; 0 where there are none. Only the sum is converted: three
     * times 1 亩 is 2000 平方米. A counted noun is kept where the unit names none.
     *
     * @throws IllegalArgumentException if one of them does not add up with the first, see {@link #plus}, or does not convert
     *     into the unit
     * @throws ArithmeticException if the sum is no decimal in the unit or out of the bounds of an amount
     */
    public static Measure sum(Collection<Measure> measures, MeasurementUnit unit) {
        if (measures.isEmpty()) {
            return of(Amount.ZERO, unit);
        }
        Measure first = measures.iterator().next();
        first.factorTo(unit);
        return new Measure(amountOf(total(measures), unit), first.withOwnNoun(unit));
    }

    /** The sum in the base unit that all of them convert into. */
    private static Ratio total(Collection<Measure> measures) {
        Measure first = measures.iterator().next();
        Ratio total = Ratio.of(0);
        for (Measure measure : measures) {
            if (!first.isComparableWith(measure) || !first.noun().equals(measure.noun())) {
                throw new IllegalArgumentException(
                        "expected a measure that adds up with " + first + ", found " + measure);
            }
            total = ExactArithmetic.sum(total, measure.amount, factor(measure.unit));
        }
        return total;
    }

    private Optional<String> noun() {
        return unit == null ? Optional.empty() : unit.countedNoun();
    }

    private static Ratio factor(@Nullable MeasurementUnit unit) {
        return unit == null ? Ratio.ONE : unit.factor();
    }

    private static Amount amountOf(Ratio total, @Nullable MeasurementUnit unit) {
        try {
            return ExactArithmetic.exact(Amount.of(1), total.dividedBy(factor(unit)));
        } catch (ArithmeticException e) {
            ArithmeticException refused = new ArithmeticException(
                    "expected a sum that is an amount" + (unit == null ? "" : " of " + unit) + ": " + e.getMessage());
            refused.initCause(e);
            throw refused;
        }
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

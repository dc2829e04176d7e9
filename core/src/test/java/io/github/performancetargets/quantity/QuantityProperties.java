package io.github.performancetargets.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.Ratio;
import io.github.performancetargets.unit.UnitCatalogue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

final class QuantityProperties {
    @Provide
    Arbitrary<Amount> amounts() {
        Arbitrary<Amount> compact = Combinators.combine(
                        Arbitraries.longs(), Arbitraries.integers().between(0, Amount.MAX_SCALE))
                .as(Amount::ofScaled);
        Arbitrary<Amount> small = Arbitraries.integers().between(-20, 20).map(Amount::of);
        Arbitrary<Amount> wide = Combinators.combine(
                        Arbitraries.bigIntegers()
                                .between(
                                        BigInteger.TEN.pow(36).negate().add(BigInteger.ONE),
                                        BigInteger.TEN.pow(36).subtract(BigInteger.ONE)),
                        Arbitraries.integers().between(12, Amount.MAX_SCALE))
                .as((digits, scale) -> Amount.of(new BigDecimal(digits, scale)));
        return Arbitraries.oneOf(compact, small, wide);
    }

    @Provide
    Arbitrary<MeasurementUnit> units() {
        return Arbitraries.oneOf(
                Arbitraries.of(UnitCatalogue.standard().units()),
                Arbitraries.of("亩", "公顷", "万亩", "平方公里", "万元", "元", "亿元", "元/亩", "万元/公顷", "元/平方米", "个{乡镇}", "个{村}", "个")
                        .map(MeasurementUnit::parse));
    }

    // ---- amounts ----

    @Property
    void amountsReadBack(@ForAll("amounts") Amount amount) {
        assertThat(Amount.parse(amount.toString())).isEqualTo(amount).hasSameHashCodeAs(amount);
        assertThat(Amount.of(amount.toBigDecimal())).isEqualTo(amount);
        assertThat(amount.toString()).doesNotContainIgnoringCase("e");
    }

    @Property
    void theOrderOfAmountsAgreesWithEquality(@ForAll("amounts") Amount a, @ForAll("amounts") Amount b) {
        assertThat(a.compareTo(b)).isEqualTo(-b.compareTo(a));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.toBigDecimal().compareTo(b.toBigDecimal()));
    }

    @Property
    void theOrderOfAmountsIsTransitive(
            @ForAll("amounts") Amount a, @ForAll("amounts") Amount b, @ForAll("amounts") Amount c) {
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a.compareTo(c)).isNotPositive();
        }
    }

    @Property
    void sumsAreExactOrRefused(@ForAll("amounts") Amount a, @ForAll("amounts") Amount b) {
        BigDecimal sum = a.toBigDecimal().add(b.toBigDecimal());
        try {
            assertThat(a.plus(b).toBigDecimal()).isEqualByComparingTo(sum);
            assertThat(a.plus(b)).isEqualTo(b.plus(a));
        } catch (ArithmeticException outOfBounds) {
            boolean tooLarge = sum.abs().compareTo(BigDecimal.TEN.pow(Amount.MAX_INTEGER_DIGITS)) >= 0;
            boolean tooFine = sum.stripTrailingZeros().precision() > Amount.MAX_DIGITS;
            assertThat(tooLarge || tooFine).as("%s is out of bounds", sum).isTrue();
        }
    }

    // ---- measures ----

    @Property
    void comparisonIsExact(
            @ForAll("amounts") Amount a,
            @ForAll("units") MeasurementUnit u,
            @ForAll("amounts") Amount b,
            @ForAll("units") MeasurementUnit v) {
        Measure x = Measure.of(a, u);
        Measure y = Measure.of(b, v);
        Comparison order = x.compare(y);
        assertThat(order.isDecided()).isEqualTo(x.isComparableWith(y)).isEqualTo(y.isComparableWith(x));
        if (order.isDecided()) {
            BigInteger left = a.toBigDecimal()
                    .movePointRight(Amount.MAX_SCALE)
                    .toBigIntegerExact()
                    .multiply(u.factor().numerator())
                    .multiply(v.factor().denominator());
            BigInteger right = b.toBigDecimal()
                    .movePointRight(Amount.MAX_SCALE)
                    .toBigIntegerExact()
                    .multiply(v.factor().numerator())
                    .multiply(u.factor().denominator());
            assertThat(order).isEqualTo(Comparison.of(left.compareTo(right)));
            assertThat(y.compare(x)).isEqualTo(Comparison.of(right.compareTo(left)));
        }
        assertThat(x.compare(x)).isEqualTo(Comparison.EQUAL);
        assertThat(x.equals(y)).isEqualTo(a.equals(b) && u.equals(v));
    }

    @Property
    void conversionGoesBackOrIsRefused(
            @ForAll("amounts") Amount amount,
            @ForAll("units") MeasurementUnit from,
            @ForAll("units") MeasurementUnit to) {
        Measure measure = Measure.of(amount, from);
        if (!measure.isComparableWith(Measure.of(Amount.ZERO, to))) {
            return;
        }
        Measure converted;
        try {
            converted = measure.to(to);
        } catch (ArithmeticException inexact) {
            return;
        }
        assertThat(converted.compare(measure)).isEqualTo(Comparison.EQUAL);
        assertThat(converted.to(from).amount()).isEqualTo(amount);
        assertThat(measure.to(to, new MathContext(40))).isEqualTo(converted);
    }

    @Provide
    Arbitrary<MeasurementUnit> areas() {
        return Arbitraries.of("亩", "公顷", "万亩", "平方公里", "平方米").map(MeasurementUnit::parse);
    }

    @Property
    void aSumIsExactOrNoAmount(
            @ForAll("amounts") Amount a,
            @ForAll("areas") MeasurementUnit u,
            @ForAll("amounts") Amount b,
            @ForAll("areas") MeasurementUnit v,
            @ForAll("areas") MeasurementUnit unit) {
        // three thirds make a whole: no area here has another denominator
        BigDecimal thrice = thirds(a, u).add(thirds(b, v));
        Optional<Measure> sum = amountOrNone(() -> Measure.sum(List.of(Measure.of(a, u), Measure.of(b, v)), unit));
        if (sum.isPresent()) {
            assertThat(sum.get().unit()).hasValue(unit);
            assertThat(thirds(sum.get().amount(), unit)).isEqualByComparingTo(thrice);
        } else {
            assertThatThrownBy(() -> Amount.of(thrice.divide(thirds(Amount.of(1), unit))))
                    .isInstanceOf(ArithmeticException.class);
        }
    }

    private static BigDecimal thirds(Amount amount, MeasurementUnit unit) {
        return amount.toBigDecimal().multiply(unit.factor().times(Ratio.of(3)).toBigDecimalExact());
    }

    @Property
    void aSumInAUnitDoesNotDependOnTheOrder(
            @ForAll @Size(max = 6) List<@From("amounts") Amount> amounts,
            @ForAll("areas") MeasurementUnit u,
            @ForAll("areas") MeasurementUnit v,
            @ForAll("areas") MeasurementUnit unit) {
        List<Measure> summands = new ArrayList<>();
        for (Amount amount : amounts) {
            summands.add(Measure.of(amount, summands.size() % 2 == 0 ? u : v));
        }
        Optional<Measure> sum = amountOrNone(() -> Measure.sum(summands, unit));
        Collections.reverse(summands);
        assertThat(amountOrNone(() -> Measure.sum(summands, unit))).isEqualTo(sum);
    }

    @Property
    void aSumOfTwoIsTheirSumInTheUnitOfTheFirst(
            @ForAll("amounts") Amount a,
            @ForAll("units") MeasurementUnit u,
            @ForAll("amounts") Amount b,
            @ForAll("units") MeasurementUnit v) {
        Measure x = Measure.of(a, u);
        Measure y = Measure.of(b, v);
        if (!x.isComparableWith(y) || !u.countedNoun().equals(v.countedNoun())) {
            assertThatIllegalArgumentException().isThrownBy(() -> x.plus(y));
            assertThatIllegalArgumentException().isThrownBy(() -> y.plus(x));
            return;
        }
        Optional<Measure> sum = amountOrNone(() -> x.plus(y));
        assertThat(amountOrNone(() -> Measure.sum(List.of(x, y)).orElseThrow())).isEqualTo(sum);
        assertThat(amountOrNone(() -> Measure.sum(List.of(y, x), u))).isEqualTo(sum);
        Optional<Measure> swapped = amountOrNone(() -> y.plus(x));
        if (sum.isPresent() && swapped.isPresent()) {
            assertThat(sum.get().compare(swapped.get())).isEqualTo(Comparison.EQUAL);
        }
    }

    private static Optional<Measure> amountOrNone(Supplier<Measure> sum) {
        try {
            return Optional.of(sum.get());
        } catch (ArithmeticException noAmount) {
            return Optional.empty();
        }
    }

    @Property
    void roundingGoesTheWayItWasAskedTo(
            @ForAll("amounts") Amount amount,
            @ForAll("units") MeasurementUnit from,
            @ForAll("units") MeasurementUnit to) {
        Measure measure = Measure.of(amount, from);
        if (!measure.isComparableWith(Measure.of(Amount.ZERO, to))) {
            return;
        }
        try {
            Measure down = measure.to(to, new MathContext(7, RoundingMode.FLOOR));
            Measure up = measure.to(to, new MathContext(7, RoundingMode.CEILING));
            assertThat(down.compare(measure)).isNotEqualTo(Comparison.GREATER);
            assertThat(up.compare(measure)).isNotEqualTo(Comparison.LESS);
        } catch (ArithmeticException outOfBounds) {
            assertThat(amount.signum()).isNotZero();
        }
    }
}

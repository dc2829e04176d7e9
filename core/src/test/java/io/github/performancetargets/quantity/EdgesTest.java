package io.github.performancetargets.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.performancetargets.text.TextParseException;
import io.github.performancetargets.unit.MeasurementUnit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Amounts and measures at the edges of a long, of their bounds and of their units. */
class EdgesTest {
    private static final Amount LARGEST = Amount.of(Long.MAX_VALUE);
    private static final Amount WIDE = Amount.parse("9223372036854775808");

    @Test
    void whatDoesNotFitALongIsWide() {
        assertThat(LARGEST.isCompact()).isTrue();
        assertThat(WIDE.isCompact()).isFalse();
        assertThatThrownBy(WIDE::unscaledLong).isInstanceOf(ArithmeticException.class);
        assertThat(WIDE.minus(Amount.of(1))).isEqualTo(LARGEST).hasSameHashCodeAs(LARGEST);
    }

    @Test
    void sumsLeaveTheLongWithoutOverflow() {
        assertThat(LARGEST.plus(Amount.of(1))).isEqualTo(WIDE);
        assertThat(LARGEST.plus(LARGEST)).hasToString("18446744073709551614");
        assertThat(Amount.of(Long.MIN_VALUE).plus(Amount.of(-1))).hasToString("-9223372036854775809");
        assertThat(Amount.of(Long.MIN_VALUE).plus(LARGEST)).isEqualTo(Amount.of(-1));
        assertThat(Amount.of(-3).plus(Amount.of(5))).isEqualTo(Amount.of(2));
        assertThat(Amount.parse("0.5").plus(Amount.of(1))).isEqualTo(Amount.parse("1.5"));
        assertThat(Amount.parse("0.5").plus(Amount.parse("0.5"))).isEqualTo(Amount.of(1));
    }

    @Test
    void hashCodesTellAmountsAndMeasuresApart() {
        Set<Integer> hashes = new HashSet<>();
        for (String text : new String[] {"1", "2", "0.1", "0.01", "-1", "9223372036854775808", "9223372036854775809"}) {
            hashes.add(Amount.parse(text).hashCode());
        }
        assertThat(hashes).hasSize(7);
        Measure yuan = Measure.of(Amount.of(1), MeasurementUnit.parse("元"));
        assertThat(yuan).hasSameHashCodeAs(Measure.of(Amount.parse("1.0"), MeasurementUnit.parse("元")));
        assertThat(yuan.hashCode())
                .isNotEqualTo(Measure.of(Amount.of(1), Optional.empty()).hashCode())
                .isNotEqualTo(
                        Measure.of(Amount.of(2), MeasurementUnit.parse("元")).hashCode())
                .isNotZero();
    }

    @Test
    void textsOfTheMostDigitsAreReadAndLongerOnesRefused() {
        String most = "1".repeat(Amount.MAX_INTEGER_DIGITS);
        assertThat(Amount.parse(most)).hasToString(most);
        assertThatThrownBy(() -> Amount.parse(most + "1")).isInstanceOf(TextParseException.class);
        String full =
                "1".repeat(Amount.MAX_INTEGER_DIGITS) + "." + "1".repeat(Amount.MAX_DIGITS - Amount.MAX_INTEGER_DIGITS);
        assertThat(Amount.parse("-" + full)).hasToString("-" + full);
        assertThatThrownBy(() -> Amount.parse(full + "1")).isInstanceOf(TextParseException.class);
        // zeros say nothing, up to a length that is no number of anyone
        assertThat(Amount.parse("0".repeat(2 * (Amount.MAX_DIGITS + 2)))).isEqualTo(Amount.ZERO);
        assertThatThrownBy(() -> Amount.parse("0".repeat(2 * (Amount.MAX_DIGITS + 2) + 1)))
                .isInstanceOf(TextParseException.class);
        assertThat(Amount.parse("000000000000000000000001")).isEqualTo(Amount.of(1));
        assertThat(Amount.parse("-123456789012345678.5")).hasToString("-123456789012345678.5");
    }

    @Test
    void decimalsAreTakenUpToTheirBounds() {
        BigDecimal smallest = BigDecimal.ONE.movePointLeft(Amount.MAX_SCALE);
        assertThat(Amount.of(smallest).toBigDecimal()).isEqualByComparingTo(smallest);
        assertThatThrownBy(() -> Amount.of(smallest.movePointLeft(1))).isInstanceOf(ArithmeticException.class);
        BigDecimal digits =
                new BigDecimal(BigInteger.TEN.pow(Amount.MAX_DIGITS).subtract(BigInteger.ONE), Amount.MAX_SCALE);
        assertThat(Amount.of(digits).toBigDecimal()).isEqualByComparingTo(digits);
    }

    @Test
    void theAbsoluteOfZeroIsZeroItself() {
        assertThat(Amount.ZERO.abs()).isSameAs(Amount.ZERO);
        assertThat(Amount.of(-2).abs()).isEqualTo(Amount.of(2));
    }

    @Test
    void convertsOnlyWhereItCanAndRoundsAtTheLastPlace() {
        Measure mu = Measure.of(Amount.of(1), MeasurementUnit.parse("亩"));

        assertThat(mu.to(MeasurementUnit.parse("公顷"), MathContext.DECIMAL128).amount())
                .hasToString("0.066666666666666667");
        assertThatThrownBy(() -> mu.to(MeasurementUnit.parse("元"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Measure.of(Amount.of(1), Optional.empty()).to(MeasurementUnit.parse("元")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comparesWideAmountsOfDifferentUnits() {
        Measure wide = Measure.of(WIDE, MeasurementUnit.parse("万元"));
        Measure more = Measure.of(WIDE.times(Amount.of(10_000)).plus(Amount.of(1)), MeasurementUnit.parse("元"));

        assertThat(wide.compare(more)).isEqualTo(Comparison.LESS);
        assertThat(more.compare(wide)).isEqualTo(Comparison.GREATER);
        assertThat(Measure.of(Amount.of(1), MeasurementUnit.parse("万元")).compare(wide))
                .isEqualTo(Comparison.LESS);
    }
}

package io.github.performancetargets.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.math.MathContext;
import org.junit.jupiter.api.Test;

final class RatioTest {
    @Test
    void reducesToOneForm() {
        assertThat(Ratio.of(4, 6)).isEqualTo(Ratio.of(2, 3)).hasSameHashCodeAs(Ratio.of(2, 3));
        assertThat(Ratio.of(2, -3)).isEqualTo(Ratio.of(-2, 3)).hasToString("-2/3");
        assertThat(Ratio.of(0, -7)).isEqualTo(Ratio.of(0)).hasToString("0");
        assertThat(Ratio.of(7, 7)).isEqualTo(Ratio.ONE).hasToString("1");
        assertThat(Ratio.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Ratio.ONE);
        assertThat(Ratio.of(Long.MIN_VALUE, 2)).hasToString("-4611686018427387904");
    }

    @Test
    void growsBeyondALongAndComesBack() {
        Ratio most = Ratio.of(Long.MAX_VALUE);
        Ratio square = most.times(most);
        assertThat(square.isCompact()).isFalse();
        assertThat(square.numerator())
                .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE).pow(2));
        assertThat(square.dividedBy(most)).isEqualTo(most);
        assertThat(square.dividedBy(most).isCompact()).isTrue();
        assertThat(square).isGreaterThan(most).isEqualTo(most.power(2)).hasSameHashCodeAs(most.power(2));
        assertThat(square.inverse()).isLessThan(Ratio.ONE);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(square::numeratorLong);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(square::denominatorLong);
    }

    @Test
    void refusesZeroBelow() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Ratio.of(1, 0));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ratio.of(0).inverse());
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Ratio.ONE.dividedBy(Ratio.of(0)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ratio.of(2).power(1000));
    }

    @Test
    void becomesADecimalWhereThereIsOne() {
        assertThat(Ratio.of(1, 8).toBigDecimalExact()).isEqualByComparingTo("0.125");
        assertThat(Ratio.of(2000, 3).toBigDecimal(new MathContext(5))).isEqualByComparingTo("666.67");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ratio.of(2000, 3).toBigDecimalExact());
    }
}

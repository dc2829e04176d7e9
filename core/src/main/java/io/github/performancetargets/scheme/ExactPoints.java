package io.github.performancetargets.scheme;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.unit.Ratio;
import java.math.BigDecimal;

/** Points as exact ratios, before they are rounded. */
final class ExactPoints {
    static final Ratio ZERO = Ratio.of(0);
    static final Ratio HUNDRED = Ratio.of(100);

    private ExactPoints() {}

    static Ratio of(Amount amount) {
        BigDecimal decimal = amount.toBigDecimal();
        return Ratio.of(
                decimal.unscaledValue(),
                BigDecimal.ONE.scaleByPowerOfTen(decimal.scale()).toBigInteger());
    }

    static Ratio minus(Ratio one, Ratio other) {
        return Ratio.of(
                one.numerator()
                        .multiply(other.denominator())
                        .subtract(other.numerator().multiply(one.denominator())),
                one.denominator().multiply(other.denominator()));
    }

    /** The ratio, at least 0 and at most a limit. */
    static Ratio within(Ratio ratio, Ratio limit) {
        return ratio.signum() < 0 ? ZERO : ratio.compareTo(limit) > 0 ? limit : ratio;
    }
}

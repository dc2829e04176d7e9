package io.github.performancetargets.quantity;

import io.github.performancetargets.unit.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** Amounts times ratios, without rounding where none was asked for. Longs first: budgets seldom need more. */
final class ExactArithmetic {
    private static final long[] POWERS_OF_TEN = new long[19];

    static {
        long power = 1;
        for (int i = 0; i < POWERS_OF_TEN.length; i++) {
            POWERS_OF_TEN[i] = power;
            power = i == POWERS_OF_TEN.length - 1 ? power : power * 10;
        }
    }

    private ExactArithmetic() {}

    /** The order of {@code a · factorOfA} and {@code b · factorOfB}, by cross-multiplication. */
    static int compare(Amount a, Ratio factorOfA, Amount b, Ratio factorOfB) {
        int signum = Integer.compare(a.signum(), b.signum());
        if (signum != 0) {
            return signum;
        }
        if (a.isCompact() && b.isCompact() && factorOfA.isCompact() && factorOfB.isCompact()) {
            try {
                return Long.compare(
                        product(a, factorOfA, factorOfB, b.scale()), product(b, factorOfB, factorOfA, a.scale()));
            } catch (ArithmeticException tooLargeForLong) {
                // the wide way below is right for any size
            }
        }
        return wide(a, factorOfA, factorOfB, b.scale()).compareTo(wide(b, factorOfB, factorOfA, a.scale()));
    }

    private static long product(Amount amount, Ratio own, Ratio other, int otherScale) {
        long factors = Math.multiplyExact(own.numeratorLong(), other.denominatorLong());
        return Math.multiplyExact(Math.multiplyExact(amount.unscaledLong(), factors), POWERS_OF_TEN[otherScale]);
    }

    private static BigInteger wide(Amount amount, Ratio own, Ratio other, int otherScale) {
        return amount.toBigDecimal()
                .unscaledValue()
                .multiply(own.numerator())
                .multiply(other.denominator())
                .multiply(BigInteger.valueOf(POWERS_OF_TEN[otherScale]));
    }

    /** A sum and {@code amount · factor} more. */
    static Ratio sum(Ratio sum, Amount amount, Ratio factor) {
        BigInteger numerator = amount.toBigDecimal().unscaledValue().multiply(factor.numerator());
        BigInteger denominator =
                BigInteger.valueOf(POWERS_OF_TEN[amount.scale()]).multiply(factor.denominator());
        return Ratio.of(
                sum.numerator().multiply(denominator).add(numerator.multiply(sum.denominator())),
                sum.denominator().multiply(denominator));
    }

    /**
     * The product, exactly.
     *
     * @throws ArithmeticException if it is no decimal of the bounds of an amount
     */
    static Amount exact(Amount amount, Ratio factor) {
        if (factor.equals(Ratio.ONE)) {
            return amount;
        }
        BigDecimal product = amount.toBigDecimal().multiply(new BigDecimal(factor.numerator()));
        return Amount.of(product.divide(new BigDecimal(factor.denominator())));
    }

    /**
     * The product, rounded once: to the precision, or to the places an amount can have where those are fewer.
     *
     * @throws ArithmeticException if it is out of the bounds of an amount
     */
    static Amount rounded(Amount amount, Ratio factor, MathContext precision) {
        BigDecimal product = amount.toBigDecimal().multiply(new BigDecimal(factor.numerator()));
        BigDecimal divisor = new BigDecimal(factor.denominator());
        BigDecimal quotient = product.divide(divisor, precision);
        return Amount.of(
                quotient.scale() > Amount.MAX_SCALE
                        ? product.divide(divisor, Amount.MAX_SCALE, precision.getRoundingMode())
                        : quotient);
    }
}

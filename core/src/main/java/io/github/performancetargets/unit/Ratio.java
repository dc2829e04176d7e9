package io.github.performancetargets.unit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 比值 An exact rational number in lowest terms with a positive denominator: the factor of a unit. 亩 is 2000/3 平方米, which
 * no decimal says exactly. Immutable; the order agrees with equality.
 */
public final class Ratio implements Comparable<Ratio> {
    /** 一 One: the factor of a base unit. */
    public static final Ratio ONE = new Ratio(1, 1, null, null);

    // numerator and denominator while both fit a long, else the two wide ones: exactly one form per number
    private final long numerator;
    private final long denominator;
    private final @Nullable BigInteger wideNumerator;
    private final @Nullable BigInteger wideDenominator;

    private Ratio(
            long numerator,
            long denominator,
            @Nullable BigInteger wideNumerator,
            @Nullable BigInteger wideDenominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.wideNumerator = wideNumerator;
        this.wideDenominator = wideDenominator;
    }

    /** The ratio of a whole number. */
    public static Ratio of(long value) {
        return value == 1 ? ONE : of(value, 1);
    }

    /**
     * The ratio of two whole numbers, reduced.
     *
     * @throws ArithmeticException if the denominator is 0
     */
    public static Ratio of(long numerator, long denominator) {
        if (denominator > 0 && numerator != Long.MIN_VALUE) {
            long divisor = gcd(Math.abs(numerator), denominator);
            return new Ratio(numerator / divisor, denominator / divisor, null, null);
        }
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * The ratio of two whole numbers, reduced.
     *
     * @throws ArithmeticException if the denominator is 0
     */
    public static Ratio of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("the denominator of a ratio is 0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger top = numerator.divide(divisor);
        BigInteger bottom = denominator.divide(divisor);
        if (bottom.signum() < 0) {
            top = top.negate();
            bottom = bottom.negate();
        }
        // Long.MIN_VALUE stays wide, so that negation and abs of the narrow form cannot overflow
        if (top.bitLength() < Long.SIZE && bottom.bitLength() < Long.SIZE && top.longValue() != Long.MIN_VALUE) {
            return new Ratio(top.longValue(), bottom.longValue(), null, null);
        }
        return new Ratio(0, 1, top, bottom);
    }

    private static long gcd(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }

    /** 分子 The numerator; it carries the sign. */
    public BigInteger numerator() {
        return wideNumerator != null ? wideNumerator : BigInteger.valueOf(numerator);
    }

    /** 分母 The denominator, above 0. */
    public BigInteger denominator() {
        return wideDenominator != null ? wideDenominator : BigInteger.valueOf(denominator);
    }

    /** Whether {@link #numeratorLong()} and {@link #denominatorLong()} hold the number. */
    public boolean isCompact() {
        return wideNumerator == null;
    }

    /**
     * The numerator as a long.
     *
     * @throws ArithmeticException if numerator and denominator do not both fit a long; see {@link #isCompact()}
     */
    public long numeratorLong() {
        requireCompact();
        return numerator;
    }

    /**
     * The denominator as a long.
     *
     * @throws ArithmeticException if numerator and denominator do not both fit a long; see {@link #isCompact()}
     */
    public long denominatorLong() {
        requireCompact();
        return denominator;
    }

    private void requireCompact() {
        if (!isCompact()) {
            throw new ArithmeticException(this + " does not fit a long");
        }
    }

    /** The exact product. */
    public Ratio times(Ratio other) {
        if (equals(ONE)) {
            return other;
        }
        if (other.equals(ONE)) {
            return this;
        }
        if (isSmall() && other.isSmall()) {
            return of(numerator * other.numerator, denominator * other.denominator);
        }
        return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    // halves of a long multiply without overflow
    private boolean isSmall() {
        return isCompact() && Math.abs(numerator) <= Integer.MAX_VALUE && denominator <= Integer.MAX_VALUE;
    }

    /**
     * The exact quotient.
     *
     * @throws ArithmeticException if the other is 0
     */
    public Ratio dividedBy(Ratio other) {
        return times(other.inverse());
    }

    /**
     * One divided by this.
     *
     * @throws ArithmeticException if this is 0
     */
    public Ratio inverse() {
        return equals(ONE) ? this : of(denominator(), numerator());
    }

    /**
     * The power to a whole exponent.
     *
     * @throws ArithmeticException if the exponent is outside −999 to 999, or negative and this is 0
     */
    public Ratio power(int exponent) {
        if (exponent < -999 || exponent > 999) {
            throw new ArithmeticException("exponent " + exponent + " is outside -999 to 999");
        }
        if (exponent == 1 || equals(ONE)) {
            return this;
        }
        if (exponent < 0) {
            return inverse().power(-exponent);
        }
        return of(numerator().pow(exponent), denominator().pow(exponent));
    }

    /** −1, 0 or 1. */
    public int signum() {
        return wideNumerator != null ? wideNumerator.signum() : Long.signum(numerator);
    }

    /**
     * The decimal of the same value.
     *
     * @throws ArithmeticException if it has no end, as 2000/3
     */
    public BigDecimal toBigDecimalExact() {
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()));
    }

    /** The decimal nearest to the value in a precision. */
    public BigDecimal toBigDecimal(MathContext precision) {
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), precision);
    }

    @Override
    public int compareTo(Ratio other) {
        if (isSmall() && other.isSmall()) {
            return Long.compare(numerator * other.denominator, other.numerator * denominator);
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Ratio that
                        && numerator == that.numerator
                        && denominator == that.denominator
                        && Objects.equals(wideNumerator, that.wideNumerator)
                        && Objects.equals(wideDenominator, that.wideDenominator));
    }

    @Override
    public int hashCode() {
        return wideNumerator == null
                ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator)
                : 31 * wideNumerator.hashCode() + Objects.hashCode(wideDenominator);
    }

    /** The whole number, or numerator and denominator with a slash: {@code 2000/3}. */
    @Override
    public String toString() {
        BigInteger bottom = denominator();
        return bottom.equals(BigInteger.ONE) ? numerator().toString() : numerator() + "/" + bottom;
    }
}

package io.github.performancetargets.quantity;

import io.github.performancetargets.text.TextParseException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 数额 An exact decimal number, normalised: 90, 90.0 and 9E1 are one amount, with one hash code and one text,
 * {@code 90}. At most {@value #MAX_DIGITS} significant digits, at most {@value #MAX_SCALE} places after the point, below
 * 10<sup>{@value #MAX_INTEGER_DIGITS}</sup>: a budget needs no more, and every operation stays cheap.
 */
public final class Amount implements Comparable<Amount> {
    /** Most significant digits. */
    public static final int MAX_DIGITS = 36;
    /** Most places after the decimal point. */
    public static final int MAX_SCALE = 18;
    /** Most digits before the decimal point. */
    public static final int MAX_INTEGER_DIGITS = 24;
    // any number of so many digits fits a long
    private static final int LONG_DIGITS = 18;
    // as many zeros may trail as a careless writer leaves there, not more
    private static final int MAX_BITS = 3_400;

    /** 零 Zero. */
    public static final Amount ZERO = new Amount(0, 0, null);
    /** 一百 One hundred. */
    public static final Amount HUNDRED = new Amount(100, 0, null);

    // the small whole numbers that most forms are full of; filled on demand without a lock: whoever comes second makes
    // an
    // equal and immutable one
    private static final @Nullable Amount[] SMALL = new @Nullable Amount[1_024];

    // value = unscaled · 10^-scale with 0 ≤ scale, no trailing zero where scale > 0; wide holds what long cannot
    private final long unscaled;
    private final int scale;
    private final @Nullable BigDecimal wide;

    private Amount(long unscaled, int scale, @Nullable BigDecimal wide) {
        this.unscaled = unscaled;
        this.scale = scale;
        this.wide = wide;
    }

    /** The amount of a whole number. */
    public static Amount of(long value) {
        return value >= 0 && value < SMALL.length ? small((int) value) : new Amount(value, 0, null);
    }

    private static Amount small(int value) {
        Amount known = SMALL[value];
        if (known == null) {
            known = value == 0 ? ZERO : value == 100 ? HUNDRED : new Amount(value, 0, null);
            SMALL[value] = known;
        }
        return known;
    }

    /**
     * The amount {@code unscaled · 10^-scale}.
     *
     * @throws ArithmeticException if scale is outside 0 to {@value #MAX_SCALE}
     */
    public static Amount ofScaled(long unscaled, int scale) {
        if (scale < 0 || scale > MAX_SCALE) {
            throw new ArithmeticException("scale " + scale + " is outside 0 to " + MAX_SCALE);
        }
        long digits = unscaled;
        int places = scale;
        while (places > 0 && digits % 10 == 0) {
            digits /= 10;
            places--;
        }
        return places == 0 ? of(digits) : new Amount(digits, places, null);
    }

    /**
     * The amount of a decimal.
     *
     * @throws ArithmeticException if it has too many digits or places
     */
    public static Amount of(BigDecimal value) {
        // before anything expands the exponent: 1e999999999 has one digit and would fill the memory as a plain number
        // and counting the digits of millions of them takes seconds
        if (value.unscaledValue().bitLength() > MAX_BITS) {
            throw new ArithmeticException("an amount has at most " + MAX_DIGITS + " digits, found far more");
        }
        long integerDigits = (long) value.precision() - value.scale();
        if (value.signum() != 0 && integerDigits > MAX_INTEGER_DIGITS) {
            throw new ArithmeticException(
                    "an amount has at most " + MAX_INTEGER_DIGITS + " digits before the point, found " + integerDigits);
        }
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (plain.scale() > MAX_SCALE) {
            throw new ArithmeticException(
                    "an amount has at most " + MAX_SCALE + " places after the point, found " + plain.scale());
        }
        if (plain.scale() < 0) {
            plain = plain.setScale(0);
        }
        if (plain.precision() > MAX_DIGITS) {
            throw new ArithmeticException(
                    "an amount has at most " + MAX_DIGITS + " digits, found " + plain.precision());
        }
        BigInteger digits = plain.unscaledValue();
        return digits.bitLength() < Long.SIZE
                ? ofScaled(digits.longValue(), plain.scale())
                : new Amount(0, plain.scale(), plain);
    }

    /**
     * Reads a plain decimal: an optional minus, ASCII digits, and a point with digits after it. Nothing else: no plus, no
     * exponent, no thousands separator (the notation of values, {@code StatedTarget}, reads those).
     *
     * @throws TextParseException if the text is anything else or too long
     */
    public static Amount parse(String text) {
        int length = text.length();
        int start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        int point = -1;
        for (int i = start; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0 && i > start && i < length - 1) {
                point = i;
            } else if (c < '0' || c > '9') {
                throw new TextParseException(text, i, "a digit");
            }
        }
        if (length == start) {
            throw new TextParseException(text, length, "a digit");
        }
        if (length - start > 2 * (MAX_DIGITS + 2)) {
            throw new TextParseException(text, 0, "a number of at most " + MAX_DIGITS + " digits");
        }
        if (length - start <= LONG_DIGITS) {
            return small(text, start, point);
        }
        try {
            return of(new BigDecimal(text));
        } catch (ArithmeticException e) {
            TextParseException refused = new TextParseException(text, 0, "an amount in bounds");
            refused.initCause(e);
            throw refused;
        }
    }

    // the digits fit a long, so their value is found without a BigDecimal
    private static Amount small(String text, int start, int point) {
        long digits = 0;
        for (int i = start; i < text.length(); i++) {
            if (i != point) {
                digits = 10 * digits + text.charAt(i) - '0';
            }
        }
        return ofScaled(start == 0 ? digits : -digits, point < 0 ? 0 : text.length() - 1 - point);
    }

    /** −1, 0 or 1. */
    public int signum() {
        return wide != null ? wide.signum() : Long.signum(unscaled);
    }

    /** The number of places after the decimal point, 0 for a whole number. */
    public int scale() {
        return scale;
    }

    /** Whether {@link #unscaledLong()} holds all the digits. */
    public boolean isCompact() {
        return wide == null;
    }

    /**
     * The digits without the decimal point.
     *
     * @throws ArithmeticException if they do not fit a long; see {@link #isCompact()}
     */
    public long unscaledLong() {
        if (wide != null) {
            throw new ArithmeticException("the digits of " + this + " do not fit a long");
        }
        return unscaled;
    }

    /** The same number as a {@link BigDecimal}, without trailing zeros after the point. */
    public BigDecimal toBigDecimal() {
        return wide != null ? wide : BigDecimal.valueOf(unscaled, scale);
    }

    /**
     * The exact sum.
     *
     * @throws ArithmeticException if it is out of bounds
     */
    public Amount plus(Amount other) {
        if (wide == null && other.wide == null && scale == other.scale) {
            long sum = unscaled + other.unscaled;
            if (((unscaled ^ sum) & (other.unscaled ^ sum)) >= 0) {
                return ofScaled(sum, scale);
            }
        }
        return of(toBigDecimal().add(other.toBigDecimal()));
    }

    /**
     * The exact difference.
     *
     * @throws ArithmeticException if it is out of bounds
     */
    public Amount minus(Amount other) {
        return of(toBigDecimal().subtract(other.toBigDecimal()));
    }

    /**
     * The exact product.
     *
     * @throws ArithmeticException if it is out of bounds
     */
    public Amount times(Amount other) {
        return of(toBigDecimal().multiply(other.toBigDecimal()));
    }

    /** The amount without its sign. */
    public Amount abs() {
        return signum() < 0 ? of(toBigDecimal().negate()) : this;
    }

    @Override
    public int compareTo(Amount other) {
        if (wide == null && other.wide == null && scale == other.scale) {
            return Long.compare(unscaled, other.unscaled);
        }
        return toBigDecimal().compareTo(other.toBigDecimal());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Amount that
                && unscaled == that.unscaled
                && scale == that.scale
                && Objects.equals(wide, that.wide);
    }

    @Override
    public int hashCode() {
        return 31 * (wide != null ? wide.hashCode() : Long.hashCode(unscaled)) + scale;
    }

    /** The plain decimal without an exponent, as {@link #parse} reads it. */
    @Override
    public String toString() {
        if (wide == null && scale == 0) {
            return Long.toString(unscaled);
        }
        return toBigDecimal().toPlainString();
    }
}

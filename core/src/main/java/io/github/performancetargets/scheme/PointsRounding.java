package io.github.performancetargets.scheme;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.unit.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * 取整 How points are rounded.
 *
 * @param places after the point
 * @param mode half up (四舍五入) or down (截尾)
 */
public record PointsRounding(int places, RoundingMode mode) {
    static final String EXPECTED = "places from 0 to 6, and half-up or down";

    /** 最多小数位数 The most places that points are rounded to. */
    public static final int MOST_PLACES = 6;

    private static final String HALF_UP = "half-up";
    private static final String DOWN = "down";

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if there are more than 6 places, or it is another mode
     */
    public PointsRounding {
        Objects.requireNonNull(mode, "mode");
        if (places < 0 || places > MOST_PLACES) {
            throw new IllegalArgumentException("expected 0 to " + MOST_PLACES + " places, found " + places);
        }
        if (mode != RoundingMode.HALF_UP && mode != RoundingMode.DOWN) {
            throw new IllegalArgumentException("expected half up or down, found " + mode);
        }
    }

    /**
     * The rounding of a spelling that schemes write, such as {@code 2 half-up}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static PointsRounding parse(String text) {
        int space = text.indexOf(' ');
        String mode = text.substring(space + 1).strip();
        boolean isDigit = space == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '0' + MOST_PLACES;
        if (isDigit && mode.equals(HALF_UP)) {
            return new PointsRounding(text.charAt(0) - '0', RoundingMode.HALF_UP);
        }
        if (isDigit && mode.equals(DOWN)) {
            return new PointsRounding(text.charAt(0) - '0', RoundingMode.DOWN);
        }
        throw new IllegalArgumentException("expected " + EXPECTED + ", found '" + text + "'");
    }

    /** The spelling that schemes write. */
    @Override
    public String toString() {
        return places + " " + (mode == RoundingMode.DOWN ? DOWN : HALF_UP);
    }

    /**
     * The ratio, rounded once.
     *
     * @throws ArithmeticException if it is out of the bounds of an amount
     */
    public Amount round(Ratio exact) {
        return Amount.of(new BigDecimal(exact.numerator()).divide(new BigDecimal(exact.denominator()), places, mode));
    }

    Amount round(BigDecimal exact) {
        return Amount.of(exact.setScale(places, mode));
    }
}

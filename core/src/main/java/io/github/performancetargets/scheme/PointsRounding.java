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
    private static final int MOST_PLACES = 6;

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
     * The ratio, rounded once.
     *
     * @throws ArithmeticException if it is out of the bounds of an amount
     */
    public Amount round(Ratio exact) {
        return Amount.of(new BigDecimal(exact.numerator()).divide(new BigDecimal(exact.denominator()), places, mode));
    }
}

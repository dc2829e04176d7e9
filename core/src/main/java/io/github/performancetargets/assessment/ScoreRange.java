package io.github.performancetargets.assessment;

import io.github.performancetargets.quantity.Amount;
import java.util.Objects;

/**
 * 复核得分 The points that a scheme gives: one number, or an interval within which a human decides. Both ends included.
 *
 * @param low the least
 * @param high the most
 */
public record ScoreRange(Amount low, Amount high) {
    /** No points. */
    public static final ScoreRange ZERO = exact(Amount.ZERO);

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if low is above high
     */
    public ScoreRange {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("expected low below high, found " + low + " and " + high);
        }
    }

    /** One number. */
    public static ScoreRange exact(Amount points) {
        return new ScoreRange(points, points);
    }

    /** Whether it is one number. */
    public boolean isExact() {
        return low.equals(high);
    }

    /** Whether points lie in it. */
    public boolean contains(Amount points) {
        return points.compareTo(low) >= 0 && points.compareTo(high) <= 0;
    }

    /**
     * The sums of both ends.
     *
     * @throws ArithmeticException if one is out of the bounds of an amount
     */
    public ScoreRange plus(ScoreRange other) {
        return new ScoreRange(low.plus(other.low), high.plus(other.high));
    }

    /** The number, or both ends with a dash between: {@code 8–10}. */
    @Override
    public String toString() {
        return isExact() ? low.toString() : low + "–" + high;
    }
}

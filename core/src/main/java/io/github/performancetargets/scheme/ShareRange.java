package io.github.performancetargets.scheme;

import io.github.performancetargets.quantity.Amount;
import java.util.Objects;

/**
 * 得分比例区间 Which part of the points a judgement in words may give, in percent of the weight; both ends included.
 *
 * @param low the least, from 0
 * @param high the most, up to 100
 */
public record ShareRange(Amount low, Amount high) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the ends are not from 0 to 100 in this order
     */
    public ShareRange {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        if (low.signum() < 0 || low.compareTo(high) > 0 || high.compareTo(Amount.HUNDRED) > 0) {
            throw new IllegalArgumentException("expected percentages from 0 to 100, found " + low + " to " + high);
        }
    }
}

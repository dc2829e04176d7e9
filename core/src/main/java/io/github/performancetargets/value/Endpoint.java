package io.github.performancetargets.value;

import io.github.performancetargets.quantity.Amount;
import java.util.Objects;

/**
 * 端点 One end of a range.
 *
 * @param amount the number, in the unit of the range
 * @param inclusive whether the number itself belongs to the range
 */
public record Endpoint(Amount amount, boolean inclusive) {
    /** Checks that the amount is there. */
    public Endpoint {
        Objects.requireNonNull(amount, "amount");
    }

    /** An end that belongs to the range. */
    public static Endpoint inclusive(Amount amount) {
        return new Endpoint(amount, true);
    }

    /** An end that does not belong to the range. */
    public static Endpoint exclusive(Amount amount) {
        return new Endpoint(amount, false);
    }
}

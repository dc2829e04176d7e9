package io.github.performancetargets.scheme;

import io.github.performancetargets.quantity.Amount;
import java.util.Objects;

/**
 * 预警阈值 From which progress on, in percent of what the date asks for, a light changes.
 *
 * @param yellow below it is red
 * @param green below it is yellow
 * @param blue from it on is blue: far ahead
 */
public record LightThresholds(Amount yellow, Amount green, Amount blue) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if they do not rise
     */
    public LightThresholds {
        Objects.requireNonNull(yellow, "yellow");
        Objects.requireNonNull(green, "green");
        Objects.requireNonNull(blue, "blue");
        if (yellow.compareTo(green) > 0 || green.compareTo(blue) > 0) {
            throw new IllegalArgumentException(
                    "expected thresholds that rise, found " + yellow + ", " + green + " and " + blue);
        }
    }
}

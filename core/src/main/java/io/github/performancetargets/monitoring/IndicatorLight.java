package io.github.performancetargets.monitoring;

import java.util.Objects;

/**
 * 指标预警 The light of one indicator.
 *
 * @param row which row of the table it is, from 0
 * @param name of the indicator
 * @param light how it stands
 */
public record IndicatorLight(int row, String name, Light light) {
    /** Checks that nothing is null. */
    public IndicatorLight {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(light, "light");
    }
}

package io.github.performancetargets.monitoring;

import io.github.performancetargets.value.TimePoint;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 全表预警 The lights of a table at a date.
 *
 * @param asOf up to when its readings count
 * @param execution the light of the money, where the form reads it
 * @param indicators those of the indicators, in order
 * @param worst the worst light that exists: that of the table; empty where nothing is lit
 */
public record TableLights(
        TimePoint asOf, Optional<Light> execution, List<IndicatorLight> indicators, Optional<Light> worst) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if worst is not the worst of the others
     */
    public TableLights {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(execution, "execution");
        indicators = List.copyOf(indicators);
        Optional<Light> found = worst(execution, indicators);
        if (!worst.equals(found)) {
            throw new IllegalArgumentException("expected the worst light " + found + ", found " + worst);
        }
    }

    static TableLights of(TimePoint asOf, Optional<Light> execution, List<IndicatorLight> indicators) {
        return new TableLights(asOf, execution, indicators, worst(execution, indicators));
    }

    private static Optional<Light> worst(Optional<Light> execution, List<IndicatorLight> indicators) {
        return Light.worst(Stream.concat(execution.stream(), indicators.stream().map(IndicatorLight::light)));
    }
}

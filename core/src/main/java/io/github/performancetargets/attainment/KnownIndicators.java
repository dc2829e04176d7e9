package io.github.performancetargets.attainment;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.unit.MeasurementUnit;
import java.util.Optional;

/**
 * 已知指标 What is known of indicators beside what their table says, as an indicator library (指标库) knows it. Safe for use by
 * several threads.
 */
public interface KnownIndicators {
    /** Nothing is known. */
    KnownIndicators NONE = new KnownIndicators() {
        @Override
        public Optional<Aim> aimOf(Indicator indicator) {
            return Optional.empty();
        }

        @Override
        public Optional<MeasurementUnit> unitOf(Indicator indicator) {
            return Optional.empty();
        }
    };

    /** 指标方向 Which actual values of an indicator are better; empty where that is not known for sure. */
    Optional<Aim> aimOf(Indicator indicator);

    /** 计量单位 The unit of an indicator whose table leaves it out; empty where that is not known for sure. */
    Optional<MeasurementUnit> unitOf(Indicator indicator);
}

package io.github.performancetargets.monitoring;

import io.github.performancetargets.value.StatedTarget;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 监控读数 What an indicator has come to at a date.
 *
 * @param date up to which it counts, this day included: usually the end of July
 * @param value what was achieved so far
 * @param planned what was to be achieved by the date, where the form says so
 * @param forecast what will be achieved by the end of the year
 * @param likelihood how likely the target will be met
 * @param causes of a deviation, in the order of the form
 * @param explanation of the deviation in words
 */
public record MonitoringReading(
        LocalDate date,
        Optional<StatedTarget> value,
        Optional<StatedTarget> planned,
        Optional<StatedTarget> forecast,
        Optional<Likelihood> likelihood,
        List<DeviationCause> causes,
        Optional<String> explanation) {
    /** Puts the causes in order, each once. */
    public MonitoringReading {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(planned, "planned");
        Objects.requireNonNull(forecast, "forecast");
        Objects.requireNonNull(likelihood, "likelihood");
        causes = ordered(causes);
        Objects.requireNonNull(explanation, "explanation");
    }

    private static List<DeviationCause> ordered(Collection<DeviationCause> causes) {
        EnumSet<DeviationCause> each = EnumSet.noneOf(DeviationCause.class);
        each.addAll(causes);
        return List.copyOf(each);
    }

    /** A value at a date, and nothing else. */
    public static MonitoringReading of(LocalDate date, StatedTarget value) {
        return new MonitoringReading(
                date,
                Optional.of(value),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** The same with what was planned for the date. */
    public MonitoringReading withPlanned(StatedTarget plan) {
        return new MonitoringReading(date, value, Optional.of(plan), forecast, likelihood, causes, explanation);
    }
}

package io.github.performancetargets.monitoring;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.MonitoringReading;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.ExecutionReading;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.TimePoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 最近读数 The readings of a table at the latest date that it has. */
final class LatestReadings {
    private final PerformanceTargetTable table;
    private final MonitoringLights lights;
    private final int year;

    LatestReadings(PerformanceTargetTable table, MonitoringLights lights, int year) {
        this.table = table;
        this.lights = lights;
        this.year = year;
    }

    Optional<TableLights> lights() {
        return times().max((one, other) -> one.last(year).compareTo(other.last(year)))
                .map(this::at);
    }

    private Stream<TimePoint> times() {
        return Stream.concat(
                plan().stream().flatMap(plan -> plan.readings().stream()).map(ExecutionReading::asOf),
                table.indicators().stream()
                        .flatMap(row -> row.readings().stream())
                        .map(MonitoringReading::asOf));
    }

    private Optional<FundingPlan> plan() {
        return table.funding().flatMap(Funding::annual);
    }

    private TableLights at(TimePoint asOf) {
        List<IndicatorLight> indicators = new ArrayList<>();
        for (int i = 0; i < table.indicators().size(); i++) {
            Indicator indicator = table.indicators().get(i);
            MonitoringReading reading = indicator.readings().stream()
                    .filter(it -> isAt(it.asOf(), asOf))
                    .findFirst()
                    .orElseGet(() -> MonitoringReading.builder().asOf(asOf).build());
            indicators.add(new IndicatorLight(i, indicator.name(), lights.of(indicator, reading)));
        }
        return TableLights.of(asOf, execution(asOf), indicators);
    }

    private boolean isAt(TimePoint time, TimePoint asOf) {
        return time.last(year).equals(asOf.last(year));
    }

    private Optional<Light> execution(TimePoint asOf) {
        FundingPlan plan = plan().orElse(null);
        if (plan == null) {
            return Optional.empty();
        }
        Optional<Amount> budget =
                plan.execution().flatMap(BudgetExecution::adjustedBudget).or(plan::total);
        LocalDate date = asOf.last(year);
        return plan.readings().stream()
                .filter(reading -> isAt(reading.asOf(), asOf))
                .findFirst()
                .map(reading -> budget.isPresent() && reading.executed().isPresent()
                        ? lights.ofExecution(budget.get(), reading.executed().get(), date)
                        : Light.UNDECIDED);
    }
}

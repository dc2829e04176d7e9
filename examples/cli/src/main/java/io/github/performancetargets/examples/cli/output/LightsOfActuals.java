package io.github.performancetargets.examples.cli.output;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.monitoring.Light;
import io.github.performancetargets.monitoring.MonitoringLights;
import io.github.performancetargets.indicator.MonitoringReading;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.TimePoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 全表预警 The lights of a table at a date, its actual values taken as those up to that date.
 *
 * @param date the date
 * @param execution the light of the money, where the table states budget and spending
 * @param indicators the light of each row, in order
 */
public record LightsOfActuals(LocalDate date, Optional<Light> execution, List<Light> indicators) {
    /** The lights of a table. */
    public static LightsOfActuals of(PerformanceTargetTable table, MonitoringLights lights, LocalDate date) {
        List<Light> rows = new ArrayList<>();
        for (Indicator row : table.indicators()) {
            MonitoringReading reading = MonitoringReading.builder()
                    .asOf(TimePoint.day(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))
                    .value(row.actual().orElse(null))
                    .explanation(row.varianceReason().orElse(null))
                    .build();
            rows.add(lights.of(row, reading));
        }
        return new LightsOfActuals(date, execution(table, lights, date), List.copyOf(rows));
    }

    private static Optional<Light> execution(PerformanceTargetTable table, MonitoringLights lights, LocalDate date) {
        FundingPlan plan = table.funding().flatMap(Funding::annual).orElse(null);
        BudgetExecution spent = plan == null ? null : plan.execution().orElse(null);
        if (spent == null || spent.executed().isEmpty()) {
            return Optional.empty();
        }
        Optional<Amount> budget = spent.adjustedBudget().or(plan::total);
        return budget.map(amount -> lights.ofExecution(amount, spent.executed().get(), date));
    }

    /** A table is as bad as its worst light; empty where none is lit. */
    public Optional<Light> worst() {
        return Light.worst(Stream.concat(execution.stream(), indicators.stream()));
    }
}

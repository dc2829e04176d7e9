package io.github.performancetargets.examples.cli.output;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.MonitoringReading;
import io.github.performancetargets.monitoring.Light;
import io.github.performancetargets.monitoring.MonitoringLights;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.ExecutionReading;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.TimePoint;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 全表预警 The lights of a table at a date. A table without readings of monitoring has its actual values taken as those up to the
 * date.
 *
 * @param date the date
 * @param execution the light of the money, where the table states budget and spending
 * @param rows the light of each row, in order
 */
public record LightsAtDate(LocalDate date, Optional<Light> execution, List<Row> rows) {
    /**
     * 行 The light of an indicator.
     *
     * @param reading by which it is
     * @param light of it
     */
    public record Row(MonitoringReading reading, Light light) {}

    /**
     * The lights of a table.
     *
     * @param year the fiscal year
     * @param asked the date that was asked for; else the last reading counts, or the end of July
     */
    public static LightsAtDate of(
            PerformanceTargetTable table, MonitoringLights lights, int year, Optional<LocalDate> asked) {
        FundingPlan plan = table.funding().flatMap(Funding::annual).orElse(null);
        List<ExecutionReading> spent = plan == null ? List.of() : plan.readings();
        Optional<LocalDate> last = Stream.concat(
                        table.indicators().stream()
                                .flatMap(row -> row.readings().stream())
                                .map(MonitoringReading::asOf),
                        spent.stream().map(ExecutionReading::asOf))
                .map(asOf -> asOf.last(year))
                .max(Comparator.naturalOrder());
        // monitoring usually takes place once, with the figures up to the end of July
        LocalDate date = asked.or(() -> last).orElseGet(() -> LocalDate.of(year, Month.JULY, Month.JULY.maxLength()));
        List<Row> rows = table.indicators().stream()
                .map(row -> row(row, reading(row, year, date, last.isPresent()), lights))
                .toList();
        Optional<Amount> executed = spent.stream()
                .filter(reading -> reading.asOf().last(year).equals(date))
                .findFirst()
                .flatMap(ExecutionReading::executed)
                .or(() -> last.isPresent() ? Optional.empty() : executed(plan));
        Optional<Light> execution =
                executed.flatMap(amount -> budget(plan).map(budget -> lights.ofExecution(budget, amount, date)));
        return new LightsAtDate(date, execution, rows);
    }

    private static Row row(Indicator row, MonitoringReading reading, MonitoringLights lights) {
        return new Row(reading, lights.of(row, reading));
    }

    private static MonitoringReading reading(Indicator row, int year, LocalDate date, boolean monitored) {
        return row.readings().stream()
                .filter(reading -> reading.asOf().last(year).equals(date))
                .findFirst()
                .orElseGet(() -> MonitoringReading.builder()
                        .asOf(TimePoint.day(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))
                        .value(monitored ? null : row.actual().orElse(null))
                        .build());
    }

    private static Optional<Amount> executed(@Nullable FundingPlan plan) {
        return execution(plan).flatMap(BudgetExecution::executed);
    }

    private static Optional<Amount> budget(@Nullable FundingPlan plan) {
        return execution(plan)
                .flatMap(BudgetExecution::adjustedBudget)
                .or(() -> Optional.ofNullable(plan).flatMap(FundingPlan::total));
    }

    private static Optional<BudgetExecution> execution(@Nullable FundingPlan plan) {
        return Optional.ofNullable(plan).flatMap(FundingPlan::execution);
    }

    /** A table is as bad as its worst light; empty where none is lit. */
    public Optional<Light> worst() {
        return Light.worst(Stream.concat(execution.stream(), rows.stream().map(Row::light)));
    }
}

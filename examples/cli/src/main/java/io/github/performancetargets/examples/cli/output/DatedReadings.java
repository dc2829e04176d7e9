package io.github.performancetargets.examples.cli.output;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.MonitoringReading;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.ExecutionReading;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.TimePoint;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/** 某日读数 A table with the readings of monitoring that count at a date, and its fiscal year. */
public final class DatedReadings {
    private final int year;
    private final Optional<LocalDate> asked;

    /**
     * Readings in a year.
     *
     * @param year the fiscal year
     * @param asked the date that was asked for
     */
    public DatedReadings(int year, Optional<LocalDate> asked) {
        this.year = year;
        this.asked = asked;
    }

    /**
     * The table with the readings of the date that was asked for, all of its readings where none was. Where it has none its
     * actual values are taken as those up to the date, or to the end of July.
     */
    public PerformanceTargetTable of(PerformanceTargetTable table) {
        return read(table).toBuilder().fiscalYear(year).build();
    }

    private PerformanceTargetTable read(PerformanceTargetTable table) {
        Optional<FundingPlan> plan = table.funding().flatMap(Funding::annual);
        boolean monitored =
                table.indicators().stream().anyMatch(row -> !row.readings().isEmpty())
                        || plan.filter(money -> !money.readings().isEmpty()).isPresent();
        if (!monitored) {
            // monitoring usually takes place once, with the figures up to the end of July
            LocalDate date = asked.orElseGet(() -> LocalDate.of(year, Month.JULY, Month.JULY.maxLength()));
            return ofActuals(table, TimePoint.day(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
        }
        return asked.isEmpty() ? table : at(table, asked.get());
    }

    private PerformanceTargetTable at(PerformanceTargetTable table, LocalDate date) {
        List<Indicator> rows = table.indicators().stream()
                .map(row -> row.toBuilder()
                        .readings(row.readings().stream()
                                .filter(reading -> reading.asOf().last(year).equals(date))
                                .toList())
                        .build())
                .toList();
        return money(
                table.toBuilder().indicators(rows).build(),
                plan -> plan.readings().stream()
                        .filter(reading -> reading.asOf().last(year).equals(date))
                        .toList());
    }

    private static PerformanceTargetTable ofActuals(PerformanceTargetTable table, TimePoint asOf) {
        List<Indicator> rows = table.indicators().stream()
                .map(row -> row.toBuilder()
                        .readings(List.of(MonitoringReading.builder()
                                .asOf(asOf)
                                .value(row.actual().orElse(null))
                                .build()))
                        .build())
                .toList();
        return money(
                table.toBuilder().indicators(rows).build(),
                plan -> plan.execution()
                        .flatMap(BudgetExecution::executed)
                        .map(spent -> List.of(ExecutionReading.builder()
                                .asOf(asOf)
                                .executed(spent)
                                .build()))
                        .orElse(List.of()));
    }

    /** 读数 The readings of the money of a plan. */
    @FunctionalInterface
    private interface MoneyReadings {
        List<ExecutionReading> of(FundingPlan plan);
    }

    private static PerformanceTargetTable money(PerformanceTargetTable table, MoneyReadings readings) {
        Funding funding = table.funding().orElse(null);
        FundingPlan plan = funding == null ? null : funding.annual().orElse(null);
        if (funding == null || plan == null) {
            return table;
        }
        FundingPlan dated = plan.toBuilder().readings(readings.of(plan)).build();
        return table.toBuilder()
                .funding(funding.toBuilder().annual(dated).build())
                .build();
    }
}

package io.github.performancetargets.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.MonitoringReading;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.ExecutionReading;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.TimePoint;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The lights of a whole table: those of the latest date that anything was read at. */
class LatestReadingsTest {
    private static final MonitoringLights LIGHTS = MonitoringLights.of(
                    ScoringScheme.builtIn("platform").orElseThrow(), 2023)
            .orElseThrow();

    private static Indicator row(String name, String... readings) {
        Indicator.Builder row = Indicator.builder().name(name).value(StatedTarget.read("≥120人"));
        for (String reading : readings) {
            String[] parts = reading.split("=", -1);
            row.addReadings(MonitoringReading.builder()
                    .asOf(TimePoint.parse(parts[0]))
                    .value(StatedTarget.read(parts[1]))
                    .build());
        }
        return row.build();
    }

    private static FundingPlan.Builder plan(String asOf, @Nullable Integer executed) {
        return FundingPlan.builder()
                .total(Amount.of(120))
                .addReadings(ExecutionReading.builder()
                        .asOf(TimePoint.parse(asOf))
                        .executed(executed == null ? null : Amount.of(executed))
                        .build());
    }

    private static PerformanceTargetTable table(FundingPlan.@Nullable Builder plan, Indicator... rows) {
        PerformanceTargetTable.Builder table = PerformanceTargetTable.builder().addIndicators(rows);
        if (plan != null) {
            table.funding(Funding.builder().annual(plan.build()).build());
        }
        return table.build();
    }

    @Test
    void aTableWithoutReadingsHasNone() {
        assertThat(LIGHTS.of(table(null, row("培训人数")))).isEmpty();
        assertThat(LIGHTS.of(table(FundingPlan.builder().total(Amount.of(1)), row("培训人数"))))
                .isEmpty();
    }

    @Test
    void theLatestDateCountsAndWhatWasNotReadThenIsUndecided() {
        TableLights lights = LIGHTS.of(table(
                        null,
                        row("培训人数", "--04=40人", "--07=20人"),
                        row("参会人数", "--07=70人", "--04=1人"),
                        row("观众人数", "--04=40人")))
                .orElseThrow();

        assertThat(lights.asOf()).isEqualTo(TimePoint.parse("--07"));
        assertThat(lights.execution()).isEmpty();
        assertThat(lights.indicators())
                .containsExactly(
                        new IndicatorLight(0, "培训人数", Light.RED),
                        new IndicatorLight(1, "参会人数", Light.GREEN),
                        new IndicatorLight(2, "观众人数", Light.UNDECIDED));
        assertThat(lights.worst()).contains(Light.RED);
    }

    @Test
    void moneyIsComparedWithTheBudgetOfTheSameDate() {
        assertThat(LIGHTS.of(table(plan("--07", 70))).flatMap(TableLights::execution))
                .contains(Light.GREEN);
        assertThat(LIGHTS.of(table(plan("--07", 20))).flatMap(TableLights::execution))
                .contains(Light.RED);
    }

    @Test
    void anAdjustedBudgetIsTheOneThatHolds() {
        FundingPlan.Builder adjusted = plan("--07", 20)
                .execution(
                        BudgetExecution.builder().adjustedBudget(Amount.of(35)).build());

        assertThat(LIGHTS.of(table(adjusted)).flatMap(TableLights::execution)).contains(Light.GREEN);
    }

    @Test
    void moneyThatWasNotReadIsUndecidedAndThatOfAnEarlierDateHasNoLight() {
        assertThat(LIGHTS.of(table(plan("--07", null))).flatMap(TableLights::execution))
                .contains(Light.UNDECIDED);
        assertThat(LIGHTS.of(table(plan("--04", 20), row("培训人数", "--07=70人"))).flatMap(TableLights::execution))
                .isEqualTo(Optional.empty());
        assertThat(LIGHTS.of(table(FundingPlan.builder()
                                .addReadings(ExecutionReading.builder()
                                        .asOf(TimePoint.parse("--07"))
                                        .executed(Amount.of(1))
                                        .build())))
                        .flatMap(TableLights::execution))
                .contains(Light.UNDECIDED);
    }

    @Test
    void ofMoneyAndRowsTheLaterDateCounts() {
        TableLights lights =
                LIGHTS.of(table(plan("--10", 100), row("培训人数", "--07=70人"))).orElseThrow();

        assertThat(lights.asOf()).isEqualTo(TimePoint.parse("--10"));
        assertThat(lights.execution()).contains(Light.GREEN);
        assertThat(lights.indicators()).containsExactly(new IndicatorLight(0, "培训人数", Light.UNDECIDED));
    }
}

package io.github.performancetargets.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Stage;
import io.github.performancetargets.unit.MeasurementUnit;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10000 | 1 万元
            9999.99 | 9999.99 元
            9999 | 9999 元
            10000.00 | 1 万元
            -10000 | -1 万元
            -9999 | -9999 元
            12500 | 1.25 万元
            1000000000 | 100000 万元
            100 | 100 元
            0.50 | 0.5 元
            """)
    void aMessageShowsTenThousandsFromOneOn(BigDecimal yuan, String shown) {
        assertThat(Money.shown(yuan)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 | 万元 | 30000
            3 | 元 | 3
            3 | 亿元 | 300000000
            3 | 角 | 0.3
            3 | 人 |
            3 | 元/人 |
            """)
    void anAmountIsComparedInYuanOrNotAtAll(long amount, String unit, @Nullable BigDecimal yuan) {
        BigDecimal found = Money.yuan(Amount.of(amount), MeasurementUnit.parse(unit));

        if (yuan == null) {
            assertThat(found).isNull();
        } else {
            assertThat(found).isEqualByComparingTo(yuan);
        }
    }

    @Test
    void anAmountWithoutUnitIsNotCompared() {
        assertThat(Money.yuan(Amount.of(3), null)).isNull();
    }

    private static @Nullable BigDecimal funds(Consumer<FundingPlan.Builder> content) {
        FundingPlan.Builder plan = FundingPlan.builder();
        content.accept(plan);
        return funds(Funding.builder()
                .unit(MeasurementUnit.parse("万元"))
                .annual(plan.build())
                .build());
    }

    private static @Nullable BigDecimal funds(Funding funding) {
        return funds(funding, TargetPeriod.ANNUAL);
    }

    private static @Nullable BigDecimal funds(Funding funding, TargetPeriod period) {
        PerformanceTargetTable table =
                PerformanceTargetTable.builder().funding(funding).build();
        return Money.funds(TableFacts.of(table, FormEdition.GENERIC, Stage.DECLARATION), period);
    }

    private static FundingSource fiscal(long amount) {
        return FundingSource.builder()
                .kind(FundingKind.FISCAL)
                .amount(Amount.of(amount))
                .build();
    }

    private static BudgetExecution adjusted(long amount) {
        return BudgetExecution.builder().adjustedBudget(Amount.of(amount)).build();
    }

    @Test
    void theFundsAreTheLargestFigureOfThem() {
        assertThat(funds(plan -> plan.total(Amount.of(5)))).isEqualByComparingTo("50000");
        assertThat(funds(plan -> plan.total(Amount.of(5)).execution(adjusted(7))))
                .isEqualByComparingTo("70000");
        assertThat(funds(plan -> plan.total(Amount.of(5)).execution(adjusted(3))))
                .isEqualByComparingTo("50000");
        assertThat(funds(plan -> plan.execution(adjusted(3)))).isEqualByComparingTo("30000");
        assertThat(funds(plan -> plan.total(Amount.of(5)).addSources(fiscal(2), fiscal(9))))
                .isEqualByComparingTo("90000");
        assertThat(funds(plan -> plan.total(Amount.of(5)).addSources(fiscal(2), fiscal(3))))
                .isEqualByComparingTo("50000");
    }

    @Test
    void sourcesWithoutTotalAreNoFunds() {
        assertThat(funds(plan -> plan.addSources(fiscal(2)))).isNull();
    }

    @Test
    void fundsWithoutUnitAreNotCompared() {
        FundingPlan plan = FundingPlan.builder().total(Amount.of(5)).build();

        assertThat(funds(Funding.builder().annual(plan).build())).isNull();
    }

    @Test
    void eachPeriodHasItsOwnFunds() {
        Funding funding = Funding.builder()
                .unit(MeasurementUnit.parse("元"))
                .annual(FundingPlan.builder().total(Amount.of(5)).build())
                .mediumTerm(FundingPlan.builder().total(Amount.of(15)).build())
                .build();

        assertThat(funds(funding, TargetPeriod.ANNUAL)).isEqualByComparingTo("5");
        assertThat(funds(funding, TargetPeriod.MEDIUM_TERM)).isEqualByComparingTo("15");
    }
}

package io.github.performancetargets.difference;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 年初的表 A table as it stood before its adjustments: the annual values and the budget of the beginning of the year. */
final class AnnualTable {
    private AnnualTable() {}

    static PerformanceTargetTable of(PerformanceTargetTable table) {
        List<Indicator> indicators = table.indicators().stream()
                .map(row -> row.adjusted().isEmpty()
                        ? row
                        : row.toBuilder().adjusted(null).adjustment(null).build())
                .toList();
        List<Goal> goals = table.goals().stream()
                .map(goal -> goal.adjusted().isEmpty()
                        ? goal
                        : goal.toBuilder().adjusted(null).adjustment(null).build())
                .toList();
        return table.toBuilder()
                .indicators(indicators)
                .goals(goals)
                .funding(table.funding().map(AnnualTable::funding).orElse(null))
                .build();
    }

    private static Funding funding(Funding funding) {
        return funding.toBuilder()
                .annual(funding.annual().map(AnnualTable::plan).orElse(null))
                .mediumTerm(funding.mediumTerm().map(AnnualTable::plan).orElse(null))
                .build();
    }

    private static FundingPlan plan(FundingPlan plan) {
        // a form that prints no budget of the beginning of the year says nothing of an adjustment
        return plan.toBuilder()
                .execution(
                        plan.total().isPresent()
                                ? unadjusted(plan.execution())
                                : plan.execution().orElse(null))
                .sources(plan.sources().stream().map(AnnualTable::source).toList())
                .build();
    }

    private static FundingSource source(FundingSource source) {
        return source.amount().isEmpty()
                ? source
                : source.toBuilder().execution(unadjusted(source.execution())).build();
    }

    private static @Nullable BudgetExecution unadjusted(Optional<BudgetExecution> execution) {
        return execution
                .map(spent -> spent.toBuilder().adjustedBudget(null).build())
                .orElse(null);
    }
}

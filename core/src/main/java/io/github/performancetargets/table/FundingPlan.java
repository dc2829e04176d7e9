package io.github.performancetargets.table;

import io.github.performancetargets.indicator.Adjustment;
import io.github.performancetargets.quantity.Amount;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** 资金安排 The money of one period, or of one task: a total and the sources it is made of. */
@Value.Immutable
public abstract class FundingPlan {
    // closed: only the builder makes one
    FundingPlan() {}

    /** A builder; nothing has to be set. */
    public static Builder builder() {
        return ImmutableFundingPlan.builder();
    }

    /** 总额标签 The label of the total as printed: 年度资金总额. */
    public abstract Optional<String> label();

    /** 资金总额 The total, in the unit of the funding; absent where the cell is blank. */
    public abstract Optional<Amount> total();

    /** 资金来源 The sources as printed, in order. */
    public abstract List<FundingSource> sources();

    /** 执行情况 How the total was spent (自评). */
    public abstract Optional<BudgetExecution> execution();

    /** 调整依据 Why the budget of the year (全年预算数) is another one than the budget here: the document and the reason. */
    public abstract Optional<Adjustment> adjustment();

    /** 执行监控 What had been spent at dates in the year, in their order. */
    public abstract List<ExecutionReading> readings();

    /** A builder that starts with everything of this plan. */
    public final Builder toBuilder() {
        return ImmutableFundingPlan.builder().from(this);
    }

    /** 构建器 Builds a {@link FundingPlan}; not safe for use by several threads. */
    public sealed interface Builder permits ImmutableFundingPlan.Builder {
        /** 总额标签 The label of the total as printed, or null for none. */
        Builder label(@Nullable String label);

        /** 资金总额 The total in the unit of the funding, or null where the cell is blank. */
        Builder total(@Nullable Amount total);

        /** 资金来源 The sources as printed, in order, in place of those set before. */
        Builder sources(Iterable<? extends FundingSource> sources);

        /** 资金来源 More of them, after those set before. */
        Builder addSources(FundingSource... sources);

        /** 资金来源 More of them, after those set before. */
        Builder addAllSources(Iterable<? extends FundingSource> sources);

        /** 执行情况 How the total was spent (自评), or null where nothing is said. */
        Builder execution(@Nullable BudgetExecution execution);

        /** 调整依据 Why the budget was changed in the year, or null where nothing is said. */
        Builder adjustment(@Nullable Adjustment adjustment);

        /** 执行监控 What had been spent at dates in the year, in place of those set before. */
        Builder readings(Iterable<? extends ExecutionReading> readings);

        /** 执行监控 More of them, after those set before. */
        Builder addReadings(ExecutionReading... readings);

        /** 执行监控 More of them, after those set before. */
        Builder addAllReadings(Iterable<? extends ExecutionReading> readings);

        /** The plan. */
        FundingPlan build();
    }
}

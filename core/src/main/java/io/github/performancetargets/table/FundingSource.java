package io.github.performancetargets.table;

import io.github.performancetargets.indicator.Adjustment;
import io.github.performancetargets.quantity.Amount;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** 资金来源 One source of funds: a row of the funding block. */
@Value.Immutable
public abstract class FundingSource {
    // closed: only the builder makes one
    FundingSource() {}

    /** A builder; the kind has to be set. */
    public static Builder builder() {
        return ImmutableFundingSource.builder();
    }

    /** 类别 Where the money comes from. */
    public abstract FundingKind kind();

    /** 标签 The label as printed: 财政拨款. */
    public abstract Optional<String> label();

    /** 金额 The amount, in the unit of the funding; absent where the cell is blank. */
    public abstract Optional<Amount> amount();

    /** 执行情况 How it was spent (自评). */
    public abstract Optional<BudgetExecution> execution();

    /** 调整依据 Why the budget of the year (全年预算数) is another one than the budget here: the document and the reason. */
    public abstract Optional<Adjustment> adjustment();

    /** 执行监控 What had been spent at dates in the year, in their order. */
    public abstract List<ExecutionReading> readings();

    /** A builder that starts with everything of this source. */
    public final Builder toBuilder() {
        return ImmutableFundingSource.builder().from(this);
    }

    /** 构建器 Builds a {@link FundingSource}; not safe for use by several threads. */
    public sealed interface Builder permits ImmutableFundingSource.Builder {
        /** 类别 Where the money comes from. */
        Builder kind(FundingKind kind);

        /** 标签 The label as printed, or null for none. */
        Builder label(@Nullable String label);

        /** 金额 The amount in the unit of the funding, or null where the cell is blank. */
        Builder amount(@Nullable Amount amount);

        /** 执行情况 How it was spent (自评), or null where nothing is said. */
        Builder execution(@Nullable BudgetExecution execution);

        /** 调整依据 Why the budget was changed in the year, or null where nothing is said. */
        Builder adjustment(@Nullable Adjustment adjustment);

        /** 执行监控 What had been spent at dates in the year, in place of those set before. */
        Builder readings(Iterable<? extends ExecutionReading> readings);

        /** 执行监控 More of them, after those set before. */
        Builder addReadings(ExecutionReading... readings);

        /** 执行监控 More of them, after those set before. */
        Builder addAllReadings(Iterable<? extends ExecutionReading> readings);

        /**
         * The source.
         *
         * @throws IllegalStateException if the kind was not set
         */
        FundingSource build();
    }
}

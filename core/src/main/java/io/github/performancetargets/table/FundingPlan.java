package io.github.performancetargets.table;

import io.github.performancetargets.quantity.Amount;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** 资金安排 The money of one period, or of one task: a total and the sources it is made of. */
@Value.Immutable
public abstract class FundingPlan {
    // what validation asks is tested where it is asked: docs/decisions/0074
    FundingPlan() {}

    /** A builder; nothing has to be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** 总额标签 The label of the total as printed: 年度资金总额. */
    public abstract Optional<String> label();

    /** 资金总额 The total, in the unit of the funding; absent where the cell is blank. */
    public final Optional<Amount> total() {
        Amount total = totalOrNull();
        return total == null ? Optional.empty() : Optional.of(total);
    }

    abstract @Nullable Amount totalOrNull();

    /** 资金来源 The sources as printed, in order. */
    public abstract List<FundingSource> sources();

    /** 执行情况 How the total was spent (自评). */
    public final Optional<BudgetExecution> execution() {
        BudgetExecution execution = executionOrNull();
        return execution == null ? Optional.empty() : Optional.of(execution);
    }

    abstract @Nullable BudgetExecution executionOrNull();

    /** 构建器 Builds a {@link FundingPlan}. */
    public static final class Builder extends ImmutableFundingPlan.Builder {
        Builder() {}

        /** 资金总额 The total, or none. */
        public Builder total(Optional<Amount> total) {
            return total(total.orElse(null));
        }

        /** 执行情况 The execution, or none. */
        public Builder execution(Optional<BudgetExecution> execution) {
            return execution(execution.orElse(null));
        }
    }
}

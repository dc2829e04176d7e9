package io.github.performancetargets.table;

import io.github.performancetargets.quantity.Amount;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** 资金来源 One source of funds: a row of the funding block. */
@Value.Immutable
public abstract class FundingSource {
    // what validation asks is tested where it is asked: docs/decisions/0074
    FundingSource() {}

    /** A builder; the kind has to be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** 类别 Where the money comes from. */
    public abstract FundingKind kind();

    /** 标签 The label as printed: 财政拨款. */
    public abstract Optional<String> label();

    /** 金额 The amount, in the unit of the funding; absent where the cell is blank. */
    public final Optional<Amount> amount() {
        Amount amount = amountOrNull();
        return amount == null ? Optional.empty() : Optional.of(amount);
    }

    abstract @Nullable Amount amountOrNull();

    /** 执行情况 How it was spent (自评). */
    public final Optional<BudgetExecution> execution() {
        BudgetExecution execution = executionOrNull();
        return execution == null ? Optional.empty() : Optional.of(execution);
    }

    abstract @Nullable BudgetExecution executionOrNull();

    /** 构建器 Builds a {@link FundingSource}. */
    public static final class Builder extends ImmutableFundingSource.Builder {
        Builder() {}

        /** 金额 The amount, or none. */
        public Builder amount(Optional<Amount> amount) {
            return amount(amount.orElse(null));
        }

        /** 执行情况 The execution, or none. */
        public Builder execution(Optional<BudgetExecution> execution) {
            return execution(execution.orElse(null));
        }
    }
}

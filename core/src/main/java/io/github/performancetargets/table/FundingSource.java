package io.github.performancetargets.table;

import io.github.performancetargets.quantity.Amount;
import java.util.Optional;
import org.immutables.value.Value;

/** 资金来源 One source of funds: a row of the funding block. */
@Value.Immutable
public interface FundingSource {
    /** A builder; the kind has to be set. */
    static Builder builder() {
        return new Builder();
    }

    /** 类别 Where the money comes from. */
    FundingKind kind();

    /** 标签 The label as printed: 财政拨款. */
    Optional<String> label();

    /** 金额 The amount, in the unit of the funding; absent where the cell is blank. */
    Optional<Amount> amount();

    /** 执行情况 How it was spent (自评). */
    Optional<BudgetExecution> execution();

    /** 构建器 Builds a {@link FundingSource}. */
    class Builder extends ImmutableFundingSource.Builder {
        Builder() {}
    }
}

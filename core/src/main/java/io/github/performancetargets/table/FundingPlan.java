package io.github.performancetargets.table;

import io.github.performancetargets.quantity.Amount;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** 资金安排 The money of one period, or of one task: a total and the sources it is made of. */
@Value.Immutable
public interface FundingPlan {
    /** A builder; nothing has to be set. */
    static Builder builder() {
        return new Builder();
    }

    /** 总额标签 The label of the total as printed: 年度资金总额. */
    Optional<String> label();

    /** 资金总额 The total, in the unit of the funding; absent where the cell is blank. */
    Optional<Amount> total();

    /** 资金来源 The sources as printed, in order. */
    List<FundingSource> sources();

    /** 执行情况 How the total was spent (自评). */
    Optional<BudgetExecution> execution();

    /** 构建器 Builds a {@link FundingPlan}. */
    class Builder extends ImmutableFundingPlan.Builder {
        Builder() {}
    }
}

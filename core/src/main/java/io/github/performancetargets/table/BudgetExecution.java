package io.github.performancetargets.table;

import io.github.performancetargets.indicator.Score;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import java.util.Optional;
import org.immutables.value.Value;

/** 预算执行情况 How money was spent (自评): amounts in the unit of the funding, kept as the form states them. */
@Value.Immutable
public abstract class BudgetExecution {
    // closed: only the builder makes one
    BudgetExecution() {}

    /** A builder; nothing has to be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** 全年预算数 The budget after adjustments in the year. */
    public abstract Optional<Amount> adjustedBudget();

    /** 全年执行数 What was spent. */
    public abstract Optional<Amount> executed();

    /** 执行率 The rate of execution, in the words of the form. */
    public abstract Optional<String> rate();

    /** 分值 The points it is worth. */
    public abstract Optional<Weight> weight();

    /** 得分 The points it earned. */
    public abstract Optional<Score> score();

    /** 构建器 Builds a {@link BudgetExecution}. */
    public static final class Builder extends ImmutableBudgetExecution.Builder {
        Builder() {}
    }
}

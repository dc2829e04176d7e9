package io.github.performancetargets.table;

import io.github.performancetargets.indicator.Score;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** 预算执行情况 How money was spent (自评): amounts in the unit of the funding, kept as the form states them. */
@Value.Immutable
public abstract class BudgetExecution {
    // closed: only the builder makes one
    BudgetExecution() {}

    /** A builder; nothing has to be set. */
    public static Builder builder() {
        return ImmutableBudgetExecution.builder();
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

    /** A builder that starts with everything of this execution. */
    public final Builder toBuilder() {
        return ImmutableBudgetExecution.builder().from(this);
    }

    /** 构建器 Builds a {@link BudgetExecution}; not safe for use by several threads. */
    public sealed interface Builder permits ImmutableBudgetExecution.Builder {
        /** 全年预算数 The budget after adjustments, or null where the cell is blank. */
        Builder adjustedBudget(@Nullable Amount adjustedBudget);

        /** 全年执行数 What was spent, or null where the cell is blank. */
        Builder executed(@Nullable Amount executed);

        /** 执行率 The rate of execution in the words of the form, or null where the cell is blank. */
        Builder rate(@Nullable String rate);

        /** 分值 The points it is worth, or null where the form gives none. */
        Builder weight(@Nullable Weight weight);

        /** 得分 The points it earned, or null for none yet. */
        Builder score(@Nullable Score score);

        /** The execution. */
        BudgetExecution build();
    }
}

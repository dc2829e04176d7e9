package io.github.performancetargets.table;

import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** 年度主要任务 A main task of a department (部门整体支出), with its budget in the unit of the table's funding. */
@Value.Immutable
public abstract class Task {
    // closed: only the builder makes one
    Task() {}

    /** A builder of a task without a name; nothing has to be set. */
    public static Builder builder() {
        return ImmutableTask.builder().name("");
    }

    /** 编号 What indicators and findings call this task by. */
    public abstract Optional<String> id();

    /** 任务名称 The name; empty where it is missing. */
    public abstract String name();

    /** 主要内容 What it consists of. */
    public abstract Optional<String> content();

    /** 预算金额 Its budget. */
    public abstract Optional<FundingPlan> budget();

    /** A builder that starts with everything of this task. */
    public final Builder toBuilder() {
        return ImmutableTask.builder().from(this);
    }

    /** 构建器 Builds a {@link Task}; not safe for use by several threads. */
    public sealed interface Builder permits ImmutableTask.Builder {
        /** 编号 The id, or null for none. */
        Builder id(@Nullable String id);

        /** 任务名称 The name; empty where it is missing. */
        Builder name(String name);

        /** 主要内容 What it consists of, or null where nothing is said. */
        Builder content(@Nullable String content);

        /** 预算金额 Its budget, or null where the cells are blank. */
        Builder budget(@Nullable FundingPlan budget);

        /** The task. */
        Task build();
    }
}

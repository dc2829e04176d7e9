package io.github.performancetargets.table;

import java.util.Optional;
import org.immutables.value.Value;

/** 年度主要任务 A main task of a department (部门整体支出), with its budget in the unit of the table's funding. */
@Value.Immutable
public abstract class Task {
    // closed: only the builder makes one
    Task() {}

    /** A builder; nothing has to be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** 编号 What indicators and findings call this task by. */
    public abstract Optional<String> id();

    /** 任务名称 The name; empty where it is missing. */
    public abstract String name();

    /** 主要内容 What it consists of. */
    public abstract Optional<String> content();

    /** 预算金额 Its budget. */
    public abstract Optional<FundingPlan> budget();

    /** 构建器 Builds a {@link Task}. */
    public static final class Builder extends ImmutableTask.Builder {
        // not with @Value.Default: see Indicator.Builder
        Builder() {
            name("");
        }
    }
}

package io.github.performancetargets.table;

import io.github.performancetargets.extension.Extensions;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.LabelledText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * 绩效目标表 A table of performance targets: of a project (项目支出) or of a department as a whole (部门整体支出). Everything may be
 * missing, so that an incomplete form can be represented and the validator can say what is missing.
 */
@Value.Immutable
public abstract class PerformanceTargetTable {
    // closed: only the builder makes one
    PerformanceTargetTable() {}

    /** A builder; nothing has to be set. */
    public static Builder builder() {
        return ImmutablePerformanceTargetTable.builder().extensions(Extensions.none());
    }

    /** 表名 The title as printed. */
    public abstract Optional<String> title();

    /** 表式 The id of the form's edition, such as {@code pingluo-2021}; opaque here, judged by the validator's caller. */
    public abstract Optional<String> edition();

    /** 年度 The fiscal year. */
    public abstract Optional<Integer> fiscalYear();

    /** 项目 The project; absent in the table of a department. */
    public abstract Optional<Project> project();

    /** 部门 The department; absent in the table of a project. */
    public abstract Optional<Organization> department();

    /** 资金 The funds. */
    public abstract Optional<Funding> funding();

    /** 年度主要任务 The main tasks of a department. */
    public abstract List<Task> tasks();

    /** 总体目标 The goals. */
    public abstract List<Goal> goals();

    /** 指标栏 The tier cells as printed, in order. */
    public abstract List<IndicatorSlot> slots();

    /** 绩效指标 The indicators, in order. */
    public abstract List<Indicator> indicators();

    /** 其他栏目 The header cells that the model does not know. */
    public abstract List<LabelledText> fields();

    /** 扩展 What only the caller knows. */
    public abstract Extensions extensions();

    /** A builder that starts with everything of this table. */
    public final Builder toBuilder() {
        return ImmutablePerformanceTargetTable.builder().from(this);
    }

    /** 构建器 Builds a {@link PerformanceTargetTable}; not safe for use by several threads. */
    public sealed interface Builder permits ImmutablePerformanceTargetTable.Builder {
        /** 表名 The title as printed, or null for none. */
        Builder title(@Nullable String title);

        /** 表式 The id of the form's edition, or null where it is not known. */
        Builder edition(@Nullable String edition);

        /** 年度 The fiscal year, or null where the form names none. */
        Builder fiscalYear(@Nullable Integer fiscalYear);

        /** 项目 The project, or null in the table of a department. */
        Builder project(@Nullable Project project);

        /** 部门 The department, or null in the table of a project. */
        Builder department(@Nullable Organization department);

        /** 资金 The funds, or null where the table has no such block. */
        Builder funding(@Nullable Funding funding);

        /** 年度主要任务 The main tasks of a department, in place of those set before. */
        Builder tasks(Iterable<? extends Task> tasks);

        /** 年度主要任务 More of them, after those set before. */
        Builder addTasks(Task... tasks);

        /** 年度主要任务 More of them, after those set before. */
        Builder addAllTasks(Iterable<? extends Task> tasks);

        /** 总体目标 The goals, in place of those set before. */
        Builder goals(Iterable<? extends Goal> goals);

        /** 总体目标 More of them, after those set before. */
        Builder addGoals(Goal... goals);

        /** 总体目标 More of them, after those set before. */
        Builder addAllGoals(Iterable<? extends Goal> goals);

        /** 指标栏 The tier cells as printed, in order, in place of those set before. */
        Builder slots(Iterable<? extends IndicatorSlot> slots);

        /** 指标栏 More of them, after those set before. */
        Builder addSlots(IndicatorSlot... slots);

        /** 指标栏 More of them, after those set before. */
        Builder addAllSlots(Iterable<? extends IndicatorSlot> slots);

        /** 绩效指标 The indicators, in order, in place of those set before. */
        Builder indicators(Iterable<? extends Indicator> indicators);

        /** 绩效指标 More of them, after those set before. */
        Builder addIndicators(Indicator... indicators);

        /** 绩效指标 More of them, after those set before. */
        Builder addAllIndicators(Iterable<? extends Indicator> indicators);

        /** 其他栏目 The header cells that the model does not know, in place of those set before. */
        Builder fields(Iterable<? extends LabelledText> fields);

        /** 其他栏目 More of them, after those set before. */
        Builder addFields(LabelledText... fields);

        /** 其他栏目 More of them, after those set before. */
        Builder addAllFields(Iterable<? extends LabelledText> fields);

        /** 扩展 What only the caller knows. */
        Builder extensions(Extensions extensions);

        /** The table. */
        PerformanceTargetTable build();
    }
}

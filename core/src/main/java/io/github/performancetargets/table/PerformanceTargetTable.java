package io.github.performancetargets.table;

import io.github.performancetargets.extension.Extensions;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.LabelledText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * 绩效目标表 A table of performance targets: of a project (项目支出) or of a department as a whole (部门整体支出). Everything may be
 * missing, so that an incomplete form can be represented and the validator can say what is missing.
 */
@Value.Immutable
public interface PerformanceTargetTable {
    /** A builder; nothing has to be set. */
    static Builder builder() {
        return new Builder();
    }

    /** 表名 The title as printed. */
    Optional<String> title();

    /** 表式 The id of the form's edition, such as {@code pingluo-2021}; opaque here, judged by the validator's caller. */
    Optional<String> edition();

    /** 年度 The fiscal year. */
    Optional<Integer> fiscalYear();

    /** 项目 The project; absent in the table of a department. */
    Optional<Project> project();

    /** 部门 The department; absent in the table of a project. */
    Optional<Organization> department();

    /** 资金 The funds. */
    Optional<Funding> funding();

    /** 年度主要任务 The main tasks of a department. */
    List<Task> tasks();

    /** 总体目标 The goals. */
    List<Goal> goals();

    /** 指标栏 The tier cells as printed, in order. */
    List<IndicatorSlot> slots();

    /** 绩效指标 The indicators, in order. */
    List<Indicator> indicators();

    /** 其他栏目 The header cells that the model does not know. */
    List<LabelledText> fields();

    /** 扩展 What only the caller knows. */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /** A builder that starts with everything of this table. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** 构建器 Builds a {@link PerformanceTargetTable}. */
    class Builder extends ImmutablePerformanceTargetTable.Builder {
        Builder() {}
    }
}

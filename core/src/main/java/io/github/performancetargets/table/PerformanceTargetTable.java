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
    // what validation asks is tested where it is asked: docs/decisions/0074
    PerformanceTargetTable() {}

    /** A builder; nothing has to be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** 表名 The title as printed. */
    public abstract Optional<String> title();

    /** 表式 The id of the form's edition, such as {@code pingluo-2021}; opaque here, judged by the validator's caller. */
    public abstract Optional<String> edition();

    /** 年度 The fiscal year. */
    public final Optional<Integer> fiscalYear() {
        Integer fiscalYear = fiscalYearOrNull();
        return fiscalYear == null ? Optional.empty() : Optional.of(fiscalYear);
    }

    abstract @Nullable Integer fiscalYearOrNull();

    /** 项目 The project; absent in the table of a department. */
    public final Optional<Project> project() {
        Project project = projectOrNull();
        return project == null ? Optional.empty() : Optional.of(project);
    }

    abstract @Nullable Project projectOrNull();

    /** 部门 The department; absent in the table of a project. */
    public final Optional<Organization> department() {
        Organization department = departmentOrNull();
        return department == null ? Optional.empty() : Optional.of(department);
    }

    abstract @Nullable Organization departmentOrNull();

    /** 资金 The funds. */
    public final Optional<Funding> funding() {
        Funding funding = fundingOrNull();
        return funding == null ? Optional.empty() : Optional.of(funding);
    }

    abstract @Nullable Funding fundingOrNull();

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
        return builder().from(this);
    }

    /** 构建器 Builds a {@link PerformanceTargetTable}. */
    public static final class Builder extends ImmutablePerformanceTargetTable.Builder {
        // not with @Value.Default: see Indicator.Builder
        Builder() {
            extensions(Extensions.none());
        }

        /** 年度 The fiscal year, or none. */
        public Builder fiscalYear(Optional<Integer> fiscalYear) {
            return fiscalYear(fiscalYear.orElse(null));
        }

        /** 项目 The project, or none. */
        public Builder project(Optional<Project> project) {
            return project(project.orElse(null));
        }

        /** 部门 The department, or none. */
        public Builder department(Optional<Organization> department) {
            return department(department.orElse(null));
        }

        /** 资金 The funds, or none. */
        public Builder funding(Optional<Funding> funding) {
            return funding(funding.orElse(null));
        }
    }
}

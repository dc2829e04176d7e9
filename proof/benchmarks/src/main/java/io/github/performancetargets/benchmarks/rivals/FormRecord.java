package io.github.performancetargets.benchmarks.rivals;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 记录 The form as plain records with the annotations of Jackson and Bean Validation: what one would write without the library. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@FilledSlotsConstraint
@SuppressWarnings("MultipleNullnessAnnotations") // NotNull here is a constraint on data, not a type
public record FormRecord(
        String formatVersion,
        @Nullable String title,
        @Nullable String edition,
        @NotNull @Nullable Integer fiscalYear,
        @NotNull @Valid @Nullable Project project,
        @NotNull @Valid @Nullable Funding funding,
        @NotEmpty List<@Valid Goal> goals,
        List<Slot> slots,
        @NotEmpty List<@Valid Indicator> indicators) {

    /** 项目 The header. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Project(
            @NotBlank @Nullable String name,
            @NotNull @Valid @Nullable Department supervisingDepartment,
            @NotNull @Valid @Nullable Organization implementingOrganization,
            @NotBlank @Nullable String nature,
            @NotBlank @Nullable String term) {}

    /** 主管部门 A department with its code. */
    public record Department(
            @NotBlank @Nullable String name,
            @NotBlank @Nullable String code) {}

    /** 单位 An organization. */
    public record Organization(@NotBlank @Nullable String name) {}

    /** 资金 The funds. */
    public record Funding(
            @NotBlank @Nullable String unit,
            @NotNull @Valid @Nullable Plan annual) {}

    /** 年度资金 The funds of the year. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Plan(
            @Nullable String label,
            @NotNull @Nullable BigDecimal total,
            @NotEmpty List<@Valid Source> sources) {}

    /** 资金来源 A source of funds. */
    public record Source(
            String kind,
            @Nullable String label,
            @NotNull @Nullable BigDecimal amount) {}

    /** 目标 A goal. */
    public record Goal(
            String id,
            @Nullable String label,
            @NotBlank @Nullable String text) {}

    /** 指标栏 A tier cell. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Slot(
            String category,
            @Nullable String dimension,
            String label,
            @Nullable String requirement) {}

    /** 指标 An indicator. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Indicator(
            String id,
            String category,
            String dimension,
            @NotBlank @Nullable String name,
            @NotNull @Valid @Nullable Value value) {}

    /** 指标值 A value. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Value(
            @NotBlank @Nullable String text,
            @Valid @Nullable Target target) {}

    /** 含义 What a value means: the properties of every kind. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Target(
            @NotPlaceholder String kind,
            @Nullable String operator,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable String unit,
            @Nullable String counted,
            @Nullable String by) {}
}

package io.github.performancetargets.indicator;

import io.github.performancetargets.extension.Extensions;
import io.github.performancetargets.value.Direction;
import io.github.performancetargets.value.NotApplicable;
import io.github.performancetargets.value.Placeholder;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * 三级指标 An indicator: a row of the table. Everything may be missing, so that an incomplete form can be represented and the
 * validator can say what is missing.
 */
@Value.Immutable
public abstract class Indicator {
    // closed: only the builder makes one
    Indicator() {}

    /** A builder of an annual indicator without a name; nothing has to be set. */
    public static Builder builder() {
        return ImmutableIndicator.builder()
                .period(TargetPeriod.ANNUAL)
                .name("")
                .core(false)
                .extensions(Extensions.none());
    }

    /** 编号 What other parts of the table and its findings call this indicator by. */
    public abstract Optional<String> id();

    /** 目标期间 Annual unless said otherwise. */
    public abstract TargetPeriod period();

    /** 一级指标 The first tier. */
    public abstract Optional<IndicatorCategory> category();

    /** 二级指标 The second tier. */
    public abstract Optional<IndicatorDimension> dimension();

    /** 一级指标标签 The first tier as printed, where no slot of the table holds it. */
    public abstract Optional<String> categoryLabel();

    /** 二级指标标签 The second tier as printed, where no slot of the table holds it. */
    public abstract Optional<String> dimensionLabel();

    /** 指标名称 The name; empty where it is missing. */
    public abstract String name();

    /** 指标值 The value: its words and their meaning. */
    public abstract Optional<StatedTarget> value();

    /** 调整后指标值 The value as adjusted in the year (调整指标值); absent where the annual one holds. */
    public abstract Optional<StatedTarget> adjusted();

    /** 调整依据 The document and the reason of the adjustment. */
    public abstract Optional<Adjustment> adjustment();

    /** 所属目标 The id of the goal that this indicator serves. */
    public abstract Optional<String> goalId();

    /** 核心指标 Whether the form marks it as a core indicator (★). */
    public abstract boolean core();

    /** 指标方向性 Whether more is better, where the form says so itself. */
    public abstract Optional<Direction> statedDirection();

    /** 权重 The points it is worth. */
    public abstract Optional<Weight> weight();

    /** 指标解释 What it measures; for a rate the numerator and the denominator. */
    public abstract Optional<String> explanation();

    /** 设定依据 What the value rests on: 计划标准, 历史标准, 行业标准 and so on. */
    public abstract Optional<String> basis();

    /** 备注 Notes. */
    public abstract Optional<String> note();

    /** 历史值 The values of other years. */
    public abstract List<PriorValue> priorValues();

    /** 监控读数 What it had come to at dates in the year, in their order. */
    public abstract List<MonitoringReading> readings();

    /** 实际完成值 What was achieved (自评), read with the notation of targets. */
    public abstract Optional<StatedTarget> actual();

    /** 得分 The points it earned (自评). */
    public abstract Optional<Score> score();

    /** 偏差原因 Why the value was missed, and what is done about it (自评). */
    public abstract Optional<String> varianceReason();

    /** 其他栏目 The cells of columns that the model does not know. */
    public abstract List<LabelledText> fields();

    /** 扩展 What only the caller knows. */
    public abstract Extensions extensions();

    /**
     * 现行指标值 The value that holds: the adjusted one where there is one, else the annual one. A dash or a slash in the place of an
     * adjusted value says that nothing was adjusted, unless an adjustment is named.
     */
    public final Optional<StatedTarget> effectiveValue() {
        StatedTarget adjusted = adjusted().orElse(null);
        boolean isSilent = adjusted == null
                || (adjustment().isEmpty()
                        && (adjusted.target() instanceof Placeholder || adjusted.target() instanceof NotApplicable));
        return isSilent ? value() : adjusted();
    }

    /** A builder that starts with everything of this indicator. */
    public final Builder toBuilder() {
        return ImmutableIndicator.builder().from(this);
    }

    /** 构建器 Builds an {@link Indicator}; not safe for use by several threads. */
    public sealed interface Builder permits ImmutableIndicator.Builder {
        /** 编号 The id, or null for none. */
        Builder id(@Nullable String id);

        /** 目标期间 The period. */
        Builder period(TargetPeriod period);

        /** 一级指标 The first tier, or null where it is missing. */
        Builder category(@Nullable IndicatorCategory category);

        /** 二级指标 The second tier, or null where it is missing. */
        Builder dimension(@Nullable IndicatorDimension dimension);

        /** 一级指标标签 The first tier as printed, or null where a slot holds it. */
        Builder categoryLabel(@Nullable String categoryLabel);

        /** 二级指标标签 The second tier as printed, or null where a slot holds it. */
        Builder dimensionLabel(@Nullable String dimensionLabel);

        /** 指标名称 The name; empty where it is missing. */
        Builder name(String name);

        /** 指标值 The value, or null where the cell is blank; {@link StatedTarget#read} makes one of its words. */
        Builder value(@Nullable StatedTarget value);

        /** 调整后指标值 The value as adjusted in the year, or null where the annual one holds. */
        Builder adjusted(@Nullable StatedTarget adjusted);

        /** 调整依据 The document and the reason of the adjustment, or null where nothing is said. */
        Builder adjustment(@Nullable Adjustment adjustment);

        /** 所属目标 The id of the goal that it serves, or null for none. */
        Builder goalId(@Nullable String goalId);

        /** 核心指标 Whether the form marks it as a core indicator (★). */
        Builder core(boolean core);

        /** 指标方向性 Whether more is better, or null where the form does not say. */
        Builder statedDirection(@Nullable Direction statedDirection);

        /** 权重 The points it is worth, or null where the form gives none. */
        Builder weight(@Nullable Weight weight);

        /** 指标解释 What it measures, or null where nothing is said. */
        Builder explanation(@Nullable String explanation);

        /** 设定依据 What the value rests on, or null where nothing is said. */
        Builder basis(@Nullable String basis);

        /** 备注 Notes, or null for none. */
        Builder note(@Nullable String note);

        /** 历史值 The values of other years, in place of those set before. */
        Builder priorValues(Iterable<? extends PriorValue> priorValues);

        /** 历史值 More of them, after those set before. */
        Builder addPriorValues(PriorValue... priorValues);

        /** 历史值 More of them, after those set before. */
        Builder addAllPriorValues(Iterable<? extends PriorValue> priorValues);

        /** 监控读数 What it had come to at dates in the year, in place of those set before. */
        Builder readings(Iterable<? extends MonitoringReading> readings);

        /** 监控读数 More of them, after those set before. */
        Builder addReadings(MonitoringReading... readings);

        /** 监控读数 More of them, after those set before. */
        Builder addAllReadings(Iterable<? extends MonitoringReading> readings);

        /** 实际完成值 What was achieved (自评), or null where the cell is blank. */
        Builder actual(@Nullable StatedTarget actual);

        /** 得分 The points it earned (自评), or null for none yet. */
        Builder score(@Nullable Score score);

        /** 偏差原因 Why the value was missed (自评), or null where nothing is said. */
        Builder varianceReason(@Nullable String varianceReason);

        /** 其他栏目 The cells of columns that the model does not know, in place of those set before. */
        Builder fields(Iterable<? extends LabelledText> fields);

        /** 其他栏目 More of them, after those set before. */
        Builder addFields(LabelledText... fields);

        /** 其他栏目 More of them, after those set before. */
        Builder addAllFields(Iterable<? extends LabelledText> fields);

        /** 扩展 What only the caller knows. */
        Builder extensions(Extensions extensions);

        /** The indicator. */
        Indicator build();
    }
}

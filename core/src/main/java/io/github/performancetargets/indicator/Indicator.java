package io.github.performancetargets.indicator;

import io.github.performancetargets.extension.Extensions;
import io.github.performancetargets.value.Direction;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * 三级指标 An indicator: a row of the table. Everything may be missing, so that an incomplete form can be represented and the
 * validator can say what is missing. A builder takes null, or an empty {@link Optional}, for what is missing.
 */
@Value.Immutable
public abstract class Indicator {
    // what validation asks of every row is stored as it is, and tested where it is asked: docs/decisions/0074
    Indicator() {}

    /** A builder; nothing has to be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** 编号 What other parts of the table and its findings call this indicator by. */
    public final Optional<String> id() {
        String id = idOrNull();
        return id == null ? Optional.empty() : Optional.of(id);
    }

    abstract @Nullable String idOrNull();

    /** 目标期间 Annual unless said otherwise. */
    public abstract TargetPeriod period();

    /** 一级指标 The first tier. */
    public final Optional<IndicatorCategory> category() {
        IndicatorCategory category = categoryOrNull();
        return category == null ? Optional.empty() : Optional.of(category);
    }

    abstract @Nullable IndicatorCategory categoryOrNull();

    /** 二级指标 The second tier. */
    public final Optional<IndicatorDimension> dimension() {
        IndicatorDimension dimension = dimensionOrNull();
        return dimension == null ? Optional.empty() : Optional.of(dimension);
    }

    abstract @Nullable IndicatorDimension dimensionOrNull();

    /** 一级指标标签 The first tier as printed, where no slot of the table holds it. */
    public abstract Optional<String> categoryLabel();

    /** 二级指标标签 The second tier as printed, where no slot of the table holds it. */
    public abstract Optional<String> dimensionLabel();

    /** 指标名称 The name; empty where it is missing. */
    public abstract String name();

    /** 指标值 The value: its words and their meaning. */
    public final Optional<StatedTarget> value() {
        StatedTarget value = valueOrNull();
        return value == null ? Optional.empty() : Optional.of(value);
    }

    abstract @Nullable StatedTarget valueOrNull();

    /** 所属目标 The id of the goal that this indicator serves. */
    public final Optional<String> goalId() {
        String goalId = goalIdOrNull();
        return goalId == null ? Optional.empty() : Optional.of(goalId);
    }

    abstract @Nullable String goalIdOrNull();

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

    /** A builder that starts with everything of this indicator. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** 构建器 Builds an {@link Indicator}. */
    public static final class Builder extends ImmutableIndicator.Builder {
        // here and not with @Value.Default, whose guard against cycles makes an object and two fences for each
        // indicator
        Builder() {
            period(TargetPeriod.ANNUAL);
            name("");
            core(false);
            extensions(Extensions.none());
        }

        /** 编号 The id, or none. */
        public Builder id(Optional<String> id) {
            return id(id.orElse(null));
        }

        /** 一级指标 The first tier, or none. */
        public Builder category(Optional<IndicatorCategory> category) {
            return category(category.orElse(null));
        }

        /** 二级指标 The second tier, or none. */
        public Builder dimension(Optional<IndicatorDimension> dimension) {
            return dimension(dimension.orElse(null));
        }

        /** 指标值 The value, or none. */
        public Builder value(Optional<StatedTarget> value) {
            return value(value.orElse(null));
        }

        /** 所属目标 The goal served, or none. */
        public Builder goalId(Optional<String> goalId) {
            return goalId(goalId.orElse(null));
        }
    }
}

package io.github.performancetargets.indicator;

import io.github.performancetargets.extension.Extensions;
import io.github.performancetargets.target.Direction;
import io.github.performancetargets.target.StatedTarget;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * 三级指标 An indicator: a row of the table. Everything may be missing, so that an incomplete form can be represented and the
 * validator can say what is missing.
 */
@Value.Immutable
public interface Indicator {
    /** A builder; nothing has to be set. */
    static Builder builder() {
        return new Builder();
    }

    /** 编号 What other parts of the table and its findings call this indicator by. */
    Optional<String> id();

    /** 目标期间 Annual unless said otherwise. */
    TargetPeriod period();

    /** 一级指标 The first tier. */
    Optional<IndicatorCategory> category();

    /** 二级指标 The second tier. */
    Optional<IndicatorDimension> dimension();

    /** 一级指标标签 The first tier as printed, where no slot of the table holds it. */
    Optional<String> categoryLabel();

    /** 二级指标标签 The second tier as printed, where no slot of the table holds it. */
    Optional<String> dimensionLabel();

    /** 指标名称 The name; empty where it is missing. */
    String name();

    /** 指标值 The value: its words and their meaning. */
    Optional<StatedTarget> value();

    /** 所属目标 The id of the goal that this indicator serves. */
    Optional<String> goalId();

    /** 核心指标 Whether the form marks it as a core indicator (★). */
    boolean core();

    /** 指标方向性 Whether more is better, where the form says so itself. */
    Optional<Direction> statedDirection();

    /** 权重 The points it is worth. */
    Optional<Weight> weight();

    /** 指标解释 What it measures; for a rate the numerator and the denominator. */
    Optional<String> explanation();

    /** 设定依据 What the value rests on: 计划标准, 历史标准, 行业标准 and so on. */
    Optional<String> basis();

    /** 备注 Notes. */
    Optional<String> note();

    /** 历史值 The values of other years. */
    List<PriorValue> priorValues();

    /** 实际完成值 What was achieved (自评), read with the notation of targets. */
    Optional<StatedTarget> actual();

    /** 得分 The points it earned (自评). */
    Optional<Score> score();

    /** 偏差原因 Why the value was missed, and what is done about it (自评). */
    Optional<String> varianceReason();

    /** 其他栏目 The cells of columns that the model does not know. */
    List<LabelledText> fields();

    /** 扩展 What only the caller knows. */
    Extensions extensions();

    /** A builder that starts with everything of this indicator. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** 构建器 Builds an {@link Indicator}. */
    class Builder extends ImmutableIndicator.Builder {
        // here and not with @Value.Default, whose guard against cycles makes an object and two fences for each
        // indicator
        Builder() {
            period(TargetPeriod.ANNUAL);
            name("");
            core(false);
            extensions(Extensions.none());
        }
    }
}

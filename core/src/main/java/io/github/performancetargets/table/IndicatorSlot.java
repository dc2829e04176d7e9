package io.github.performancetargets.table;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.Weight;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * 指标栏 A tier cell as the form prints it: a first tier (no dimension), or a second tier with what the form demands of it.
 * Slots are kept even where no indicator stands in them.
 */
@Value.Immutable
public interface IndicatorSlot {
    /** A builder; nothing has to be set. */
    static Builder builder() {
        return new Builder();
    }

    /** 一级指标 The first tier. */
    Optional<IndicatorCategory> category();

    /** 二级指标 The second tier; absent for the cell of a first tier. */
    Optional<IndicatorDimension> dimension();

    /** 标签 The cell as printed, marks and points included: 数量指标 (必填硬性指标). */
    @Value.Default
    default String label() {
        return "";
    }

    /** 填报要求 What the printed mark demands; absent where the form prints none. */
    Optional<Requirement> requirement();

    /** 分值 The points printed in the label: 50 in 产出指标(50分). */
    Optional<Weight> weight();

    /** 构建器 Builds an {@link IndicatorSlot}. */
    class Builder extends ImmutableIndicatorSlot.Builder {
        Builder() {}
    }
}

package io.github.performancetargets.table;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.Weight;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * 指标栏 A tier cell as the form prints it: a first tier (no dimension), or a second tier with what the form demands of it.
 * Slots are kept even where no indicator stands in them.
 */
@Value.Immutable
public abstract class IndicatorSlot {
    // closed: only the builder makes one
    IndicatorSlot() {}

    /** A builder of a slot without a label; nothing has to be set. */
    public static Builder builder() {
        return ImmutableIndicatorSlot.builder().label("");
    }

    /** 一级指标 The first tier. */
    public abstract Optional<IndicatorCategory> category();

    /** 二级指标 The second tier; absent for the cell of a first tier. */
    public abstract Optional<IndicatorDimension> dimension();

    /** 标签 The cell as printed, marks and points included: 数量指标 (必填硬性指标). */
    public abstract String label();

    /** 填报要求 What the printed mark demands; absent where the form prints none. */
    public abstract Optional<Requirement> requirement();

    /** 分值 The points printed in the label: 50 in 产出指标(50分). */
    public abstract Optional<Weight> weight();

    /** A builder that starts with everything of this slot. */
    public final Builder toBuilder() {
        return ImmutableIndicatorSlot.builder().from(this);
    }

    /** 构建器 Builds an {@link IndicatorSlot}; not safe for use by several threads. */
    public sealed interface Builder permits ImmutableIndicatorSlot.Builder {
        /** 一级指标 The first tier, or null where it is missing. */
        Builder category(@Nullable IndicatorCategory category);

        /** 二级指标 The second tier, or null for the cell of a first tier. */
        Builder dimension(@Nullable IndicatorDimension dimension);

        /** 标签 The cell as printed, marks and points included. */
        Builder label(String label);

        /** 填报要求 What the printed mark demands, or null where the form prints none. */
        Builder requirement(@Nullable Requirement requirement);

        /** 分值 The points printed in the label, or null for none. */
        Builder weight(@Nullable Weight weight);

        /** The slot. */
        IndicatorSlot build();
    }
}

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
    // what validation asks is tested where it is asked: docs/decisions/0074
    IndicatorSlot() {}

    /** A builder; nothing has to be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** 一级指标 The first tier. */
    public abstract Optional<IndicatorCategory> category();

    /** 二级指标 The second tier; absent for the cell of a first tier. */
    public final Optional<IndicatorDimension> dimension() {
        IndicatorDimension dimension = dimensionOrNull();
        return dimension == null ? Optional.empty() : Optional.of(dimension);
    }

    abstract @Nullable IndicatorDimension dimensionOrNull();

    /** 标签 The cell as printed, marks and points included: 数量指标 (必填硬性指标). */
    public abstract String label();

    /** 填报要求 What the printed mark demands; absent where the form prints none. */
    public final Optional<Requirement> requirement() {
        Requirement requirement = requirementOrNull();
        return requirement == null ? Optional.empty() : Optional.of(requirement);
    }

    abstract @Nullable Requirement requirementOrNull();

    /** 分值 The points printed in the label: 50 in 产出指标(50分). */
    public abstract Optional<Weight> weight();

    /** 构建器 Builds an {@link IndicatorSlot}. */
    public static final class Builder extends ImmutableIndicatorSlot.Builder {
        // not with @Value.Default: see Indicator.Builder
        Builder() {
            label("");
        }

        /** 二级指标 The second tier, or none. */
        public Builder dimension(Optional<IndicatorDimension> dimension) {
            return dimension(dimension.orElse(null));
        }

        /** 填报要求 The requirement, or none. */
        public Builder requirement(Optional<Requirement> requirement) {
            return requirement(requirement.orElse(null));
        }
    }
}

package io.github.performancetargets.library;

import io.github.performancetargets.attainment.Aim;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** 库内指标 An indicator as a library lays it down. Only its name must be there. */
@Value.Immutable
public abstract class LibraryIndicator {
    // closed: only the builder makes one
    LibraryIndicator() {}

    /** A builder; the name has to be set. */
    public static Builder builder() {
        return ImmutableLibraryIndicator.builder().name("");
    }

    /** 指标编码 What the library calls it by; codes differ from place to place, and nothing is matched by them. */
    public abstract Optional<String> code();

    /** 指标名称 The name. */
    public abstract String name();

    /** 别名 Other names of the same indicator. */
    public abstract List<String> aliases();

    /** 一级指标 The first tier it belongs to. */
    public abstract Optional<IndicatorCategory> category();

    /** 二级指标 The second tier it belongs to. */
    public abstract Optional<IndicatorDimension> dimension();

    /** 计量单位 The unit of its values. */
    public abstract Optional<MeasurementUnit> unit();

    /** 指标方向 Which values are better. */
    public abstract Optional<Aim> aim();

    /** 标准值 The value that is the standard. */
    public abstract Optional<StatedTarget> standard();

    /** 指标解释 What it measures, or the formula by which it is computed. */
    public abstract Optional<String> explanation();

    /** 佐证资料 What is to prove it. */
    public abstract Optional<String> evidence();

    /** 赋分规则 How its points are given. */
    public abstract Optional<String> pointsRule();

    /** 其他栏目 The cells of columns that this library does not know. */
    public abstract List<LabelledText> fields();

    /** A builder that starts with everything of this indicator. */
    public final Builder toBuilder() {
        return ImmutableLibraryIndicator.builder().from(this);
    }

    /** Refuses a name of blanks. */
    @Value.Check
    void check() {
        if (Folding.isBlank(name())) {
            throw new IllegalArgumentException("expected the name of an indicator, found blanks");
        }
    }

    /** 构建器 Builds a {@link LibraryIndicator}; not safe for use by several threads. */
    public sealed interface Builder permits ImmutableLibraryIndicator.Builder {
        /** 指标编码 The code, or null for none. */
        Builder code(@Nullable String code);

        /** 指标名称 The name. */
        Builder name(String name);

        /** 别名 Other names, in place of those set before. */
        Builder aliases(Iterable<String> aliases);

        /** 别名 More of them, after those set before. */
        Builder addAliases(String... aliases);

        /** 别名 More of them, after those set before. */
        Builder addAllAliases(Iterable<String> aliases);

        /** 一级指标 The first tier, or null where nothing is said. */
        Builder category(@Nullable IndicatorCategory category);

        /** 二级指标 The second tier, or null where nothing is said. */
        Builder dimension(@Nullable IndicatorDimension dimension);

        /** 计量单位 The unit, or null where nothing is said. */
        Builder unit(@Nullable MeasurementUnit unit);

        /** 指标方向 Which values are better, or null where nothing is said. */
        Builder aim(@Nullable Aim aim);

        /** 标准值 The standard, or null for none. */
        Builder standard(@Nullable StatedTarget standard);

        /** 指标解释 What it measures, or null where nothing is said. */
        Builder explanation(@Nullable String explanation);

        /** 佐证资料 What is to prove it, or null where nothing is said. */
        Builder evidence(@Nullable String evidence);

        /** 赋分规则 How its points are given, or null where nothing is said. */
        Builder pointsRule(@Nullable String pointsRule);

        /** 其他栏目 The cells of other columns, in place of those set before. */
        Builder fields(Iterable<? extends LabelledText> fields);

        /** 其他栏目 More of them, after those set before. */
        Builder addFields(LabelledText... fields);

        /** 其他栏目 More of them, after those set before. */
        Builder addAllFields(Iterable<? extends LabelledText> fields);

        /**
         * The indicator.
         *
         * @throws IllegalArgumentException if the name is blank
         */
        LibraryIndicator build();
    }
}

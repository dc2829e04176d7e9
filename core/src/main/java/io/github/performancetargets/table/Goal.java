package io.github.performancetargets.table;

import io.github.performancetargets.extension.Extensions;
import io.github.performancetargets.indicator.Adjustment;
import io.github.performancetargets.indicator.TargetPeriod;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** 总体目标 A goal in words; a table may number several. */
@Value.Immutable
public abstract class Goal {
    // closed: only the builder makes one
    Goal() {}

    /** A builder of an annual goal without words; nothing has to be set. */
    public static Builder builder() {
        return ImmutableGoal.builder().period(TargetPeriod.ANNUAL).text("").extensions(Extensions.none());
    }

    /** 编号 What indicators and findings call this goal by. */
    public abstract Optional<String> id();

    /** 目标期间 Annual unless said otherwise. */
    public abstract TargetPeriod period();

    /** 标签 The label printed before the goal, such as 目标1. */
    public abstract Optional<String> label();

    /** 内容 The words of the goal; empty where they are missing. */
    public abstract String text();

    /** 调整后目标 The words as adjusted in the year; absent where those of the year's beginning hold. */
    public abstract Optional<String> adjusted();

    /** 调整依据 The document and the reason of the adjustment. */
    public abstract Optional<Adjustment> adjustment();

    /** 实际完成情况 What was achieved (自评). */
    public abstract Optional<String> actual();

    /** 扩展 What only the caller knows. */
    public abstract Extensions extensions();

    /** A builder that starts with everything of this goal. */
    public final Builder toBuilder() {
        return ImmutableGoal.builder().from(this);
    }

    /** 构建器 Builds a {@link Goal}; not safe for use by several threads. */
    public sealed interface Builder permits ImmutableGoal.Builder {
        /** 编号 The id, or null for none. */
        Builder id(@Nullable String id);

        /** 目标期间 The period. */
        Builder period(TargetPeriod period);

        /** 标签 The label as printed, or null for none. */
        Builder label(@Nullable String label);

        /** 内容 The words; empty where they are missing. */
        Builder text(String text);

        /** 调整后目标 The words as adjusted in the year, or null where those of the year's beginning hold. */
        Builder adjusted(@Nullable String adjusted);

        /** 调整依据 The document and the reason of the adjustment, or null where nothing is said. */
        Builder adjustment(@Nullable Adjustment adjustment);

        /** 实际完成情况 What was achieved (自评), or null where nothing is said. */
        Builder actual(@Nullable String actual);

        /** 扩展 What only the caller knows. */
        Builder extensions(Extensions extensions);

        /** The goal. */
        Goal build();
    }
}

package io.github.performancetargets.table;

import io.github.performancetargets.extension.Extensions;
import io.github.performancetargets.indicator.TargetPeriod;
import java.util.Optional;
import org.immutables.value.Value;

/** 总体目标 A goal in words; a table may number several. */
@Value.Immutable
public interface Goal {
    /** A builder; nothing has to be set. */
    static Builder builder() {
        return new Builder();
    }

    /** 编号 What indicators and findings call this goal by. */
    Optional<String> id();

    /** 目标期间 Annual unless said otherwise. */
    TargetPeriod period();

    /** 标签 The label printed before the goal, such as 目标1. */
    Optional<String> label();

    /** 内容 The words of the goal; empty where they are missing. */
    String text();

    /** 实际完成情况 What was achieved (自评). */
    Optional<String> actual();

    /** 扩展 What only the caller knows. */
    Extensions extensions();

    /** A builder that starts with everything of this goal. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** 构建器 Builds a {@link Goal}. */
    class Builder extends ImmutableGoal.Builder {
        // not with @Value.Default: see Indicator.Builder
        Builder() {
            period(TargetPeriod.ANNUAL);
            text("");
            extensions(Extensions.none());
        }
    }
}

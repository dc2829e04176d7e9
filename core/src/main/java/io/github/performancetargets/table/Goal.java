package io.github.performancetargets.table;

import io.github.performancetargets.extension.Extensions;
import io.github.performancetargets.indicator.TargetPeriod;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** 总体目标 A goal in words; a table may number several. */
@Value.Immutable
public abstract class Goal {
    // what validation asks is tested where it is asked: docs/decisions/0074
    Goal() {}

    /** A builder; nothing has to be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** 编号 What indicators and findings call this goal by. */
    public final Optional<String> id() {
        String id = idOrNull();
        return id == null ? Optional.empty() : Optional.of(id);
    }

    abstract @Nullable String idOrNull();

    /** 目标期间 Annual unless said otherwise. */
    public abstract TargetPeriod period();

    /** 标签 The label printed before the goal, such as 目标1. */
    public abstract Optional<String> label();

    /** 内容 The words of the goal; empty where they are missing. */
    public abstract String text();

    /** 实际完成情况 What was achieved (自评). */
    public abstract Optional<String> actual();

    /** 扩展 What only the caller knows. */
    public abstract Extensions extensions();

    /** A builder that starts with everything of this goal. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** 构建器 Builds a {@link Goal}. */
    public static final class Builder extends ImmutableGoal.Builder {
        // not with @Value.Default: see Indicator.Builder
        Builder() {
            period(TargetPeriod.ANNUAL);
            text("");
            extensions(Extensions.none());
        }

        /** 编号 The id, or none. */
        public Builder id(Optional<String> id) {
            return id(id.orElse(null));
        }
    }
}

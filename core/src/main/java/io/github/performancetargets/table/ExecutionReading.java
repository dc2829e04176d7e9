package io.github.performancetargets.table;

import io.github.performancetargets.indicator.Rectification;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.value.TimePoint;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** 执行监控读数 What was spent of money at a date in the year (财预〔2019〕136号), usually the end of July. */
@Value.Immutable
public abstract class ExecutionReading {
    // closed: only the builder makes one
    ExecutionReading() {}

    /** A builder; the date has to be set. */
    public static Builder builder() {
        return ImmutableExecutionReading.builder();
    }

    /** 截止时点 Up to when it counts, this included: {@code --07} is the end of July of the fiscal year. */
    public abstract TimePoint asOf();

    /** 执行数 What was spent so far, in the unit of the funding (1-7月执行数). */
    public abstract Optional<Amount> executed();

    /** 执行率 The rate of execution so far, in the words of the form. */
    public abstract Optional<String> rate();

    /** 全年预计执行数 What will be spent by the end of the year, in the unit of the funding. */
    public abstract Optional<Amount> forecast();

    /** 原因说明 Why more or less was spent than the date asks for. */
    public abstract Optional<String> explanation();

    /** 整改 What is to be done about it. */
    public abstract Optional<Rectification> rectification();

    /** A builder that starts with everything of this reading. */
    public final Builder toBuilder() {
        return ImmutableExecutionReading.builder().from(this);
    }

    /** 构建器 Builds an {@link ExecutionReading}; not safe for use by several threads. */
    public sealed interface Builder permits ImmutableExecutionReading.Builder {
        /** 截止时点 Up to when it counts, this included. */
        Builder asOf(TimePoint asOf);

        /** 执行数 What was spent so far, or null where the cell is blank. */
        Builder executed(@Nullable Amount executed);

        /** 执行率 The rate of execution in the words of the form, or null where the cell is blank. */
        Builder rate(@Nullable String rate);

        /** 全年预计执行数 What will be spent by the end of the year, or null where the cell is blank. */
        Builder forecast(@Nullable Amount forecast);

        /** 原因说明 Why more or less was spent, or null where nothing is said. */
        Builder explanation(@Nullable String explanation);

        /** 整改 What is to be done about it, or null where nothing is said. */
        Builder rectification(@Nullable Rectification rectification);

        /**
         * The reading.
         *
         * @throws IllegalStateException if the date was not set
         */
        ExecutionReading build();
    }
}

package io.github.performancetargets.indicator;

import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.TimePoint;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** 监控读数 What an indicator has come to at a date in the year (财预〔2019〕136号), usually the end of July. */
@Value.Immutable
public abstract class MonitoringReading {
    // closed: only the builder makes one
    MonitoringReading() {}

    /** A builder; the date has to be set. */
    public static Builder builder() {
        return ImmutableMonitoringReading.builder();
    }

    /** 截止时点 Up to when it counts, this included: {@code --07} is the end of July of the fiscal year. */
    public abstract TimePoint asOf();

    /** 完成值 What was achieved so far (1-7月执行情况). */
    public abstract Optional<StatedTarget> value();

    /** 计划值 What was to be achieved by then, where the form says so. */
    public abstract Optional<StatedTarget> planned();

    /** 全年预计完成值 What will be achieved by the end of the year. */
    public abstract Optional<StatedTarget> forecast();

    /** 完成可能性 How likely the target of the year will be met. */
    public abstract Optional<Likelihood> likelihood();

    /** 偏差原因 What kept it from its course: the columns that are ticked. */
    public abstract List<DeviationCause> causes();

    /** 原因说明 The deviation in words. */
    public abstract Optional<String> explanation();

    /** 整改 What is to be done about it. */
    public abstract Optional<Rectification> rectification();

    /** A builder that starts with everything of this reading. */
    public final Builder toBuilder() {
        return ImmutableMonitoringReading.builder().from(this);
    }

    /** 构建器 Builds a {@link MonitoringReading}; not safe for use by several threads. */
    public sealed interface Builder permits ImmutableMonitoringReading.Builder {
        /** 截止时点 Up to when it counts, this included. */
        Builder asOf(TimePoint asOf);

        /** 完成值 What was achieved so far, or null where the cell is blank. */
        Builder value(@Nullable StatedTarget value);

        /** 计划值 What was to be achieved by then, or null where the form does not say. */
        Builder planned(@Nullable StatedTarget planned);

        /** 全年预计完成值 What will be achieved by the end of the year, or null where the cell is blank. */
        Builder forecast(@Nullable StatedTarget forecast);

        /** 完成可能性 How likely the target of the year will be met, or null where nothing is ticked. */
        Builder likelihood(@Nullable Likelihood likelihood);

        /** 偏差原因 What kept it from its course, in place of those set before. */
        Builder causes(Iterable<? extends DeviationCause> causes);

        /** 偏差原因 More of them, after those set before. */
        Builder addCauses(DeviationCause... causes);

        /** 偏差原因 More of them, after those set before. */
        Builder addAllCauses(Iterable<? extends DeviationCause> causes);

        /** 原因说明 The deviation in words, or null where nothing is said. */
        Builder explanation(@Nullable String explanation);

        /** 整改 What is to be done about it, or null where nothing is said. */
        Builder rectification(@Nullable Rectification rectification);

        /**
         * The reading.
         *
         * @throws IllegalStateException if the date was not set
         */
        MonitoringReading build();
    }
}

package io.github.performancetargets.codec;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Change;
import io.github.performancetargets.value.Clauses;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.NotUnderstood;
import io.github.performancetargets.value.Placeholder;
import io.github.performancetargets.value.Qualitative;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.Range;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TimePoint;
import io.github.performancetargets.value.TimeSpan;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 编解码目录 The codecs of all types that bind. */
public final class Codecs {
    private static final Map<Class<?>, Codec<?>> BY_TYPE = byType(
            TableCodec.INSTANCE,
            ProjectCodec.INSTANCE,
            FundingCodec.INSTANCE,
            TaskCodec.INSTANCE,
            GoalCodec.INSTANCE,
            SlotCodec.INSTANCE,
            IndicatorCodec.INSTANCE,
            StatedCodec.INSTANCE,
            new TargetCodec<>(Target.class),
            new TargetCodec<>(Quantified.class),
            new TargetCodec<>(Bound.class),
            new TargetCodec<>(Range.class),
            new TargetCodec<>(Change.class),
            new TargetCodec<>(Deadline.class),
            new TargetCodec<>(TimeSpan.class),
            new TargetCodec<>(Qualitative.class),
            new TargetCodec<>(Clauses.class),
            new TargetCodec<>(Placeholder.class),
            new TargetCodec<>(NotUnderstood.class),
            ReportCodec.INSTANCE,
            FindingCodec.INSTANCE,
            MeasureCodec.INSTANCE,
            AmountCodec.INSTANCE);

    // apart from the others, and so made when first asked for: tables do not need them
    private static final class Texts {
        static final Map<Class<?>, Codec<?>> BY_TYPE = byType(
                new TextCodec<>(MeasurementUnit.class, MeasurementUnit::toString, MeasurementUnit::parse),
                new TextCodec<>(TimePoint.class, TimePoint::toString, TimePoint::parse),
                new TextCodec<>(IndicatorCategory.class, IndicatorCategory::code, IndicatorCategory::of),
                new TextCodec<>(IndicatorDimension.class, IndicatorDimension::code, IndicatorDimension::of),
                new TextCodec<>(FundingKind.class, FundingKind::code, FundingKind::of));
    }

    private static Map<Class<?>, Codec<?>> byType(Codec<?>... codecs) {
        Map<Class<?>, Codec<?>> byType = new HashMap<>();
        for (Codec<?> codec : codecs) {
            byType.put(codec.type(), codec);
        }
        return byType;
    }

    private Codecs() {}

    /** The codec of a type of the model, or of a class that implements or extends one; null if there is none. */
    @SuppressWarnings("unchecked") // each codec stands under its own type, and the model builds the one implementation
    public static <T> @Nullable Codec<T> find(Class<T> type) {
        Codec<?> codec = BY_TYPE.get(type);
        if (codec == null) {
            codec = BY_TYPE.get(type.getSuperclass());
        }
        for (Class<?> implemented : type.getInterfaces()) {
            codec = codec == null ? BY_TYPE.get(implemented) : codec;
        }
        if (codec == null) {
            codec = Texts.BY_TYPE.get(type);
        }
        return (Codec<T>) codec;
    }
}

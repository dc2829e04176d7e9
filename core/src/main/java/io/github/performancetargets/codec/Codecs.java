package io.github.performancetargets.codec;

import io.github.performancetargets.codec.quantity.MeasureCodec;
import io.github.performancetargets.codec.table.TableCodec;
import io.github.performancetargets.codec.value.StatedCodec;
import io.github.performancetargets.codec.value.TargetCodec;
import io.github.performancetargets.scalar.AmountCodec;
import io.github.performancetargets.scalar.Codes;
import io.github.performancetargets.scalar.ExtensionCodec;
import io.github.performancetargets.scalar.RatioCodec;
import io.github.performancetargets.scalar.RuleIdCodec;
import io.github.performancetargets.scalar.ScoreCodec;
import io.github.performancetargets.scalar.UnitCodec;
import io.github.performancetargets.scalar.WeightCodec;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.token.Codec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 编解码目录 The codecs of all types that bind. */
public final class Codecs {
    private Codecs() {}

    // loaded when something else than a table is asked for: a table needs a third of these classes, and a new JVM takes
    // longer to load them than to read it
    private static final class All {
        private static final Map<Class<?>, Codec<?>> BY_TYPE = byType();
    }

    private static Map<Class<?>, Codec<?>> byType() {
        List<Codec<?>> codecs = new ArrayList<>(ObjectCodecs.ALL);
        codecs.addAll(List.of(
                StatedCodec.INSTANCE,
                MeasureCodec.INSTANCE,
                AmountCodec.INSTANCE,
                WeightCodec.INSTANCE,
                ScoreCodec.INSTANCE,
                RuleIdCodec.INSTANCE,
                ExtensionCodec.INSTANCE,
                UnitCodec.WHOLE,
                Codes.TIME_POINT,
                Codes.CATEGORY,
                Codes.DIMENSION,
                Codes.FUNDING_KIND,
                Codes.PERIOD,
                Codes.REQUIREMENT,
                Codes.OBSTACLE,
                Codes.CRITERION,
                Codes.SEVERITY,
                Codes.DIRECTION,
                Codes.CHANGE,
                Codes.CYCLE,
                Codes.LIKELIHOOD,
                Codes.CAUSE,
                Codes.AIM,
                Codes.DIRECTION_SOURCE,
                Codes.OUTCOME,
                Codes.GROUND,
                Codes.UNDECIDED,
                Codes.NO_SCORE,
                Codes.AGREEMENT,
                Codes.LIGHT,
                Codes.CHANGE_KIND,
                Codes.PART,
                Codes.NOT_ADDED,
                Codes.FORMULA,
                Codes.ROUNDING,
                RatioCodec.INSTANCE,
                Codes.COLUMN,
                Codes.OPERATOR_ALONE,
                Codes.STAGE,
                Codes.FORM_FIELD,
                Codes.ATTRIBUTE,
                Codes.LOSS,
                Codes.EDITION,
                ExtensionCodec.VALUE));
        codecs.addAll(TargetCodec.ALL);
        Map<Class<?>, Codec<?>> byType = new HashMap<>();
        for (Codec<?> codec : codecs) {
            byType.put(codec.type(), codec);
        }
        return byType;
    }

    /** The codec of a type of the model, or of a class that implements or extends one; null if there is none. */
    @SuppressWarnings("unchecked") // each codec stands under its own type, and the model builds the one implementation
    public static <T> @Nullable Codec<T> find(Class<T> type) {
        if (PerformanceTargetTable.class.isAssignableFrom(type)) {
            return (Codec<T>) TableCodec.INSTANCE;
        }
        Codec<?> codec = All.BY_TYPE.get(type);
        if (codec == null) {
            codec = All.BY_TYPE.get(type.getSuperclass());
        }
        for (Class<?> implemented : type.getInterfaces()) {
            codec = codec == null ? All.BY_TYPE.get(implemented) : codec;
        }
        return (Codec<T>) codec;
    }
}

package io.github.performancetargets.codec.indicator;

import io.github.performancetargets.codec.value.StatedCodec;
import io.github.performancetargets.indicator.MonitoringReading;
import io.github.performancetargets.scalar.Codes;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;

/** 监控读数 What an indicator has come to at a date in the year. Made of proof/format/format.txt: change it there. */
public final class ReadingCodec implements Codec<MonitoringReading> {
    /** The one there is. */
    public static final ReadingCodec INSTANCE = new ReadingCodec();

    private static final Shape SHAPE = Shape.required(FieldName.AS_OF)
            .of(
                    FieldName.AS_OF,
                    FieldName.VALUE,
                    FieldName.PLANNED,
                    FieldName.FORECAST,
                    FieldName.LIKELIHOOD,
                    FieldName.CAUSES,
                    FieldName.EXPLANATION,
                    FieldName.RECTIFICATION);

    private ReadingCodec() {}

    @Override
    public Class<MonitoringReading> type() {
        return MonitoringReading.class;
    }

    @Override
    public void write(MonitoringReading it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.AS_OF, it.asOf(), Codes.TIME_POINT);
        out.optional(FieldName.VALUE, it.value().orElse(null), StatedCodec.INSTANCE);
        out.optional(FieldName.PLANNED, it.planned().orElse(null), StatedCodec.INSTANCE);
        out.optional(FieldName.FORECAST, it.forecast().orElse(null), StatedCodec.INSTANCE);
        out.optional(FieldName.LIKELIHOOD, it.likelihood().orElse(null), Codes.LIKELIHOOD);
        out.list(FieldName.CAUSES, it.causes(), Codes.CAUSE);
        out.optional(FieldName.EXPLANATION, it.explanation().orElse(null), TextCodec.PLAIN);
        out.optional(FieldName.RECTIFICATION, it.rectification().orElse(null), RectificationCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public MonitoringReading read(TokenSource in) throws IOException {
        MonitoringReading.Builder to = MonitoringReading.builder();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case AS_OF -> to.asOf(Codes.TIME_POINT.read(in));
                case VALUE -> to.value(StatedCodec.INSTANCE.read(in));
                case PLANNED -> to.planned(StatedCodec.INSTANCE.read(in));
                case FORECAST -> to.forecast(StatedCodec.INSTANCE.read(in));
                case LIKELIHOOD -> to.likelihood(Codes.LIKELIHOOD.read(in));
                case CAUSES -> {
                    in.array();
                    while (in.element()) {
                        to.addCauses(Codes.CAUSE.read(in));
                    }
                }
                case EXPLANATION -> to.explanation(TextCodec.PLAIN.read(in));
                case RECTIFICATION -> to.rectification(RectificationCodec.INSTANCE.read(in));
                default -> throw members.unread(next);
            }
        }
        return to.build();
    }
}

package io.github.performancetargets.codec.monitoring;

import io.github.performancetargets.monitoring.IndicatorLight;
import io.github.performancetargets.monitoring.Light;
import io.github.performancetargets.monitoring.TableLights;
import io.github.performancetargets.scalar.Codes;
import io.github.performancetargets.scalar.FormatVersion;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import io.github.performancetargets.value.TimePoint;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** 全表预警 The lights of a table at a date. Made of proof/format/format.txt: change it there. */
public final class LightsCodec implements Codec<TableLights> {
    /** The one there is. */
    public static final LightsCodec INSTANCE = new LightsCodec();

    private static final Shape SHAPE = Shape.required(FieldName.FORMAT_VERSION, FieldName.AS_OF)
            .of(FieldName.FORMAT_VERSION, FieldName.AS_OF, FieldName.EXECUTION, FieldName.INDICATORS, FieldName.WORST);

    private LightsCodec() {}

    @Override
    public Class<TableLights> type() {
        return TableLights.class;
    }

    @Override
    public void write(TableLights it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.FORMAT_VERSION, FormatVersion.WRITTEN, TextCodec.PLAIN);
        out.required(FieldName.AS_OF, it.asOf(), Codes.TIME_POINT);
        out.optional(FieldName.EXECUTION, it.execution().orElse(null), Codes.LIGHT);
        out.list(FieldName.INDICATORS, it.indicators(), IndicatorLightCodec.INSTANCE);
        out.optional(FieldName.WORST, it.worst().orElse(null), Codes.LIGHT);
        out.endObject();
    }

    @Override
    public TableLights read(TokenSource in) throws IOException {
        TimePoint asOf = null;
        Optional<Light> execution = Optional.empty();
        List<IndicatorLight> indicators = List.of();
        Optional<Light> worst = Optional.empty();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case FORMAT_VERSION -> FormatVersion.check(in);
                case AS_OF -> asOf = Codes.TIME_POINT.read(in);
                case EXECUTION -> execution = Optional.of(Codes.LIGHT.read(in));
                case INDICATORS -> indicators = in.list(IndicatorLightCodec.INSTANCE);
                case WORST -> worst = Optional.of(Codes.LIGHT.read(in));
                default -> throw members.unread(next);
            }
        }
        try {
            return new TableLights(Objects.requireNonNull(asOf), execution, indicators, worst);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}

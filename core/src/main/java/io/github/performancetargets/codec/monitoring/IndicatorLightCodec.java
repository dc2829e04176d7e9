package io.github.performancetargets.codec.monitoring;

import io.github.performancetargets.monitoring.IndicatorLight;
import io.github.performancetargets.monitoring.Light;
import io.github.performancetargets.scalar.Codes;
import io.github.performancetargets.scalar.IntegerCodec;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.Objects;

/** 指标预警 The light of one indicator. Made of proof/format/format.txt: change it there. */
public final class IndicatorLightCodec implements Codec<IndicatorLight> {
    /** The one there is. */
    public static final IndicatorLightCodec INSTANCE = new IndicatorLightCodec();

    private static final Shape SHAPE = Shape.required(FieldName.ROW, FieldName.NAME, FieldName.LIGHT)
            .of(FieldName.ROW, FieldName.NAME, FieldName.LIGHT);

    private IndicatorLightCodec() {}

    @Override
    public Class<IndicatorLight> type() {
        return IndicatorLight.class;
    }

    @Override
    public void write(IndicatorLight it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.ROW, it.row(), IntegerCodec.INSTANCE);
        out.required(FieldName.NAME, it.name(), TextCodec.PLAIN);
        out.required(FieldName.LIGHT, it.light(), Codes.LIGHT);
        out.endObject();
    }

    @Override
    public IndicatorLight read(TokenSource in) throws IOException {
        Integer row = null;
        String name = null;
        Light light = null;
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case ROW -> row = IntegerCodec.INSTANCE.read(in);
                case NAME -> name = TextCodec.PLAIN.read(in);
                case LIGHT -> light = Codes.LIGHT.read(in);
                default -> throw members.unread(next);
            }
        }
        try {
            return new IndicatorLight(
                    Objects.requireNonNull(row), Objects.requireNonNull(name), Objects.requireNonNull(light));
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}

package io.github.performancetargets.codec.attainment;

import io.github.performancetargets.attainment.ComparedMeasures;
import io.github.performancetargets.codec.quantity.MeasureCodec;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.Objects;

/** 相比的量值 The two amounts that were compared. Made of proof/format/format.txt: change it there. */
public final class ComparedMeasuresCodec implements Codec<ComparedMeasures> {
    /** The one there is. */
    public static final ComparedMeasuresCodec INSTANCE = new ComparedMeasuresCodec();

    private static final Shape SHAPE =
            Shape.required(FieldName.TARGET, FieldName.ACTUAL).of(FieldName.TARGET, FieldName.ACTUAL);

    private ComparedMeasuresCodec() {}

    @Override
    public Class<ComparedMeasures> type() {
        return ComparedMeasures.class;
    }

    @Override
    public void write(ComparedMeasures it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.TARGET, it.target(), MeasureCodec.INSTANCE);
        out.required(FieldName.ACTUAL, it.actual(), MeasureCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public ComparedMeasures read(TokenSource in) throws IOException {
        Measure target = null;
        Measure actual = null;
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case TARGET -> target = MeasureCodec.INSTANCE.read(in);
                case ACTUAL -> actual = MeasureCodec.INSTANCE.read(in);
                default -> throw members.unread(next);
            }
        }
        try {
            return new ComparedMeasures(Objects.requireNonNull(target), Objects.requireNonNull(actual));
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}

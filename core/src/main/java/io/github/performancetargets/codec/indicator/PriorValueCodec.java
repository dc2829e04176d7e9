package io.github.performancetargets.codec.indicator;

import io.github.performancetargets.codec.value.StatedCodec;
import io.github.performancetargets.indicator.PriorValue;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import io.github.performancetargets.value.StatedTarget;
import java.io.IOException;
import java.util.Objects;

/** 历史值 The value of another year. Made of proof/format/format.txt: change it there. */
public final class PriorValueCodec implements Codec<PriorValue> {
    /** The one there is. */
    public static final PriorValueCodec INSTANCE = new PriorValueCodec();

    private static final Shape SHAPE =
            Shape.required(FieldName.LABEL, FieldName.VALUE).of(FieldName.LABEL, FieldName.VALUE);

    private PriorValueCodec() {}

    @Override
    public Class<PriorValue> type() {
        return PriorValue.class;
    }

    @Override
    public void write(PriorValue it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.LABEL, it.label(), TextCodec.PLAIN);
        out.required(FieldName.VALUE, it.value(), StatedCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public PriorValue read(TokenSource in) throws IOException {
        String label = null;
        StatedTarget value = null;
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case LABEL -> label = TextCodec.PLAIN.read(in);
                case VALUE -> value = StatedCodec.INSTANCE.read(in);
                default -> throw members.unread(next);
            }
        }
        try {
            return new PriorValue(Objects.requireNonNull(label), Objects.requireNonNull(value));
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}

package io.github.performancetargets.codec.rollup;

import io.github.performancetargets.rollup.LeftOut;
import io.github.performancetargets.rollup.NotAdded;
import io.github.performancetargets.scalar.Codes;
import io.github.performancetargets.scalar.CountCodec;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.Objects;

/** 未计入 What was not added, and why. Made of proof/format/format.txt: change it there. */
public final class LeftOutCodec implements Codec<LeftOut> {
    /** The one there is. */
    public static final LeftOutCodec INSTANCE = new LeftOutCodec();

    private static final Shape SHAPE = Shape.required(FieldName.REASON, FieldName.COUNT, FieldName.EXAMPLE)
            .of(FieldName.REASON, FieldName.COUNT, FieldName.EXAMPLE);

    private LeftOutCodec() {}

    @Override
    public Class<LeftOut> type() {
        return LeftOut.class;
    }

    @Override
    public void write(LeftOut it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.REASON, it.reason(), Codes.NOT_ADDED);
        out.required(FieldName.COUNT, it.count(), CountCodec.INSTANCE);
        out.required(FieldName.EXAMPLE, it.example(), TextCodec.PLAIN);
        out.endObject();
    }

    @Override
    public LeftOut read(TokenSource in) throws IOException {
        NotAdded reason = null;
        Long count = null;
        String example = null;
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case REASON -> reason = Codes.NOT_ADDED.read(in);
                case COUNT -> count = CountCodec.INSTANCE.read(in);
                case EXAMPLE -> example = TextCodec.PLAIN.read(in);
                default -> throw members.unread(next);
            }
        }
        try {
            return new LeftOut(
                    Objects.requireNonNull(reason), Objects.requireNonNull(count), Objects.requireNonNull(example));
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}

package io.github.performancetargets.codec.indicator;

import io.github.performancetargets.indicator.Adjustment;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.Optional;

/** 调整依据 Why a target or an amount of money was changed in the year. Made of proof/format/format.txt: change it there. */
public final class AdjustmentCodec implements Codec<Adjustment> {
    /** The one there is. */
    public static final AdjustmentCodec INSTANCE = new AdjustmentCodec();

    private static final Shape SHAPE = Shape.required().of(FieldName.DOCUMENT, FieldName.REASON);

    private AdjustmentCodec() {}

    @Override
    public Class<Adjustment> type() {
        return Adjustment.class;
    }

    @Override
    public void write(Adjustment it, TokenSink out) throws IOException {
        out.startObject();
        out.optional(FieldName.DOCUMENT, it.document().orElse(null), TextCodec.PLAIN);
        out.optional(FieldName.REASON, it.reason().orElse(null), TextCodec.PLAIN);
        out.endObject();
    }

    @Override
    public Adjustment read(TokenSource in) throws IOException {
        Optional<String> document = Optional.empty();
        Optional<String> reason = Optional.empty();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case DOCUMENT -> document = Optional.of(TextCodec.PLAIN.read(in));
                case REASON -> reason = Optional.of(TextCodec.PLAIN.read(in));
                default -> throw members.unread(next);
            }
        }
        try {
            return new Adjustment(document, reason);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}

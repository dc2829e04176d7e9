package io.github.performancetargets.codec.indicator;

import io.github.performancetargets.indicator.Rectification;
import io.github.performancetargets.scalar.FlagCodec;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.Optional;

/** 整改 What is to be done about what monitoring found. Made of proof/format/format.txt: change it there. */
public final class RectificationCodec implements Codec<Rectification> {
    /** The one there is. */
    public static final RectificationCodec INSTANCE = new RectificationCodec();

    private static final Shape SHAPE = Shape.required().of(FieldName.NEEDED, FieldName.ADVICE, FieldName.CONCLUSION);

    private RectificationCodec() {}

    @Override
    public Class<Rectification> type() {
        return Rectification.class;
    }

    @Override
    public void write(Rectification it, TokenSink out) throws IOException {
        out.startObject();
        out.unless(false, FieldName.NEEDED, it.needed(), FlagCodec.INSTANCE);
        out.optional(FieldName.ADVICE, it.advice().orElse(null), TextCodec.PLAIN);
        out.optional(FieldName.CONCLUSION, it.conclusion().orElse(null), TextCodec.PLAIN);
        out.endObject();
    }

    @Override
    public Rectification read(TokenSource in) throws IOException {
        boolean needed = false;
        Optional<String> advice = Optional.empty();
        Optional<String> conclusion = Optional.empty();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case NEEDED -> needed = FlagCodec.INSTANCE.read(in);
                case ADVICE -> advice = Optional.of(TextCodec.PLAIN.read(in));
                case CONCLUSION -> conclusion = Optional.of(TextCodec.PLAIN.read(in));
                default -> throw members.unread(next);
            }
        }
        try {
            return new Rectification(needed, advice, conclusion);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}

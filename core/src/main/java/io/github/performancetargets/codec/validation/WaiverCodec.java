package io.github.performancetargets.codec.validation;

import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import io.github.performancetargets.validation.Waiver;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** 豁免 What a reviewer decided about a finding: it stays, and counts no longer. Made of proof/format/format.txt: change it there. */
public final class WaiverCodec implements Codec<Waiver> {
    /** The one there is. */
    public static final WaiverCodec INSTANCE = new WaiverCodec();

    private static final Shape SHAPE =
            Shape.required(FieldName.KEY, FieldName.REASON).of(FieldName.KEY, FieldName.PROJECT, FieldName.REASON);

    private WaiverCodec() {}

    @Override
    public Class<Waiver> type() {
        return Waiver.class;
    }

    @Override
    public void write(Waiver it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.KEY, it.key(), TextCodec.PLAIN);
        out.optional(FieldName.PROJECT, it.project().orElse(null), TextCodec.PLAIN);
        out.required(FieldName.REASON, it.reason(), TextCodec.PLAIN);
        out.endObject();
    }

    @Override
    public Waiver read(TokenSource in) throws IOException {
        String key = null;
        Optional<String> project = Optional.empty();
        String reason = null;
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case KEY -> key = TextCodec.PLAIN.read(in);
                case PROJECT -> project = Optional.of(TextCodec.PLAIN.read(in));
                case REASON -> reason = TextCodec.PLAIN.read(in);
                default -> throw members.unread(next);
            }
        }
        try {
            return new Waiver(Objects.requireNonNull(key), project, Objects.requireNonNull(reason));
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}

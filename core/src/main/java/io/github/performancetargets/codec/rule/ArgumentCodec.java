package io.github.performancetargets.codec.rule;

import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.Objects;

/** 参数 An argument of a finding that stands alone. Made of proof/format/format.txt: change it there. */
public final class ArgumentCodec implements Codec<Argument> {
    /** The one there is. */
    public static final ArgumentCodec INSTANCE = new ArgumentCodec();

    private static final Shape SHAPE =
            Shape.required(FieldName.NAME, FieldName.VALUE).of(FieldName.NAME, FieldName.VALUE);

    private ArgumentCodec() {}

    @Override
    public Class<Argument> type() {
        return Argument.class;
    }

    @Override
    public void write(Argument it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.NAME, it.name(), TextCodec.PLAIN);
        out.required(FieldName.VALUE, it.value(), TextCodec.PLAIN);
        out.endObject();
    }

    @Override
    public Argument read(TokenSource in) throws IOException {
        String name = null;
        String value = null;
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case NAME -> name = TextCodec.PLAIN.read(in);
                case VALUE -> value = TextCodec.PLAIN.read(in);
                default -> throw members.unread(next);
            }
        }
        try {
            return new Argument(Objects.requireNonNull(name), Objects.requireNonNull(value));
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}

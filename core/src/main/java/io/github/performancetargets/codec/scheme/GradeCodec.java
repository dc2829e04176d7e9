package io.github.performancetargets.codec.scheme;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.scalar.AmountCodec;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.scheme.Grade;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.Objects;

/** 评价等级 A grade and the total it begins at. Made of proof/format/format.txt: change it there. */
public final class GradeCodec implements Codec<Grade> {
    /** The one there is. */
    public static final GradeCodec INSTANCE = new GradeCodec();

    private static final Shape SHAPE =
            Shape.required(FieldName.NAME, FieldName.FROM).of(FieldName.NAME, FieldName.FROM);

    private GradeCodec() {}

    @Override
    public Class<Grade> type() {
        return Grade.class;
    }

    @Override
    public void write(Grade it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.NAME, it.name(), TextCodec.PLAIN);
        out.required(FieldName.FROM, it.from(), AmountCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public Grade read(TokenSource in) throws IOException {
        String name = null;
        Amount from = null;
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case NAME -> name = TextCodec.PLAIN.read(in);
                case FROM -> from = AmountCodec.INSTANCE.read(in);
                default -> throw members.unread(next);
            }
        }
        try {
            return new Grade(Objects.requireNonNull(name), Objects.requireNonNull(from));
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}

package io.github.performancetargets.codec.scheme;

import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.scheme.SchemeReference;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.Objects;

/** 评分办法 Which scheme something was computed by. Made of proof/format/format.txt: change it there. */
public final class SchemeCodec implements Codec<SchemeReference> {
    /** The one there is. */
    public static final SchemeCodec INSTANCE = new SchemeCodec();

    private static final Shape SHAPE = Shape.required(FieldName.ID, FieldName.NAME, FieldName.DOCUMENT)
            .of(FieldName.ID, FieldName.NAME, FieldName.DOCUMENT);

    private SchemeCodec() {}

    @Override
    public Class<SchemeReference> type() {
        return SchemeReference.class;
    }

    @Override
    public void write(SchemeReference it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.ID, it.id(), TextCodec.PLAIN);
        out.required(FieldName.NAME, it.name(), TextCodec.PLAIN);
        out.required(FieldName.DOCUMENT, it.document(), TextCodec.PLAIN);
        out.endObject();
    }

    @Override
    public SchemeReference read(TokenSource in) throws IOException {
        String id = null;
        String name = null;
        String document = null;
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case ID -> id = TextCodec.PLAIN.read(in);
                case NAME -> name = TextCodec.PLAIN.read(in);
                case DOCUMENT -> document = TextCodec.PLAIN.read(in);
                default -> throw members.unread(next);
            }
        }
        try {
            return new SchemeReference(
                    Objects.requireNonNull(id), Objects.requireNonNull(name), Objects.requireNonNull(document));
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}

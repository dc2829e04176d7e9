package io.github.performancetargets.codec.rule;

import io.github.performancetargets.rule.Basis;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.Objects;

/** 依据 The document that a rule rests on. Made of proof/format/format.txt: change it there. */
public final class BasisCodec implements Codec<Basis> {
    /** The one there is. */
    public static final BasisCodec INSTANCE = new BasisCodec();

    private static final Shape SHAPE =
            Shape.required(FieldName.DOCUMENT, FieldName.ARTICLE).of(FieldName.DOCUMENT, FieldName.ARTICLE);

    private BasisCodec() {}

    @Override
    public Class<Basis> type() {
        return Basis.class;
    }

    @Override
    public void write(Basis it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.DOCUMENT, it.document(), TextCodec.PLAIN);
        out.required(FieldName.ARTICLE, it.article(), TextCodec.PLAIN);
        out.endObject();
    }

    @Override
    public Basis read(TokenSource in) throws IOException {
        String document = null;
        String article = null;
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case DOCUMENT -> document = TextCodec.PLAIN.read(in);
                case ARTICLE -> article = TextCodec.PLAIN.read(in);
                default -> throw members.unread(next);
            }
        }
        try {
            return new Basis(Objects.requireNonNull(document), Objects.requireNonNull(article));
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}

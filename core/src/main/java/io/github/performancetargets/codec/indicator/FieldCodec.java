package io.github.performancetargets.codec.indicator;

import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.Objects;

/** 其他栏目 A cell whose label the format does not know. Made of proof/format/format.txt: change it there. */
public final class FieldCodec implements Codec<LabelledText> {
    /** The one there is. */
    public static final FieldCodec INSTANCE = new FieldCodec();

    private static final Shape SHAPE =
            Shape.required(FieldName.LABEL, FieldName.TEXT).of(FieldName.LABEL, FieldName.TEXT);

    private FieldCodec() {}

    @Override
    public Class<LabelledText> type() {
        return LabelledText.class;
    }

    @Override
    public void write(LabelledText it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.LABEL, it.label(), TextCodec.PLAIN);
        out.required(FieldName.TEXT, it.text(), TextCodec.PLAIN);
        out.endObject();
    }

    @Override
    public LabelledText read(TokenSource in) throws IOException {
        String label = null;
        String text = null;
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case LABEL -> label = TextCodec.PLAIN.read(in);
                case TEXT -> text = TextCodec.PLAIN.read(in);
                default -> throw members.unread(next);
            }
        }
        try {
            return new LabelledText(Objects.requireNonNull(label), Objects.requireNonNull(text));
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}

package io.github.performancetargets.codec.value;

import io.github.performancetargets.scalar.Codes;
import io.github.performancetargets.scalar.IntegerCodec;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.TargetTriple;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** 未读懂的原因 Why the words were not understood. Made of proof/format/format.txt: change it there. */
public final class ReasonCodec implements Codec<Obstacle> {
    /** The one there is. */
    public static final ReasonCodec INSTANCE = new ReasonCodec();

    private static final Shape SHAPE = Shape.required(FieldName.CODE, FieldName.INDEX)
            .of(FieldName.CODE, FieldName.INDEX, FieldName.COLUMN, FieldName.WORD, FieldName.SUGGESTION);

    private ReasonCodec() {}

    @Override
    public Class<Obstacle> type() {
        return Obstacle.class;
    }

    @Override
    public void write(Obstacle it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.CODE, it.kind(), Codes.OBSTACLE);
        out.required(FieldName.INDEX, it.index(), IntegerCodec.INSTANCE);
        out.optional(FieldName.COLUMN, it.column().orElse(null), Codes.COLUMN);
        out.optional(FieldName.WORD, it.word().orElse(null), TextCodec.PLAIN);
        out.optional(FieldName.SUGGESTION, it.suggestion().orElse(null), TextCodec.PLAIN);
        out.endObject();
    }

    @Override
    public Obstacle read(TokenSource in) throws IOException {
        Obstacle.Kind kind = null;
        Integer index = null;
        Optional<TargetTriple.TripleColumn> column = Optional.empty();
        Optional<String> word = Optional.empty();
        Optional<String> suggestion = Optional.empty();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case CODE -> kind = Codes.OBSTACLE.read(in);
                case INDEX -> index = IntegerCodec.INSTANCE.read(in);
                case COLUMN -> column = Optional.of(Codes.COLUMN.read(in));
                case WORD -> word = Optional.of(TextCodec.PLAIN.read(in));
                case SUGGESTION -> suggestion = Optional.of(TextCodec.PLAIN.read(in));
                default -> throw members.unread(next);
            }
        }
        try {
            return new Obstacle(Objects.requireNonNull(kind), Objects.requireNonNull(index), column, word, suggestion);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}

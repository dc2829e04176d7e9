package io.github.performancetargets.codec;

import io.github.performancetargets.scalar.Codes;
import io.github.performancetargets.scalar.IntegerCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import io.github.performancetargets.value.Obstacle;
import java.io.IOException;
import java.util.Objects;

/** 未读懂的原因 Why the words were not understood. Made of proof/format/format.txt: change it there. */
final class ReasonCodec implements Codec<Obstacle> {
    static final ReasonCodec INSTANCE = new ReasonCodec();

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
        out.endObject();
    }

    @Override
    public Obstacle read(TokenSource in) throws IOException {
        Obstacle.Kind kind = null;
        Integer index = null;
        ObjectMembers members = in.object(Shapes.REASON);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case CODE -> kind = Codes.OBSTACLE.read(in);
                case INDEX -> index = IntegerCodec.INSTANCE.read(in);
                default -> throw members.unread(next);
            }
        }
        try {
            return new Obstacle(Objects.requireNonNull(kind), Objects.requireNonNull(index));
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}

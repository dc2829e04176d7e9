package io.github.performancetargets.codec.assessment;

import io.github.performancetargets.assessment.ScoreRange;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.scalar.AmountCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.Objects;

/** 复核得分 The points that a scheme gives: one number, or an interval within which a human decides; both ends included. Made of proof/format/format.txt: change it there. */
public final class ScoreRangeCodec implements Codec<ScoreRange> {
    /** The one there is. */
    public static final ScoreRangeCodec INSTANCE = new ScoreRangeCodec();

    private static final Shape SHAPE =
            Shape.required(FieldName.LOW, FieldName.HIGH).of(FieldName.LOW, FieldName.HIGH);

    private ScoreRangeCodec() {}

    @Override
    public Class<ScoreRange> type() {
        return ScoreRange.class;
    }

    @Override
    public void write(ScoreRange it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.LOW, it.low(), AmountCodec.INSTANCE);
        out.required(FieldName.HIGH, it.high(), AmountCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public ScoreRange read(TokenSource in) throws IOException {
        Amount low = null;
        Amount high = null;
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case LOW -> low = AmountCodec.INSTANCE.read(in);
                case HIGH -> high = AmountCodec.INSTANCE.read(in);
                default -> throw members.unread(next);
            }
        }
        try {
            return new ScoreRange(Objects.requireNonNull(low), Objects.requireNonNull(high));
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}

package io.github.performancetargets.codec.assessment;

import io.github.performancetargets.assessment.ScoreFit;
import io.github.performancetargets.scalar.Codes;
import io.github.performancetargets.scheme.PointsRounding;
import io.github.performancetargets.scheme.ShortfallFormula;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.Objects;

/** 吻合的算法 A formula that would give the printed points, where the scheme gives others. Made of proof/format/format.txt: change it there. */
public final class ScoreFitCodec implements Codec<ScoreFit> {
    /** The one there is. */
    public static final ScoreFitCodec INSTANCE = new ScoreFitCodec();

    private static final Shape SHAPE =
            Shape.required(FieldName.FORMULA, FieldName.ROUNDING).of(FieldName.FORMULA, FieldName.ROUNDING);

    private ScoreFitCodec() {}

    @Override
    public Class<ScoreFit> type() {
        return ScoreFit.class;
    }

    @Override
    public void write(ScoreFit it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.FORMULA, it.formula(), Codes.FORMULA);
        out.required(FieldName.ROUNDING, it.rounding(), Codes.ROUNDING);
        out.endObject();
    }

    @Override
    public ScoreFit read(TokenSource in) throws IOException {
        ShortfallFormula formula = null;
        PointsRounding rounding = null;
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case FORMULA -> formula = Codes.FORMULA.read(in);
                case ROUNDING -> rounding = Codes.ROUNDING.read(in);
                default -> throw members.unread(next);
            }
        }
        try {
            return new ScoreFit(Objects.requireNonNull(formula), Objects.requireNonNull(rounding));
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}

package io.github.performancetargets.codec.assessment;

import io.github.performancetargets.assessment.AssessedTotal;
import io.github.performancetargets.assessment.ScoreRange;
import io.github.performancetargets.codec.scheme.GradeCodec;
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
import java.util.Optional;

/** 总分复核 The total computed again. Made of proof/format/format.txt: change it there. */
public final class AssessedTotalCodec implements Codec<AssessedTotal> {
    /** The one there is. */
    public static final AssessedTotalCodec INSTANCE = new AssessedTotalCodec();

    private static final Shape SHAPE = Shape.required()
            .of(
                    FieldName.WEIGHT_SUM,
                    FieldName.PRINTED_SUM,
                    FieldName.PRINTED,
                    FieldName.EXPECTED,
                    FieldName.RECOMPUTED,
                    FieldName.GRADE,
                    FieldName.PRINTED_GRADE);

    private AssessedTotalCodec() {}

    @Override
    public Class<AssessedTotal> type() {
        return AssessedTotal.class;
    }

    @Override
    public void write(AssessedTotal it, TokenSink out) throws IOException {
        out.startObject();
        out.optional(FieldName.WEIGHT_SUM, it.weightSum().orElse(null), AmountCodec.INSTANCE);
        out.optional(FieldName.PRINTED_SUM, it.printedSum().orElse(null), AmountCodec.INSTANCE);
        out.optional(FieldName.PRINTED, it.printed().orElse(null), AmountCodec.INSTANCE);
        out.optional(FieldName.EXPECTED, it.expected().orElse(null), ScoreRangeCodec.INSTANCE);
        out.optional(FieldName.RECOMPUTED, it.recomputed().orElse(null), AmountCodec.INSTANCE);
        out.optional(FieldName.GRADE, it.grade().orElse(null), GradeCodec.INSTANCE);
        out.optional(FieldName.PRINTED_GRADE, it.printedGrade().orElse(null), TextCodec.PLAIN);
        out.endObject();
    }

    @Override
    public AssessedTotal read(TokenSource in) throws IOException {
        Optional<Amount> weightSum = Optional.empty();
        Optional<Amount> printedSum = Optional.empty();
        Optional<Amount> printed = Optional.empty();
        Optional<ScoreRange> expected = Optional.empty();
        Optional<Amount> recomputed = Optional.empty();
        Optional<Grade> grade = Optional.empty();
        Optional<String> printedGrade = Optional.empty();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case WEIGHT_SUM -> weightSum = Optional.of(AmountCodec.INSTANCE.read(in));
                case PRINTED_SUM -> printedSum = Optional.of(AmountCodec.INSTANCE.read(in));
                case PRINTED -> printed = Optional.of(AmountCodec.INSTANCE.read(in));
                case EXPECTED -> expected = Optional.of(ScoreRangeCodec.INSTANCE.read(in));
                case RECOMPUTED -> recomputed = Optional.of(AmountCodec.INSTANCE.read(in));
                case GRADE -> grade = Optional.of(GradeCodec.INSTANCE.read(in));
                case PRINTED_GRADE -> printedGrade = Optional.of(TextCodec.PLAIN.read(in));
                default -> throw members.unread(next);
            }
        }
        try {
            return new AssessedTotal(weightSum, printedSum, printed, expected, recomputed, grade, printedGrade);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}

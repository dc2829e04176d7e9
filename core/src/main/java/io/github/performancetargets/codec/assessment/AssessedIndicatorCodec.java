package io.github.performancetargets.codec.assessment;

import io.github.performancetargets.assessment.AssessedIndicator;
import io.github.performancetargets.assessment.NoScore;
import io.github.performancetargets.assessment.ScoreAgreement;
import io.github.performancetargets.assessment.ScoreFit;
import io.github.performancetargets.assessment.ScoreRange;
import io.github.performancetargets.attainment.AttainmentAnswer;
import io.github.performancetargets.codec.attainment.AttainmentCodec;
import io.github.performancetargets.codec.indicator.IndicatorCodec;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.scalar.AmountCodec;
import io.github.performancetargets.scalar.Codes;
import io.github.performancetargets.scalar.IntegerCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** 指标复核 One indicator computed again. Made of proof/format/format.txt: change it there. */
public final class AssessedIndicatorCodec implements Codec<AssessedIndicator> {
    /** The one there is. */
    public static final AssessedIndicatorCodec INSTANCE = new AssessedIndicatorCodec();

    private static final Shape SHAPE = Shape.required(
                    FieldName.ROW, FieldName.INDICATOR, FieldName.ATTAINMENT, FieldName.AGREEMENT)
            .of(
                    FieldName.ROW,
                    FieldName.INDICATOR,
                    FieldName.ATTAINMENT,
                    FieldName.EXPECTED,
                    FieldName.NO_SCORE,
                    FieldName.AGREEMENT,
                    FieldName.DIFFERENCE,
                    FieldName.FIT);

    private AssessedIndicatorCodec() {}

    @Override
    public Class<AssessedIndicator> type() {
        return AssessedIndicator.class;
    }

    @Override
    public void write(AssessedIndicator it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.ROW, it.row(), IntegerCodec.INSTANCE);
        out.required(FieldName.INDICATOR, it.indicator(), IndicatorCodec.INSTANCE);
        out.required(FieldName.ATTAINMENT, it.attainment(), AttainmentCodec.INSTANCE);
        out.optional(FieldName.EXPECTED, it.expected().orElse(null), ScoreRangeCodec.INSTANCE);
        out.optional(FieldName.NO_SCORE, it.noScore().orElse(null), Codes.NO_SCORE);
        out.required(FieldName.AGREEMENT, it.agreement(), Codes.AGREEMENT);
        out.optional(FieldName.DIFFERENCE, it.difference().orElse(null), AmountCodec.INSTANCE);
        out.optional(FieldName.FIT, it.fit().orElse(null), ScoreFitCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public AssessedIndicator read(TokenSource in) throws IOException {
        Integer row = null;
        Indicator indicator = null;
        AttainmentAnswer attainment = null;
        Optional<ScoreRange> expected = Optional.empty();
        Optional<NoScore> noScore = Optional.empty();
        ScoreAgreement agreement = null;
        Optional<Amount> difference = Optional.empty();
        Optional<ScoreFit> fit = Optional.empty();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case ROW -> row = IntegerCodec.INSTANCE.read(in);
                case INDICATOR -> indicator = IndicatorCodec.INSTANCE.read(in);
                case ATTAINMENT -> attainment = AttainmentCodec.INSTANCE.read(in);
                case EXPECTED -> expected = Optional.of(ScoreRangeCodec.INSTANCE.read(in));
                case NO_SCORE -> noScore = Optional.of(Codes.NO_SCORE.read(in));
                case AGREEMENT -> agreement = Codes.AGREEMENT.read(in);
                case DIFFERENCE -> difference = Optional.of(AmountCodec.INSTANCE.read(in));
                case FIT -> fit = Optional.of(ScoreFitCodec.INSTANCE.read(in));
                default -> throw members.unread(next);
            }
        }
        try {
            return new AssessedIndicator(
                    Objects.requireNonNull(row),
                    Objects.requireNonNull(indicator),
                    Objects.requireNonNull(attainment),
                    expected,
                    noScore,
                    Objects.requireNonNull(agreement),
                    difference,
                    fit);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}

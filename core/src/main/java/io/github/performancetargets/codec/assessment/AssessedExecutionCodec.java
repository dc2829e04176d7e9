package io.github.performancetargets.codec.assessment;

import io.github.performancetargets.assessment.AssessedExecution;
import io.github.performancetargets.assessment.NoScore;
import io.github.performancetargets.assessment.ScoreAgreement;
import io.github.performancetargets.assessment.ScoreRange;
import io.github.performancetargets.codec.table.ExecutionCodec;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.scalar.AmountCodec;
import io.github.performancetargets.scalar.Codes;
import io.github.performancetargets.scalar.FlagCodec;
import io.github.performancetargets.scalar.RatioCodec;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import io.github.performancetargets.unit.Ratio;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** 预算执行复核 The execution of the budget computed again. Made of proof/format/format.txt: change it there. */
public final class AssessedExecutionCodec implements Codec<AssessedExecution> {
    /** The one there is. */
    public static final AssessedExecutionCodec INSTANCE = new AssessedExecutionCodec();

    private static final Shape SHAPE = Shape.required(FieldName.EXECUTION, FieldName.AGREEMENT)
            .of(
                    FieldName.EXECUTION,
                    FieldName.RATE,
                    FieldName.RATE_AGREES,
                    FieldName.OVERSPENT,
                    FieldName.EXPECTED,
                    FieldName.NO_SCORE,
                    FieldName.AGREEMENT,
                    FieldName.DIFFERENCE);

    private AssessedExecutionCodec() {}

    @Override
    public Class<AssessedExecution> type() {
        return AssessedExecution.class;
    }

    @Override
    public void write(AssessedExecution it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.EXECUTION, it.execution(), ExecutionCodec.INSTANCE);
        out.optional(FieldName.RATE, it.rate().orElse(null), RatioCodec.INSTANCE);
        out.unless(true, FieldName.RATE_AGREES, it.rateAgrees(), FlagCodec.INSTANCE);
        out.unless(false, FieldName.OVERSPENT, it.overspent(), FlagCodec.INSTANCE);
        out.optional(FieldName.EXPECTED, it.expected().orElse(null), ScoreRangeCodec.INSTANCE);
        out.optional(FieldName.NO_SCORE, it.noScore().orElse(null), Codes.NO_SCORE);
        out.required(FieldName.AGREEMENT, it.agreement(), Codes.AGREEMENT);
        out.optional(FieldName.DIFFERENCE, it.difference().orElse(null), AmountCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public AssessedExecution read(TokenSource in) throws IOException {
        BudgetExecution execution = null;
        Optional<Ratio> rate = Optional.empty();
        boolean rateAgrees = true;
        boolean overspent = false;
        Optional<ScoreRange> expected = Optional.empty();
        Optional<NoScore> noScore = Optional.empty();
        ScoreAgreement agreement = null;
        Optional<Amount> difference = Optional.empty();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case EXECUTION -> execution = ExecutionCodec.INSTANCE.read(in);
                case RATE -> rate = Optional.of(RatioCodec.INSTANCE.read(in));
                case RATE_AGREES -> rateAgrees = FlagCodec.INSTANCE.read(in);
                case OVERSPENT -> overspent = FlagCodec.INSTANCE.read(in);
                case EXPECTED -> expected = Optional.of(ScoreRangeCodec.INSTANCE.read(in));
                case NO_SCORE -> noScore = Optional.of(Codes.NO_SCORE.read(in));
                case AGREEMENT -> agreement = Codes.AGREEMENT.read(in);
                case DIFFERENCE -> difference = Optional.of(AmountCodec.INSTANCE.read(in));
                default -> throw members.unread(next);
            }
        }
        try {
            return new AssessedExecution(
                    Objects.requireNonNull(execution),
                    rate,
                    rateAgrees,
                    overspent,
                    expected,
                    noScore,
                    Objects.requireNonNull(agreement),
                    difference);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}

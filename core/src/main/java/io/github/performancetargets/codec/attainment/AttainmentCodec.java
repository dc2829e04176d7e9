package io.github.performancetargets.codec.attainment;

import io.github.performancetargets.attainment.AttainmentAnswer;
import io.github.performancetargets.attainment.AttainmentOutcome;
import io.github.performancetargets.attainment.ComparedMeasures;
import io.github.performancetargets.attainment.Ground;
import io.github.performancetargets.attainment.IndicatorDirection;
import io.github.performancetargets.attainment.UndecidedReason;
import io.github.performancetargets.scalar.Codes;
import io.github.performancetargets.scalar.FlagCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** 达成判定 Whether an actual value meets its target, what that rests on, and why it is undecided where it is. Made of proof/format/format.txt: change it there. */
public final class AttainmentCodec implements Codec<AttainmentAnswer> {
    /** The one there is. */
    public static final AttainmentCodec INSTANCE = new AttainmentCodec();

    private static final Shape SHAPE = Shape.required(FieldName.OUTCOME, FieldName.GROUND)
            .of(
                    FieldName.OUTCOME,
                    FieldName.GROUND,
                    FieldName.PARTLY,
                    FieldName.DIRECTION,
                    FieldName.MEASURES,
                    FieldName.REASON);

    private AttainmentCodec() {}

    @Override
    public Class<AttainmentAnswer> type() {
        return AttainmentAnswer.class;
    }

    @Override
    public void write(AttainmentAnswer it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.OUTCOME, it.outcome(), Codes.OUTCOME);
        out.required(FieldName.GROUND, it.ground(), Codes.GROUND);
        out.unless(false, FieldName.PARTLY, it.partly(), FlagCodec.INSTANCE);
        out.optional(FieldName.DIRECTION, it.direction().orElse(null), IndicatorDirectionCodec.INSTANCE);
        out.optional(FieldName.MEASURES, it.measures().orElse(null), ComparedMeasuresCodec.INSTANCE);
        out.optional(FieldName.REASON, it.reason().orElse(null), Codes.UNDECIDED);
        out.endObject();
    }

    @Override
    public AttainmentAnswer read(TokenSource in) throws IOException {
        AttainmentOutcome outcome = null;
        Ground ground = null;
        boolean partly = false;
        Optional<IndicatorDirection> direction = Optional.empty();
        Optional<ComparedMeasures> measures = Optional.empty();
        Optional<UndecidedReason> reason = Optional.empty();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case OUTCOME -> outcome = Codes.OUTCOME.read(in);
                case GROUND -> ground = Codes.GROUND.read(in);
                case PARTLY -> partly = FlagCodec.INSTANCE.read(in);
                case DIRECTION -> direction = Optional.of(IndicatorDirectionCodec.INSTANCE.read(in));
                case MEASURES -> measures = Optional.of(ComparedMeasuresCodec.INSTANCE.read(in));
                case REASON -> reason = Optional.of(Codes.UNDECIDED.read(in));
                default -> throw members.unread(next);
            }
        }
        try {
            return new AttainmentAnswer(
                    Objects.requireNonNull(outcome),
                    Objects.requireNonNull(ground),
                    partly,
                    direction,
                    measures,
                    reason);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}

package io.github.performancetargets.attainment;

import java.util.Objects;
import java.util.Optional;

/**
 * 达成判定 Whether an actual value meets its target, what that rests on, and why it is undecided where it is.
 *
 * @param outcome the answer
 * @param ground what it rests on
 * @param partly whether the words say that it is met in part (部分达成); only where it is not met
 * @param direction which actual values are better, as far as it is known
 * @param measures the two amounts, where both cells have one that compare
 * @param reason why it is undecided; empty where it is not
 */
public record AttainmentAnswer(
        AttainmentOutcome outcome,
        Ground ground,
        boolean partly,
        Optional<IndicatorDirection> direction,
        Optional<ComparedMeasures> measures,
        Optional<UndecidedReason> reason) {
    /**
     * Checks that the parts go together.
     *
     * @throws IllegalArgumentException if a decided answer has a reason, or an undecided one none, or if what is not unmet
     *     is met in part
     */
    public AttainmentAnswer {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(measures, "measures");
        if (outcome.isDecided() == reason.isPresent()) {
            throw new IllegalArgumentException("expected a reason where the answer is undecided and only there, found "
                    + outcome + " with " + reason);
        }
        if (partly && outcome != AttainmentOutcome.NOT_MET) {
            throw new IllegalArgumentException("expected only what is not met to be met in part, found " + outcome);
        }
    }

    static AttainmentAnswer of(AttainmentOutcome outcome, Ground ground) {
        return new AttainmentAnswer(outcome, ground, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static AttainmentAnswer partlyMet() {
        return new AttainmentAnswer(
                AttainmentOutcome.NOT_MET,
                Ground.AS_STATED,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static AttainmentAnswer undecided(UndecidedReason reason) {
        return new AttainmentAnswer(
                AttainmentOutcome.UNDECIDED,
                Ground.STATED,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(reason));
    }

    AttainmentAnswer with(Optional<IndicatorDirection> known) {
        return new AttainmentAnswer(outcome, ground, partly, known, measures, reason);
    }

    AttainmentAnswer with(ComparedMeasures compared) {
        return new AttainmentAnswer(outcome, ground, partly, direction, Optional.of(compared), reason);
    }

    AttainmentAnswer on(Ground other) {
        return outcome.isDecided()
                ? new AttainmentAnswer(outcome, ground.weaker(other), partly, direction, measures, reason)
                : this;
    }
}

package io.github.performancetargets.attainment;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Change;
import io.github.performancetargets.value.ChangeDirection;
import io.github.performancetargets.value.Clauses;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.NotApplicable;
import io.github.performancetargets.value.NotUnderstood;
import io.github.performancetargets.value.Placeholder;
import io.github.performancetargets.value.Qualitative;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.RecurringDeadline;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TimeSpan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * 达成判定 Judges whether the actual value of an indicator meets its target. Where the words do not decide it the answer says so
 * and why; where it rests on something nobody said, or on a claim that nothing in the form bears out, the answer says that.
 * Immutable.
 */
public final class AttainmentJudge {
    private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(3);

    private final OptionalInt fiscalYear;
    private final @Nullable LocalDate termEnd;

    private AttainmentJudge(OptionalInt fiscalYear, @Nullable LocalDate termEnd) {
        this.fiscalYear = fiscalYear;
        this.termEnd = termEnd;
    }

    /** For a form whose fiscal year is not known: times with a year and times without one then seldom compare. */
    public static AttainmentJudge withoutYear() {
        return new AttainmentJudge(OptionalInt.empty(), null);
    }

    /** For a form of a fiscal year, in which its months and days lie. */
    public static AttainmentJudge ofYear(int fiscalYear) {
        return new AttainmentJudge(OptionalInt.of(fiscalYear), null);
    }

    /** The same for a project that ends on a day: where that is after the fiscal year, a date after the year is not simply late. */
    public AttainmentJudge withTermEnd(LocalDate end) {
        Objects.requireNonNull(end, "end");
        return new AttainmentJudge(fiscalYear, end);
    }

    /**
     * 现行目标 What the actual value of an indicator is judged by: the adjusted value where there is one, else the annual one. A number
     * without a unit that was adjusted has the unit of the annual value.
     */
    public static Optional<StatedTarget> target(Indicator indicator) {
        return EffectiveTarget.of(indicator);
    }

    /** Judges an indicator by its own cells, its direction found with the words that this library brings. */
    public AttainmentAnswer judge(Indicator indicator) {
        return judge(indicator, IndicatorDirections.standard().of(indicator));
    }

    /** Judges an indicator by its own cells. */
    public AttainmentAnswer judge(Indicator indicator, Optional<IndicatorDirection> direction) {
        return judge(indicator, direction, Optional.empty());
    }

    /**
     * Judges an indicator by its own cells.
     *
     * @param unit of a target that states a number alone, where an indicator library knows it
     */
    public AttainmentAnswer judge(
            Indicator indicator, Optional<IndicatorDirection> direction, Optional<MeasurementUnit> unit) {
        StatedTarget target = target(indicator).orElse(null);
        if (target == null) {
            return AttainmentAnswer.undecided(UndecidedReason.NO_TARGET).with(direction);
        }
        StatedTarget actual = indicator.actual().orElse(null);
        if (actual == null) {
            return AttainmentAnswer.undecided(UndecidedReason.NO_ACTUAL).with(direction);
        }
        StatedTarget asked = unit.isPresent() ? UnitFit.completed(target, unit.get()) : target;
        return judge(asked, NamedChange.extentOf(indicator.name(), actual), direction);
    }

    /** Judges an actual value by its target. */
    public AttainmentAnswer judge(StatedTarget target, StatedTarget actual, Optional<IndicatorDirection> direction) {
        AttainmentAnswer answer = judged(target, Occurrence.counted(actual, target.text()), direction);
        if (answer.outcome().isMet() && StillPlanned.isSaidBy(WordJudge.compact(actual.text()))) {
            answer = AttainmentAnswer.undecided(UndecidedReason.WORDS);
        }
        if (!answer.outcome().isDecided() && saysTheSame(target, actual)) {
            answer = AttainmentAnswer.of(AttainmentOutcome.MET, Ground.AS_STATED);
        }
        return answer.with(direction);
    }

    private static boolean saysTheSame(StatedTarget target, StatedTarget actual) {
        return !isBlank(target)
                && !isBlank(actual)
                && WordJudge.compact(target.text()).equals(WordJudge.compact(actual.text()));
    }

    private static boolean isBlank(StatedTarget value) {
        return value.target() instanceof Placeholder
                || value.target() instanceof NotApplicable
                || Folding.isBlank(value.text());
    }

    private AttainmentAnswer judged(StatedTarget target, StatedTarget actual, Optional<IndicatorDirection> direction) {
        if (isBlank(target)) {
            return AttainmentAnswer.undecided(UndecidedReason.NO_TARGET);
        }
        if (isBlank(actual)) {
            return AttainmentAnswer.undecided(UndecidedReason.NO_ACTUAL);
        }
        Target asked = target.target();
        if (asked instanceof Deadline || asked instanceof TimeSpan) {
            return new DateJudge(fiscalYear, termEnd).judge(asked, actual);
        }
        if (asked instanceof Qualitative) {
            return WordJudge.judge(target.text(), actual, direction);
        }
        // a number claims nothing, and nearly every actual value is one
        Optional<AttainmentAnswer> claimed = actual.target() instanceof Quantified
                ? Optional.empty()
                : WordJudge.claimed(WordJudge.compact(actual.text()));
        if (claimed.isPresent()) {
            return claimed.get();
        }
        if (asked instanceof NotUnderstood) {
            Boolean kept = WordJudge.kept(
                    WordJudge.compact(target.text()), WordJudge.compact(actual.text()), actual, direction);
            if (kept != null) {
                return AttainmentAnswer.of(kept ? AttainmentOutcome.MET : AttainmentOutcome.NOT_MET, Ground.AS_STATED);
            }
            return new DateJudge(fiscalYear, termEnd).judgeByWords(target, actual);
        }
        if (asked instanceof RecurringDeadline due) {
            return byRound(due, actual.target());
        }
        if (asked instanceof Clauses clauses) {
            return byClauses(clauses, actual, direction);
        }
        return byNumber(target, actual, direction);
    }

    private static AttainmentAnswer byRound(RecurringDeadline due, Target found) {
        // one day of a year says nothing about the other rounds
        return found instanceof RecurringDeadline done && done.cycle() == due.cycle()
                ? AttainmentAnswer.of(
                        done.day() <= due.day() ? AttainmentOutcome.MET : AttainmentOutcome.NOT_MET, Ground.STATED)
                : AttainmentAnswer.undecided(UndecidedReason.WORDS);
    }

    private AttainmentAnswer byClauses(Clauses target, StatedTarget actual, Optional<IndicatorDirection> direction) {
        if (!(actual.target() instanceof Clauses found)
                || found.clauses().size() != target.clauses().size()) {
            return AttainmentAnswer.undecided(UndecidedReason.DIFFERENT_THING);
        }
        AttainmentAnswer worst = null;
        for (int i = 0; i < target.clauses().size(); i++) {
            AttainmentAnswer one = judged(
                    stated(target.clauses().get(i)), stated(found.clauses().get(i)), direction);
            if (!one.outcome().isDecided()) {
                return one;
            }
            boolean worse = worst == null || one.outcome().compareTo(worst.outcome()) < 0;
            worst = worst == null ? one : (worse ? one.on(worst.ground()) : worst.on(one.ground()));
        }
        if (worst == null) {
            throw new IllegalStateException("AttainmentJudge bug: no clauses");
        }
        // the amounts of one clause say nothing about the whole
        return worst.partly() ? AttainmentAnswer.partlyMet() : AttainmentAnswer.of(worst.outcome(), worst.ground());
    }

    private static StatedTarget stated(Target clause) {
        return StatedTarget.of(clause.toString(), clause);
    }

    private static AttainmentAnswer byNumber(
            StatedTarget stated, StatedTarget actual, Optional<IndicatorDirection> direction) {
        Target asked = stated.target();
        Target found = actual.target();
        if (asked instanceof Change change) {
            return byChange(change, actual, direction);
        }
        Quantified target = (Quantified) asked;
        if (found instanceof Change) {
            // ≥5% by 下降6%: whether the fall is what the indicator measures only a human can tell
            return AttainmentAnswer.undecided(UndecidedReason.DIFFERENT_THING);
        }
        if (!(found instanceof Quantified quantified)) {
            if (saysInWords(target, actual)) {
                return AttainmentAnswer.of(AttainmentOutcome.MET, Ground.AS_STATED);
            }
            return AttainmentAnswer.undecided(
                    found instanceof NotUnderstood
                            ? UndecidedReason.ACTUAL_NOT_UNDERSTOOD
                            : found instanceof Clauses
                                    ? UndecidedReason.DIFFERENT_THING
                                    : UndecidedReason.WORDS_AND_NUMBER);
        }
        if (Subjects.differ(target.subject(), quantified.subject())) {
            return AttainmentAnswer.undecided(UndecidedReason.DIFFERENT_THING);
        }
        return new NumberJudge(direction)
                .judge(ActualSpan.of(target, stated.text()), target, ActualSpan.of(quantified, actual.text()));
    }

    // 98% by 提高3% is what it has come to, and not by how much it rose
    private static boolean isLevel(Quantified change, Quantified found) {
        return change instanceof Bound asked
                && found instanceof Bound bound
                && bound.amount()
                                .toBigDecimal()
                                .compareTo(asked.amount().toBigDecimal().multiply(MOST_TIMES))
                        > 0;
    }

    // 未发生 of 0起, 全覆盖 of ≥90%
    private static boolean saysInWords(Quantified target, StatedTarget actual) {
        String text = WordJudge.compact(actual.text());
        return NoneWords.meet(target, text)
                || (asksForAShare(target) && AttainmentWords.STANDARD.is(text, AttainmentWords.Role.ALL));
    }

    private static boolean asksForAShare(Quantified target) {
        return target instanceof Bound bound
                && bound.amount().compareTo(Amount.HUNDRED) <= 0
                && bound.unit().filter(unit -> unit.symbol().equals("%")).isPresent()
                && bound.operator() != ComparisonOperator.AT_MOST
                && bound.operator() != ComparisonOperator.LESS_THAN
                && bound.operator() != ComparisonOperator.MORE_THAN;
    }

    // of a change more is better, unless less of the thing itself is and the change is a rise, or the other way round
    private static AttainmentAnswer byChange(
            Change change, StatedTarget actual, Optional<IndicatorDirection> direction) {
        Target found = actual.target();
        if (found instanceof Change other) {
            if (change.baseline().isPresent()
                    && other.baseline().isPresent()
                    && !change.baseline().equals(other.baseline())) {
                return AttainmentAnswer.undecided(UndecidedReason.DIFFERENT_THING);
            }
            if (change.direction() != other.direction()) {
                return turned(change, direction);
            }
            return ofExtent(change, other.extent(), actual.text(), direction);
        }
        if (found instanceof Quantified level && isLevel(change.extent(), level)) {
            return AttainmentAnswer.undecided(UndecidedReason.DIFFERENT_THING);
        }
        return found instanceof Quantified extent
                ? ofExtent(change, extent, actual.text(), direction).on(Ground.AS_STATED)
                : AttainmentAnswer.undecided(
                        found instanceof NotUnderstood
                                ? UndecidedReason.ACTUAL_NOT_UNDERSTOOD
                                : UndecidedReason.WORDS_AND_NUMBER);
    }

    // growth of at least 5 % is missed by any fall, growth of 5 % too where growth is asked for; one of at most 5 % is
    // kept by a fall
    private static AttainmentAnswer turned(Change change, Optional<IndicatorDirection> direction) {
        ComparisonOperator operator =
                change.extent() instanceof Bound bound ? bound.operator() : ComparisonOperator.AT_MOST;
        return switch (operator) {
            case AT_LEAST, MORE_THAN -> AttainmentAnswer.of(AttainmentOutcome.NOT_MET, Ground.STATED);
            case EQUAL, UNSPECIFIED ->
                isAskedFor(change, direction).isPresent()
                        ? AttainmentAnswer.of(AttainmentOutcome.NOT_MET, Ground.ASSUMED)
                        : AttainmentAnswer.undecided(UndecidedReason.DIFFERENT_THING);
            case AT_MOST, LESS_THAN -> AttainmentAnswer.undecided(UndecidedReason.DIFFERENT_THING);
        };
    }

    // whoever sets 下降3% wants a fall, unless the form says that more of it is better
    private static Optional<IndicatorDirection> isAskedFor(Change change, Optional<IndicatorDirection> direction) {
        IndicatorDirection said = direction.filter(known -> !known.isAssumed()).orElse(null);
        if (said == null) {
            return Optional.of(new IndicatorDirection(Aim.MORE, IndicatorDirection.Source.SLOT));
        }
        return asksForMore(said.aim(), change.direction())
                ? Optional.of(new IndicatorDirection(Aim.MORE, said.source()))
                : Optional.empty();
    }

    private static AttainmentAnswer ofExtent(
            Change change, Quantified extent, String text, Optional<IndicatorDirection> direction) {
        Optional<Aim> operator = IndicatorDirections.ofOperator(change.extent());
        Optional<IndicatorDirection> ofExtent = operator.isPresent()
                ? Optional.of(new IndicatorDirection(operator.get(), IndicatorDirection.Source.OPERATOR))
                : isAskedFor(change, direction);
        Quantified asked = change.extent();
        return new NumberJudge(ofExtent).judge(ActualSpan.of(asked, ""), asked, ActualSpan.of(extent, text));
    }

    private static boolean asksForMore(Aim aim, ChangeDirection direction) {
        return aim == (direction == ChangeDirection.INCREASE ? Aim.MORE : Aim.LESS);
    }
}

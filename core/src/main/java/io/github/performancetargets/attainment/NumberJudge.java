package io.github.performancetargets.attainment;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Comparison;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.unit.Ratio;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.Endpoint;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.Range;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 定量判定 Judges an amount, or what an actual cell leaves open of one, by an amount or a range. */
final class NumberJudge {
    // nobody says how near 约500 is meant: a twentieth off surely is, a fifth off surely is not
    private static final Ratio NEAR_LOW = Ratio.of(19, 20);
    private static final Ratio NEAR_HIGH = Ratio.of(21, 20);
    private static final Ratio FAR_LOW = Ratio.of(4, 5);
    private static final Ratio FAR_HIGH = Ratio.of(6, 5);

    private final Optional<IndicatorDirection> direction;

    NumberJudge(Optional<IndicatorDirection> direction) {
        this.direction = direction;
    }

    /**
     * Judges an actual value.
     *
     * @param open what the words of the target leave open, where it is approximate
     */
    AttainmentAnswer judge(ActualSpan open, Quantified target, ActualSpan actual) {
        Amount representative = target instanceof Range range ? range.high().amount() : ((Bound) target).amount();
        UnitFit fit = UnitFit.of(target.unit(), representative, actual.unit(), actual.some());
        if (fit.obstacle().isPresent()) {
            return inOtherUnit(open, target, actual, fit.obstacle().get());
        }
        AttainmentAnswer answer = target instanceof Bound bound
                ? byBound(bound, Measure.of(bound.amount(), fit.target()), actual, fit)
                : byRange((Range) target, actual, fit);
        if (target instanceof Bound bound && answer.reason().equals(Optional.of(UndecidedReason.NOT_EXACT))) {
            answer = byNearAmount(open, bound, actual, fit, answer);
        }
        return actual.assumed() ? answer.on(Ground.ASSUMED) : answer;
    }

    // 4次/年 by 4次; else it stays what it was
    private AttainmentAnswer inOtherUnit(
            ActualSpan open, Quantified target, ActualSpan actual, UndecidedReason reason) {
        ActualSpan fitted = reason == UndecidedReason.DIFFERENT_UNIT ? PerPeriod.fitted(target.unit(), actual) : null;
        if (fitted == null) {
            return AttainmentAnswer.undecided(reason);
        }
        Amount point = actual.point();
        if (point != null
                && fitted.point() == null
                && target instanceof Bound bound
                && bound.amount().equals(point)
                && at(bound, Comparison.EQUAL).outcome().isMet()) {
            // 1200元 of 1200元/人: the rest of the unit was left out
            return AttainmentAnswer.of(AttainmentOutcome.MET, Ground.ASSUMED);
        }
        AttainmentAnswer answer = judge(open, target, fitted);
        return answer.outcome().isDecided() ? answer : AttainmentAnswer.undecided(reason);
    }

    // 1200余 is missed by 1100; 约1200 is met by 1186 and missed by 600, and in between nobody said where it ends
    private AttainmentAnswer byNearAmount(
            ActualSpan open, Bound target, ActualSpan actual, UnitFit fit, AttainmentAnswer answer) {
        Amount point = actual.point();
        boolean stated =
                target.operator() == ComparisonOperator.EQUAL || target.operator() == ComparisonOperator.UNSPECIFIED;
        if (!target.approximate() || !stated || point == null) {
            return answer;
        }
        ComparedMeasures measures =
                new ComparedMeasures(Measure.of(target.amount(), fit.target()), Measure.of(point, fit.actual()));
        if (!open.assumed()) {
            Bound at = new Bound(target.operator(), Measure.of(target.amount(), fit.target()), false, Optional.empty());
            return atAmount(at, measures.actual().compare(measures.target())).with(measures);
        }
        if (target.amount().signum() <= 0) {
            return answer;
        }
        Ratio reached = measures.quotient();
        if (reached.compareTo(NEAR_LOW) >= 0 && reached.compareTo(NEAR_HIGH) <= 0) {
            return AttainmentAnswer.of(AttainmentOutcome.MET, Ground.ASSUMED).with(measures);
        }
        return reached.compareTo(FAR_LOW) < 0 || reached.compareTo(FAR_HIGH) > 0
                ? AttainmentAnswer.of(AttainmentOutcome.NOT_MET, Ground.ASSUMED).with(measures)
                : answer;
    }

    private AttainmentAnswer byBound(Bound target, Measure amount, ActualSpan actual, UnitFit fit) {
        AttainmentAnswer whole = null;
        for (Comparison order : orders(amount, actual, fit)) {
            AttainmentAnswer one = at(target, order);
            whole = whole == null ? one : both(whole, one);
        }
        if (whole == null) {
            throw new IllegalStateException("NumberJudge bug: an actual value that is nowhere");
        }
        Amount point = actual.point();
        return point == null ? whole : whole.with(new ComparedMeasures(amount, Measure.of(point, fit.actual())));
    }

    // where the actual value may lie: below, at, above the amount
    private static Comparison[] orders(Measure amount, ActualSpan actual, UnitFit fit) {
        Comparison low = compare(actual.low(), amount, fit, Comparison.LESS);
        Comparison high = compare(actual.high(), amount, fit, Comparison.GREATER);
        boolean below = low == Comparison.LESS;
        boolean above = high == Comparison.GREATER;
        boolean at = low != Comparison.GREATER
                && high != Comparison.LESS
                && (low != Comparison.EQUAL || isInclusive(actual.low()))
                && (high != Comparison.EQUAL || isInclusive(actual.high()));
        Comparison[] orders = new Comparison[(below ? 1 : 0) + (at ? 1 : 0) + (above ? 1 : 0)];
        int count = 0;
        if (below) {
            orders[count++] = Comparison.LESS;
        }
        if (at) {
            orders[count++] = Comparison.EQUAL;
        }
        if (above) {
            orders[count] = Comparison.GREATER;
        }
        return orders;
    }

    private static boolean isInclusive(@Nullable Endpoint end) {
        return end != null && end.inclusive();
    }

    private static Comparison compare(@Nullable Endpoint end, Measure amount, UnitFit fit, Comparison open) {
        return end == null ? open : Measure.of(end.amount(), fit.actual()).compare(amount);
    }

    // what holds for one part of the span and what holds for another
    private static AttainmentAnswer both(AttainmentAnswer one, AttainmentAnswer other) {
        if (!one.outcome().isDecided() || !other.outcome().isDecided()) {
            return AttainmentAnswer.undecided(UndecidedReason.NOT_EXACT);
        }
        if (one.outcome().isMet() != other.outcome().isMet()) {
            return AttainmentAnswer.undecided(UndecidedReason.NOT_EXACT);
        }
        AttainmentAnswer lower = one.outcome().compareTo(other.outcome()) <= 0 ? one : other;
        return lower.on(one.ground().weaker(other.ground()));
    }

    private AttainmentAnswer at(Bound target, Comparison order) {
        ComparisonOperator operator = target.operator();
        if (operator == ComparisonOperator.EQUAL || operator == ComparisonOperator.UNSPECIFIED) {
            return atAmount(target, order);
        }
        boolean met = switch (operator) {
            case AT_LEAST -> order != Comparison.LESS;
            case MORE_THAN -> order == Comparison.GREATER;
            case AT_MOST -> order != Comparison.GREATER;
            case LESS_THAN -> order == Comparison.LESS;
            case EQUAL, UNSPECIFIED -> throw new IllegalStateException("NumberJudge bug: no operator");
        };
        if (!met && target.approximate()) {
            return AttainmentAnswer.undecided(UndecidedReason.NOT_EXACT);
        }
        return AttainmentAnswer.of(met ? AttainmentOutcome.MET : AttainmentOutcome.NOT_MET, Ground.STATED);
    }

    private AttainmentAnswer atAmount(Bound target, Comparison order) {
        if (order == Comparison.EQUAL) {
            return AttainmentAnswer.of(AttainmentOutcome.MET, Ground.STATED);
        }
        boolean said = direction.isPresent() && !direction.get().isAssumed();
        if (target.amount().signum() == 0 && order == Comparison.GREATER && !(said && aim() == Aim.MORE)) {
            boolean sure = target.operator() == ComparisonOperator.EQUAL || said;
            return aim() == Aim.EXACT
                    ? AttainmentAnswer.undecided(UndecidedReason.EXACT_AMOUNT)
                    : AttainmentAnswer.of(AttainmentOutcome.NOT_MET, sure ? Ground.STATED : Ground.ASSUMED);
        }
        Aim aim = aim();
        if (aim == null) {
            return AttainmentAnswer.undecided(UndecidedReason.DIRECTION_UNKNOWN);
        }
        if (aim == Aim.EXACT) {
            return AttainmentAnswer.undecided(UndecidedReason.EXACT_AMOUNT);
        }
        boolean better = (aim == Aim.MORE) == (order == Comparison.GREATER);
        if (!better && target.approximate()) {
            return AttainmentAnswer.undecided(UndecidedReason.NOT_EXACT);
        }
        // of 约500 nobody can tell where more of it begins
        AttainmentOutcome met = target.approximate() ? AttainmentOutcome.MET : AttainmentOutcome.EXCEEDED;
        return AttainmentAnswer.of(better ? met : AttainmentOutcome.NOT_MET, said ? Ground.STATED : Ground.ASSUMED);
    }

    private @Nullable Aim aim() {
        return direction.map(IndicatorDirection::aim).orElse(null);
    }

    private AttainmentAnswer byRange(Range range, ActualSpan actual, UnitFit fit) {
        AttainmentAnswer low = byEnd(range, range.low(), ComparisonOperator.AT_LEAST, actual, fit);
        AttainmentAnswer high = byEnd(range, range.high(), ComparisonOperator.AT_MOST, actual, fit);
        if (low.outcome().isMet() && high.outcome().isMet()) {
            return low;
        }
        boolean aboveLow = low.outcome().isMet();
        AttainmentAnswer failed = aboveLow ? high : low;
        if (!failed.outcome().isDecided()) {
            return failed;
        }
        Aim worse = aboveLow ? Aim.LESS : Aim.MORE;
        boolean said = direction.isPresent() && !direction.get().isAssumed();
        return aim() == worse
                ? AttainmentAnswer.of(AttainmentOutcome.NOT_MET, said ? Ground.STATED : Ground.ASSUMED)
                : AttainmentAnswer.undecided(
                        aim() == null ? UndecidedReason.DIRECTION_UNKNOWN : UndecidedReason.BEYOND_RANGE);
    }

    private AttainmentAnswer byEnd(
            Range range, Endpoint end, ComparisonOperator inclusive, ActualSpan actual, UnitFit fit) {
        ComparisonOperator exclusive =
                inclusive == ComparisonOperator.AT_LEAST ? ComparisonOperator.MORE_THAN : ComparisonOperator.LESS_THAN;
        Measure amount = Measure.of(end.amount(), fit.target());
        Bound bound = new Bound(end.inclusive() ? inclusive : exclusive, amount, range.approximate(), Optional.empty());
        return byBound(bound, amount, actual, fit);
    }
}

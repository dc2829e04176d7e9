package io.github.performancetargets.value;

import io.github.performancetargets.quantity.Comparison;
import io.github.performancetargets.quantity.Measure;
import java.util.Optional;

/** Judges whether a measure meets a target. */
record MeasureJudge(Measure actual) implements TargetCases<Attainment> {
    @Override
    public Attainment bound(Bound bound) {
        return bound.operator() == ComparisonOperator.UNSPECIFIED || bound.approximate()
                ? Attainment.UNDECIDED
                : judged(bound.operator(), bound.measure());
    }

    private Attainment judged(ComparisonOperator operator, Measure target) {
        Comparison order = actual.compare(target);
        if (!order.isDecided()) {
            return Attainment.UNDECIDED;
        }
        boolean met = switch (operator) {
            case AT_LEAST -> order != Comparison.LESS;
            case MORE_THAN -> order == Comparison.GREATER;
            case AT_MOST -> order != Comparison.GREATER;
            case LESS_THAN -> order == Comparison.LESS;
            case EQUAL -> order == Comparison.EQUAL;
            case UNSPECIFIED -> throw new IllegalStateException("MeasureJudge bug: no operator to judge by");
        };
        return met ? Attainment.MET : Attainment.NOT_MET;
    }

    private static Attainment both(Attainment one, Attainment other) {
        if (one == Attainment.NOT_MET || other == Attainment.NOT_MET) {
            return Attainment.NOT_MET;
        }
        return one == Attainment.MET && other == Attainment.MET ? Attainment.MET : Attainment.UNDECIDED;
    }

    @Override
    public Attainment range(Range range) {
        return both(
                end(range, range.low(), ComparisonOperator.AT_LEAST, ComparisonOperator.MORE_THAN),
                end(range, range.high(), ComparisonOperator.AT_MOST, ComparisonOperator.LESS_THAN));
    }

    private Attainment end(Range range, Endpoint end, ComparisonOperator inclusive, ComparisonOperator exclusive) {
        ComparisonOperator operator = end.inclusive() ? inclusive : exclusive;
        return bound(
                new Bound(operator, Measure.of(end.amount(), range.unit()), range.approximate(), Optional.empty()));
    }

    @Override
    public Attainment change(Change change) {
        return change.extent().match(this);
    }

    @Override
    public Attainment clauses(Clauses clauses) {
        Attainment all = Attainment.MET;
        for (Target clause : clauses.clauses()) {
            all = both(all, clause.match(this));
        }
        return all;
    }

    @Override
    public Attainment deadline(Deadline deadline) {
        return Attainment.UNDECIDED;
    }

    @Override
    public Attainment recurringDeadline(RecurringDeadline deadline) {
        return Attainment.UNDECIDED;
    }

    @Override
    public Attainment notApplicable(NotApplicable notApplicable) {
        return Attainment.UNDECIDED;
    }

    @Override
    public Attainment timeSpan(TimeSpan period) {
        return Attainment.UNDECIDED;
    }

    @Override
    public Attainment qualitative(Qualitative qualitative) {
        return Attainment.UNDECIDED;
    }

    @Override
    public Attainment placeholder(Placeholder placeholder) {
        return Attainment.UNDECIDED;
    }

    @Override
    public Attainment notUnderstood(NotUnderstood notUnderstood) {
        return Attainment.UNDECIDED;
    }
}

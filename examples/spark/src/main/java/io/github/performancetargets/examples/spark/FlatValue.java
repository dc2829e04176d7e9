package io.github.performancetargets.examples.spark;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Change;
import io.github.performancetargets.value.Clauses;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.NotApplicable;
import io.github.performancetargets.value.NotUnderstood;
import io.github.performancetargets.value.Placeholder;
import io.github.performancetargets.value.Qualitative;
import io.github.performancetargets.value.Range;
import io.github.performancetargets.value.RecurringDeadline;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TargetCases;
import io.github.performancetargets.value.TimeSpan;
import java.util.Optional;

/**
 * 摊平的指标值 A target value in columns.
 *
 * @param kind which kind of target it is
 * @param operator of an amount, where one was written
 * @param low the amount, or the lower end of a range
 * @param high the amount, or the upper end of a range
 * @param unit of the amounts
 */
record FlatValue(
        Optional<String> kind,
        Optional<String> operator,
        Optional<Amount> low,
        Optional<Amount> high,
        Optional<String> unit) {
    static final FlatValue NONE =
            new FlatValue(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final TargetCases<FlatValue> CASES = new Cases();

    static FlatValue of(Target target) {
        return target.match(CASES);
    }

    private static FlatValue kind(String kind) {
        return new FlatValue(Optional.of(kind), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** 分情形 Amounts and ranges have columns, the other kinds a name. */
    private static final class Cases implements TargetCases<FlatValue> {
        @Override
        public FlatValue bound(Bound bound) {
            Optional<Amount> amount = Optional.of(bound.amount());
            return new FlatValue(
                    Optional.of("bound"),
                    Optional.of(bound.operator().code()).filter(code -> !code.isEmpty()),
                    amount,
                    amount,
                    bound.unit().map(MeasurementUnit::symbol));
        }

        @Override
        public FlatValue range(Range range) {
            return new FlatValue(
                    Optional.of("range"),
                    Optional.empty(),
                    Optional.of(range.low().amount()),
                    Optional.of(range.high().amount()),
                    range.unit().map(MeasurementUnit::symbol));
        }

        @Override
        public FlatValue change(Change change) {
            return kind("change");
        }

        @Override
        public FlatValue deadline(Deadline deadline) {
            return kind("deadline");
        }

        @Override
        public FlatValue recurringDeadline(RecurringDeadline deadline) {
            return kind("recurring-deadline");
        }

        @Override
        public FlatValue timeSpan(TimeSpan period) {
            return kind("time-span");
        }

        @Override
        public FlatValue qualitative(Qualitative qualitative) {
            return kind("qualitative");
        }

        @Override
        public FlatValue clauses(Clauses clauses) {
            return kind("clauses");
        }

        @Override
        public FlatValue notApplicable(NotApplicable notApplicable) {
            return kind("not-applicable");
        }

        @Override
        public FlatValue placeholder(Placeholder placeholder) {
            return kind("placeholder");
        }

        @Override
        public FlatValue notUnderstood(NotUnderstood notUnderstood) {
            return kind("text");
        }
    }
}

package io.github.performancetargets.value.notation.print;

import io.github.performancetargets.quantity.Measure;
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
import io.github.performancetargets.value.Range;
import io.github.performancetargets.value.RecurringDeadline;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TargetCases;
import io.github.performancetargets.value.TimeSpan;
import java.util.Optional;
import java.util.StringJoiner;

/** Writes the canonical English form of a target, which the reader reads back. Symbols of units stay as they are. */
public final class EnglishPrinter implements TargetCases<String> {
    public static final EnglishPrinter PRINTER = new EnglishPrinter();

    private EnglishPrinter() {}

    /** Whether a target is a bare amount, which has no words of English. */
    public static boolean printsAsChinese(Target target) {
        return target instanceof Bound bound
                && bound.operator() == ComparisonOperator.UNSPECIFIED
                && !bound.approximate()
                && bound.subject().isEmpty()
                && bound.baseline().isEmpty();
    }

    @Override
    public String bound(Bound bound) {
        return about(bound.subject()) + value(bound);
    }

    @Override
    public String range(Range range) {
        return about(range.subject()) + value(range);
    }

    @Override
    public String change(Change change) {
        Quantified extent = change.extent();
        return about(extent.subject())
                + (change.direction() == ChangeDirection.INCREASE ? "increase" : "decrease")
                + change.baseline().map(baseline -> " (" + baseline + ")").orElse("")
                + " of "
                + (extent instanceof Bound bound ? value(bound) : value((Range) extent));
    }

    private static String about(Optional<String> subject) {
        return subject.map(words -> words + ": ").orElse("");
    }

    private static String value(Bound bound) {
        return word(bound.operator())
                + (bound.approximate() ? "about " : "")
                + plain(bound.measure())
                + bound.baseline().map(from -> " (from " + plain(from) + ")").orElse("");
    }

    private static String plain(Measure measure) {
        return ChinesePrinter.PRINTER.bound(Bound.of(ComparisonOperator.UNSPECIFIED, measure));
    }

    /** The words of an operator, with the blank behind them. */
    public static String word(ComparisonOperator operator) {
        return switch (operator) {
            case AT_LEAST -> "at least ";
            case MORE_THAN -> "more than ";
            case AT_MOST -> "at most ";
            case LESS_THAN -> "less than ";
            case EQUAL -> "exactly ";
            case UNSPECIFIED -> "";
        };
    }

    private static String value(Range range) {
        return (range.approximate() ? "about " : "")
                + ChinesePrinter.ends(range).replace("-", range.low().amount().signum() < 0 ? "-" : " to ")
                + ChinesePrinter.unit(range.unit());
    }

    @Override
    public String deadline(Deadline deadline) {
        return about(deadline.subject()) + "by " + deadline.by();
    }

    @Override
    public String recurringDeadline(RecurringDeadline deadline) {
        String day = deadline.isLastDay() ? "the last day" : "day " + deadline.day();
        return about(deadline.subject()) + "by " + day + " of each "
                + deadline.cycle().code();
    }

    @Override
    public String timeSpan(TimeSpan period) {
        return about(period.subject()) + "from " + period.from() + " to " + period.to();
    }

    @Override
    public String qualitative(Qualitative qualitative) {
        return qualitative.text();
    }

    @Override
    public String clauses(Clauses clauses) {
        StringJoiner joined = new StringJoiner("; ");
        for (Target clause : clauses.clauses()) {
            joined.add(clause.match(this));
        }
        return joined.toString();
    }

    @Override
    public String notApplicable(NotApplicable notApplicable) {
        return notApplicable.text();
    }

    @Override
    public String placeholder(Placeholder placeholder) {
        return placeholder.text();
    }

    @Override
    public String notUnderstood(NotUnderstood notUnderstood) {
        return notUnderstood.text();
    }
}

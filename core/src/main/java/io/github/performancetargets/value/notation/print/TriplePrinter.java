package io.github.performancetargets.value.notation.print;

import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Change;
import io.github.performancetargets.value.Clauses;
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
import io.github.performancetargets.value.TargetTriple;
import io.github.performancetargets.value.TargetTriple.Loss;
import io.github.performancetargets.value.TimeSpan;
import java.util.ArrayList;
import java.util.List;

/** Splits a target into the three columns. */
public final class TriplePrinter implements TargetCases<TargetTriple> {
    public static final TriplePrinter PRINTER = new TriplePrinter();

    private static final String QUALITATIVE = "定性";

    private TriplePrinter() {}

    @Override
    public TargetTriple bound(Bound bound) {
        return new TargetTriple(bound.operator().sign(), bound.amount().toString(), unit(bound), losses(bound));
    }

    @Override
    public TargetTriple range(Range range) {
        return new TargetTriple("", ChinesePrinter.ends(range), unit(range), losses(range));
    }

    private static String unit(Quantified quantified) {
        return quantified.unit().map(MeasurementUnit::symbol).orElse("");
    }

    private static List<Loss> losses(Quantified quantified) {
        List<Loss> losses = new ArrayList<>();
        if (quantified instanceof Bound bound && bound.baseline().isPresent()) {
            losses.add(Loss.BASELINE);
        }
        if (quantified.subject().isPresent()) {
            losses.add(Loss.SUBJECT);
        }
        if (quantified.approximate()) {
            losses.add(Loss.APPROXIMATION);
        }
        if (quantified.unit().flatMap(MeasurementUnit::countedNoun).isPresent()) {
            losses.add(Loss.COUNTED_NOUN);
        }
        return losses;
    }

    @Override
    public TargetTriple change(Change change) {
        TargetTriple extent = change.extent().match(this);
        List<Loss> losses = new ArrayList<>(extent.losses());
        losses.add(Loss.CHANGE_DIRECTION);
        if (change.baseline().isPresent() && !losses.contains(Loss.BASELINE)) {
            losses.add(Loss.BASELINE);
        }
        return new TargetTriple(extent.operator(), extent.value(), extent.unit(), losses);
    }

    private static TargetTriple text(String operator, Target target) {
        return TargetTriple.of(operator, target.toString(), "");
    }

    @Override
    public TargetTriple deadline(Deadline deadline) {
        return text("", deadline);
    }

    @Override
    public TargetTriple recurringDeadline(RecurringDeadline deadline) {
        return text("", deadline);
    }

    @Override
    public TargetTriple notApplicable(NotApplicable notApplicable) {
        return text("", notApplicable);
    }

    @Override
    public TargetTriple timeSpan(TimeSpan period) {
        return text("", period);
    }

    @Override
    public TargetTriple qualitative(Qualitative qualitative) {
        return text(QUALITATIVE, qualitative);
    }

    @Override
    public TargetTriple clauses(Clauses clauses) {
        return text("", clauses);
    }

    @Override
    public TargetTriple placeholder(Placeholder placeholder) {
        return text("", placeholder);
    }

    @Override
    public TargetTriple notUnderstood(NotUnderstood notUnderstood) {
        return text("", notUnderstood);
    }
}

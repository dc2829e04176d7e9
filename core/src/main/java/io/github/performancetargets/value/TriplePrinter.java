package io.github.performancetargets.value;

import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.TargetTriple.Loss;
import java.util.ArrayList;
import java.util.List;

/** Splits a target into the three columns. */
final class TriplePrinter implements TargetCases<TargetTriple> {
    static final TriplePrinter PRINTER = new TriplePrinter();

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
        if (change.baseline().isPresent()) {
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
    public TargetTriple timeSpan(TimeSpan period) {
        return text("", period);
    }

    @Override
    public TargetTriple qualitative(Qualitative qualitative) {
        return text(TripleReader.QUALITATIVE, qualitative);
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

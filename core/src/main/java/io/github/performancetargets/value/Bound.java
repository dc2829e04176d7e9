package io.github.performancetargets.value;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.notation.print.ChinesePrinter;
import java.util.Objects;
import java.util.Optional;

/**
 * 单值 An amount with an operator: {@code ≥200 人}. Where none was written the operator is
 * {@link ComparisonOperator#UNSPECIFIED}.
 *
 * @param operator how an actual value is compared with the measure
 * @param measure the amount and its unit
 * @param approximate whether the text called the amount approximate (约, 左右, 近)
 * @param subject the words around the value, where they are only a name for it
 * @param baseline 基期值 the value that it starts from, where the text says so: 80% in {@code 由80%提高到90%}
 */
public record Bound(
        ComparisonOperator operator,
        Measure measure,
        boolean approximate,
        Optional<String> subject,
        Optional<Measure> baseline)
        implements Quantified {
    /** Checks that nothing is null. */
    public Bound {
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(baseline, "baseline");
    }

    /** A bound that does not say what it starts from. */
    public Bound(ComparisonOperator operator, Measure measure, boolean approximate, Optional<String> subject) {
        this(operator, measure, approximate, subject, Optional.empty());
    }

    /** An exact bound without words around it. */
    public static Bound of(ComparisonOperator operator, Measure measure) {
        return new Bound(operator, measure, false, Optional.empty());
    }

    /** 数额 The amount. */
    public Amount amount() {
        return measure.amount();
    }

    @Override
    public Optional<MeasurementUnit> unit() {
        return measure.unit();
    }

    @Override
    public <R> R match(TargetCases<? extends R> cases) {
        return cases.bound(this);
    }

    /** The canonical Chinese form, which {@link Target#parse} reads. */
    @Override
    public String toString() {
        return match(ChinesePrinter.PRINTER);
    }
}

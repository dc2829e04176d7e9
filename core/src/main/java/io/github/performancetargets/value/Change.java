package io.github.performancetargets.value;

import io.github.performancetargets.value.notation.print.ChinesePrinter;
import java.util.Objects;
import java.util.Optional;

/**
 * 变化 An increase or a decrease: {@code 增长5%以上}, {@code 较上年下降3个百分点}. The extent is never negative: its direction is
 * the change's.
 *
 * @param direction which way the value is to move
 * @param extent by how much
 * @param baseline compared with what, in the words of the text (上年, 同比), where it said so
 */
public record Change(ChangeDirection direction, Quantified extent, Optional<String> baseline) implements Target {
    /** Checks that nothing is null. */
    public Change {
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(extent, "extent");
        Objects.requireNonNull(baseline, "baseline");
    }

    @Override
    public <R> R match(TargetCases<? extends R> cases) {
        return cases.change(this);
    }

    /** The canonical Chinese form, which {@link Target#parse} reads. */
    @Override
    public String toString() {
        return match(ChinesePrinter.PRINTER);
    }
}

package io.github.performancetargets.value;

import io.github.performancetargets.value.notation.print.ChinesePrinter;
import java.util.Objects;
import java.util.Optional;

/**
 * 时限 Something is to be done by a point in time, that point included: {@code 12月底前}, {@code 年度内完成}.
 *
 * @param by the last moment; one coarser than a day leaves open which day of it was meant
 * @param subject what is to be done, where the text says more than that it be completed
 */
public record Deadline(TimePoint by, Optional<String> subject) implements Target {
    /** Checks that nothing is null. */
    public Deadline {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(subject, "subject");
    }

    @Override
    public <R> R match(TargetCases<? extends R> cases) {
        return cases.deadline(this);
    }

    /** The canonical Chinese form, which {@link Target#parse} reads. */
    @Override
    public String toString() {
        return match(ChinesePrinter.PRINTER);
    }
}

package io.github.performancetargets.value;

import io.github.performancetargets.value.notation.print.ChinesePrinter;
import java.util.Objects;
import java.util.Optional;

/**
 * 期间 Something is to be done from one point in time to another, both included: {@code 2023.07-2024.01}, {@code 第三季度}.
 *
 * @param from the first moment
 * @param to the last moment
 * @param subject what is to be done, where the text says more than that it be completed
 */
public record TimeSpan(TimePoint from, TimePoint to, Optional<String> subject) implements Target {
    /**
     * Checks that the period does not end before it begins.
     *
     * @throws IllegalArgumentException if it does, or if only one of its ends is relative to the fiscal year
     */
    public TimeSpan {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(subject, "subject");
        if (from.isRelative() != to.isRelative()) {
            throw new IllegalArgumentException(
                    "expected both ends with a year or both without, found " + from + " and " + to);
        }
        int year = 2000;
        if (from.first(year).isAfter(to.last(year))) {
            throw new IllegalArgumentException("expected from before to, found from " + from + " and to " + to);
        }
    }

    @Override
    public <R> R match(TargetCases<? extends R> cases) {
        return cases.timeSpan(this);
    }

    /** The canonical Chinese form, which {@link Target#parse} reads. */
    @Override
    public String toString() {
        return match(ChinesePrinter.PRINTER);
    }
}

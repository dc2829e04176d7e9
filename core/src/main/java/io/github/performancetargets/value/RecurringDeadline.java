package io.github.performancetargets.value;

import io.github.performancetargets.value.notation.print.ChinesePrinter;
import java.util.Objects;
import java.util.Optional;

/**
 * 周期时限 Something is to be done again and again by a day of each cycle, that day included: {@code 每月15日前}, {@code 每周五前},
 * {@code 每季度末前}.
 *
 * @param cycle what comes round
 * @param day which day of it, from 1; the last day of a cycle that has no such day
 * @param subject what is to be done, where the text says more than that it be completed
 */
public record RecurringDeadline(Cycle cycle, int day, Optional<String> subject) implements Target {
    /**
     * Checks the day.
     *
     * @throws IllegalArgumentException if no such cycle has so many days
     */
    public RecurringDeadline {
        Objects.requireNonNull(cycle, "cycle");
        Objects.requireNonNull(subject, "subject");
        if (day < 1 || day > cycle.longest()) {
            throw new IllegalArgumentException(
                    "expected a day from 1 to " + cycle.longest() + " of a " + cycle.code() + ", found " + day);
        }
    }

    /** Whether it is the last day of the cycle. */
    public boolean isLastDay() {
        return day == cycle.longest();
    }

    @Override
    public <R> R match(TargetCases<? extends R> cases) {
        return cases.recurringDeadline(this);
    }

    /** The canonical Chinese form, which {@link Target#parse} reads. */
    @Override
    public String toString() {
        return match(ChinesePrinter.PRINTER);
    }
}

package io.github.performancetargets.rollup;

import java.util.Objects;

/**
 * 等级次数 How many tables have a grade.
 *
 * @param grade its name; empty for the tables that print none, or for which none is known
 * @param printed how many tables print it
 * @param expected for how many the scheme gives it
 */
public record GradeCount(String grade, long printed, long expected) {
    /**
     * Checks that nothing is null.
     *
     * @throws IllegalArgumentException if a number is below zero
     */
    public GradeCount {
        Objects.requireNonNull(grade, "grade");
        if (printed < 0 || expected < 0) {
            throw new IllegalArgumentException("expected numbers of tables, found one below zero");
        }
    }
}

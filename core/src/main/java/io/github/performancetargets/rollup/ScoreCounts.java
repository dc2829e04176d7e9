package io.github.performancetargets.rollup;

import java.util.List;
import java.util.stream.LongStream;

/**
 * 得分统计 What the tables say of scores. Scores of different tables are counted and not averaged.
 *
 * @param printed how many tables print a total
 * @param wrongSums how many print another total than the sum of their points
 * @param expected for how many the scheme gives a total, or an interval
 * @param met how many indicators met their target
 * @param notMet how many did not
 * @param undecided of how many that is undecided
 * @param grades how many tables have each grade, as printed and by the scheme
 */
public record ScoreCounts(
        long printed, long wrongSums, long expected, long met, long notMet, long undecided, List<GradeCount> grades) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a number is below zero
     */
    public ScoreCounts {
        if (LongStream.of(printed, wrongSums, expected, met, notMet, undecided).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("expected numbers of tables and indicators, found one below zero");
        }
        grades = List.copyOf(grades);
    }
}

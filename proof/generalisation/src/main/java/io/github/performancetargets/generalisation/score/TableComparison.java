package io.github.performancetargets.generalisation.score;

import io.github.performancetargets.generalisation.score.CountedFacts.Row;
import io.github.performancetargets.generalisation.score.FactBag.FactComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * 一表之比 How a table that was read compares with the one that should have been.
 *
 * @param cells in all its slots
 * @param found indicators with the right name and value
 * @param invented indicators that are none
 */
record TableComparison(FactComparison cells, int found, int invented) {

    static TableComparison of(CountedFacts expected, CountedFacts read) {
        FactComparison cells = expected.head().comparedWith(read.head());
        List<Row> open = new ArrayList<>(expected.rows());
        List<Row> left = new ArrayList<>(read.rows());
        int found = 0;
        // each indicator is compared with the one most like it
        List<BiPredicate<Row, Row>> likeness = List.of(
                (a, b) -> sameWords(a, b) && a.tier().equals(b.tier()),
                TableComparison::sameWords,
                (a, b) -> a.name().equals(b.name()),
                (a, b) -> a.value().equals(b.value()) && a.tier().equals(b.tier()));
        for (BiPredicate<Row, Row> like : likeness) {
            for (Row row : List.copyOf(open)) {
                for (Row other : left) {
                    if (like.test(row, other)) {
                        open.remove(row);
                        left.remove(other);
                        cells = cells.plus(row.facts().comparedWith(other.facts()));
                        found += sameWords(row, other) ? 1 : 0;
                        break;
                    }
                }
            }
        }
        for (Row row : open) {
            cells = cells.plus(new FactComparison(0, 0, row.facts().size(), 0));
        }
        return new TableComparison(cells, found, left.size());
    }

    /** A table that was not read at all. */
    static TableComparison lost(CountedFacts expected) {
        return of(expected, new CountedFacts(new FactBag(), List.of()));
    }

    private static boolean sameWords(Row a, Row b) {
        return a.name().equals(b.name()) && a.value().equals(b.value());
    }

    boolean isWhole() {
        return cells.isWhole() && invented == 0;
    }
}

package io.github.performancetargets.documents.bind.indicator;

import java.util.ArrayList;
import java.util.List;

/**
 * 居中标签 Labels printed in the middle of the rows they cover, as text taken from a page has them: finds for every label the
 * first of its rows.
 */
final class CentredLabels {
    private static final int MOST_TRIES = 20_000;

    private final int rows;
    private final int[] labels;
    private final Belonging belonging;
    private int tries;

    private CentredLabels(int rows, int[] labels, Belonging belonging) {
        this.rows = rows;
        this.labels = labels;
        this.belonging = belonging;
    }

    /** 归属 Whether rows may stand under a label, as far as their other cells say. */
    @FunctionalInterface
    interface Belonging {
        /** Whether the rows from first to last, both included, may stand under the label of a row. */
        boolean allows(int label, int first, int last);
    }

    /**
     * The first row of each label, such that the labels cover all rows and each stands in the middle of its own; where no such
     * division exists, every label begins at its own row and the first one at row 0.
     *
     * @param rows how many there are
     * @param labels the rows that the labels stand in, ascending, at least one
     * @param belonging what the other cells of the rows allow
     */
    static int[] starts(int rows, int[] labels, Belonging belonging) {
        List<Integer> found = new ArrayList<>();
        if (new CentredLabels(rows, labels, belonging).solve(0, 0, found)) {
            return found.stream().mapToInt(Integer::intValue).toArray();
        }
        int[] fallback = labels.clone();
        fallback[0] = 0;
        return fallback;
    }

    private boolean solve(int label, int start, List<Integer> found) {
        if (label == labels.length) {
            return start == rows;
        }
        if (++tries > MOST_TRIES || start > labels[label]) {
            return false;
        }
        found.add(start);
        int middle = 2 * labels[label] - start;
        // of an even number of rows the label stands in the upper or the lower of the two in the middle
        for (int last : new int[] {middle, middle + 1, middle - 1}) {
            boolean possible = last >= labels[label] && last < rows && belonging.allows(labels[label], start, last);
            if (possible && solve(label + 1, last + 1, found)) {
                return true;
            }
        }
        found.remove(found.size() - 1);
        return false;
    }
}

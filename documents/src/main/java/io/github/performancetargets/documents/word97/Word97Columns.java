package io.github.performancetargets.documents.word97;

import io.github.performancetargets.documents.word97.Word97Row.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * 列界 The columns of a table whose rows know their edges alone: edges that nearly meet are one, unless a row has a cell between
 * them.
 */
final class Word97Columns {
    /** Two millimetres would be a column, and Word moves the edges of rows by less than one. */
    private static final int NEAR = 45;

    private final List<Integer> edges;

    private Word97Columns(List<Integer> edges) {
        this.edges = edges;
    }

    /** The columns of some rows. */
    static Word97Columns of(List<Word97Row> rows) {
        for (int near : new int[] {NEAR, 0}) {
            Word97Columns columns = new Word97Columns(joined(rows, near));
            if (rows.stream().allMatch(columns::separates)) {
                return columns;
            }
        }
        // rows without edges
        return new Word97Columns(List.of());
    }

    private static List<Integer> joined(List<Word97Row> rows, int near) {
        TreeSet<Integer> all = new TreeSet<>();
        rows.forEach(row -> row.boxes().forEach(box -> {
            all.add(box.left());
            all.add(box.right());
        }));
        List<Integer> joined = new ArrayList<>();
        for (int edge : all) {
            if (joined.isEmpty() || edge - joined.get(joined.size() - 1) > near) {
                joined.add(edge);
            }
        }
        return joined;
    }

    private boolean separates(Word97Row row) {
        int before = -1;
        for (Box box : row.boxes()) {
            if (at(box.left()) < before || at(box.right()) <= at(box.left())) {
                return false;
            }
            before = at(box.right());
        }
        return true;
    }

    /** The column that begins at the last edge that is not behind this one. */
    private int at(int edge) {
        int low = 0;
        int high = edges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edges.get(middle) <= edge) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** The column of a cell. */
    int column(Word97Row row, int index) {
        return edges.isEmpty() ? index : at(row.boxes().get(index).left());
    }

    /** How many columns a cell covers. */
    int span(Word97Row row, int index) {
        Box box = row.boxes().get(index);
        return edges.isEmpty() ? 1 : at(box.right()) - at(box.left());
    }
}

package io.github.performancetargets.documents.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * 表页 A sheet, a table of a document, or a whole text, as a dense grid: every place answers with the cell that covers it, a blank
 * cell is known to be blank, and a place that no cell covers is known to be none.
 */
public final class Sheet {
    /** 衔接 Whether a table may run on from the sheet before. */
    public enum Flow {
        /** 独立 It stands alone, as a sheet does. */
        APART,
        /** 续页 It may go on with the table of the sheet before, as a table that a page break has cut in two does. */
        RUNNING
    }

    private final String part;
    private final Flow flow;
    private final @Nullable Cell[][] places;
    private final int width;
    private final List<List<Cell>> words;
    private final List<List<Cell>> besides;

    Sheet(String part, Flow flow, @Nullable Cell[][] places, int width) {
        this.part = part;
        this.flow = flow;
        this.places = places;
        this.width = width;
        this.words = new ArrayList<>(places.length);
        for (int row = 0; row < places.length; row++) {
            List<Cell> found = new ArrayList<>();
            for (Cell cell : places[row]) {
                boolean begins = cell != null && cell.row() == row && !cell.isBlank();
                if (begins && (found.isEmpty() || found.get(found.size() - 1) != cell)) {
                    found.add(cell);
                }
            }
            words.add(List.copyOf(found));
        }
        this.besides = besides(words);
    }

    /** The same sheet with nothing in some of its rows; cells that reach into them stay. */
    public Sheet without(Set<Integer> rows) {
        @Nullable Cell[][] left = new @Nullable Cell[places.length][];
        for (int row = 0; row < left.length; row++) {
            left[row] = places[row].clone();
            for (int column = 0; column < left[row].length && rows.contains(row); column++) {
                Cell cell = left[row][column];
                left[row][column] = cell != null && cell.row() == row ? null : cell;
            }
        }
        return new Sheet(part, flow, left, width);
    }

    /** What the places of its cells call it. */
    public String part() {
        return part;
    }

    /** How it hangs together with the sheet before it. */
    public Flow flow() {
        return flow;
    }

    /** How many rows it has, empty ones included. */
    public int rows() {
        return places.length;
    }

    /** How many columns its widest row has. */
    public int width() {
        return width;
    }

    /** The cell that covers a place, blank or not; empty where there is none. */
    public Optional<Cell> at(int row, int column) {
        boolean inside = row >= 0 && row < places.length && column >= 0 && column < places[row].length;
        return inside ? Optional.ofNullable(places[row][column]) : Optional.empty();
    }

    /** The cells with words that begin in a row, from left to right. */
    public List<Cell> row(int row) {
        return words.get(row);
    }

    /**
     * The cells that stand beside a row at its left and begin above it: merged ones that reach down, or
     * else the last ones above in the columns that the row leaves blank.
     */
    public List<Cell> beside(int row) {
        return besides.get(row);
    }

    /** The last cell above in each column that a row leaves blank before its first cell, none of them above the one in the first. */
    private static List<List<Cell>> besides(List<List<Cell>> words) {
        List<List<Cell>> found = new ArrayList<>(words.size());
        TreeMap<Integer, Cell> last = new TreeMap<>();
        Set<Cell> alone = new HashSet<>();
        int before = -1;
        for (int row = 0; row < words.size(); row++) {
            List<Cell> own = words.get(row);
            int first = own.isEmpty() ? 0 : own.get(0).column();
            List<Cell> beside = new ArrayList<>();
            for (Cell cell : last.headMap(first).values()) {
                if (cell.rowSpan() > 1 || cell.row() == before || !alone.contains(cell)) {
                    beside.add(cell);
                }
            }
            found.add(List.copyOf(beside));
            if (own.isEmpty()) {
                continue;
            }
            if (first == 0) {
                last.clear();
                alone.clear();
            }
            own.forEach(c -> last.put(c.column(), c));
            if (own.size() == 1) {
                alone.add(own.get(0));
            }
            before = row;
        }
        return found;
    }

    /** All cells that cover a row, blank ones and those from rows above included, from left to right. */
    public List<Cell> across(int row) {
        List<Cell> found = new ArrayList<>();
        for (Cell cell : places[row]) {
            if (cell != null && (found.isEmpty() || found.get(found.size() - 1) != cell)) {
                found.add(cell);
            }
        }
        return found;
    }
}

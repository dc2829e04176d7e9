package io.github.performancetargets.documents.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 表页 A sheet, a table of a document, or a whole text, as a dense grid: every place answers with the cell that covers it, a blank
 * cell is known to be blank, and a place that no cell covers is known to be none.
 */
public final class Sheet {
    private final String part;
    private final Grid.Flow flow;
    private final @Nullable Cell[][] places;
    private final int width;
    private final List<List<Cell>> words;
    private final boolean merged;

    Sheet(String part, Grid.Flow flow, @Nullable Cell[][] places, int width) {
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
        this.merged = words.stream().flatMap(List::stream).anyMatch(c -> c.columnSpan() > 1 || c.rowSpan() > 1);
    }

    /** What the places of its cells call it. */
    public String part() {
        return part;
    }

    /** How it hangs together with the sheet before it. */
    public Grid.Flow flow() {
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

    /** Whether some cell covers several places; where none does, as in plain text, a blank place may be the rest of a cell. */
    public boolean hasMergedCells() {
        return merged;
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
     * The cells that stand beside a row at its left and begin above it: merged ones that reach down, or, where no cell is merged,
     * the last ones above in the columns that the row leaves blank.
     */
    public List<Cell> beside(int row) {
        List<Cell> own = words.get(row);
        int first = own.isEmpty() ? Integer.MAX_VALUE : own.get(0).column();
        if (merged) {
            return across(row).stream()
                    .filter(c -> c.row() < row && !c.isBlank() && c.column() < first)
                    .toList();
        }
        return first == 0 || own.isEmpty() ? List.of() : leftAbove(row, first);
    }

    /** The last cell above in each column that a row leaves blank before its first cell, none of them above the one in the first. */
    private List<Cell> leftAbove(int row, int first) {
        List<Cell> found = new ArrayList<>();
        for (int r = row - 1; r >= 0; r--) {
            List<Cell> above = words.get(r);
            for (Cell cell : above) {
                boolean free = found.stream().noneMatch(f -> f.column() == cell.column());
                if (cell.column() < first && free && (above.size() > 1 || r + 1 == row)) {
                    found.add(cell);
                }
            }
            if (!above.isEmpty() && above.get(0).column() == 0) {
                break;
            }
        }
        found.sort(Comparator.comparingInt(Cell::column));
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

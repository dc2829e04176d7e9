package io.github.performancetargets.documents.grid;

import java.util.List;
import java.util.Optional;

/**
 * 行 A row: its cells from left to right, without the empty ones.
 *
 * @param number in the sheet, table or text, from 1
 * @param cells never empty
 */
public record GridRow(int number, List<GridCell> cells) {
    /** Checks that the row holds something. */
    public GridRow {
        cells = List.copyOf(cells);
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("bug: an empty row");
        }
    }

    /** The first cell. */
    public GridCell first() {
        return cells.get(0);
    }

    /** The cell whose left edge is at a column. */
    public Optional<GridCell> at(int column) {
        for (GridCell cell : cells) {
            if (cell.column() == column) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }
}

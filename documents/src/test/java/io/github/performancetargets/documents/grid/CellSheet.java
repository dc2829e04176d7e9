package io.github.performancetargets.documents.grid;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet of cells that no builder checked: two of them may claim one place of the document. */
public final class CellSheet {
    private CellSheet() {}

    /** The sheet with rows of cells that each cover one place. */
    public static Sheet of(String part, List<List<Cell>> rows) {
        @Nullable Cell[][] places = new @Nullable Cell[rows.size()][];
        int width = 0;
        for (int row = 0; row < places.length; row++) {
            places[row] = rows.get(row).toArray(new Cell[0]);
            width = Math.max(width, places[row].length);
        }
        return new Sheet(part, Sheet.Flow.APART, places, width);
    }
}

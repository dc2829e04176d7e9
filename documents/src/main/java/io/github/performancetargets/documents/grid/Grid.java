package io.github.performancetargets.documents.grid;

import java.util.List;

/**
 * 网格 A sheet, a table of a document, or a whole text: rows of cells, before any meaning is looked for.
 *
 * @param part what {@link io.github.performancetargets.documents.trace.DocumentPlace#part} says of its cells
 * @param rows from top to bottom, without the empty ones
 * @param flow how it hangs together with the grid before it
 */
public record Grid(String part, List<GridRow> rows, Flow flow) {
    /** Copies the rows. */
    public Grid {
        rows = List.copyOf(rows);
    }

    /** 衔接 Whether a table may run on from the grid before. */
    public enum Flow {
        /** 独立 It stands alone, as a sheet does. */
        APART,
        /** 续页 It may go on with the table of the grid before, as a table that a page break has cut in two does. */
        RUNNING
    }
}

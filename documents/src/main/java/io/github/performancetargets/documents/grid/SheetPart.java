package io.github.performancetargets.documents.grid;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** 表页一部分 Some columns of a sheet as a sheet of its own, with all of the rows above them. */
public final class SheetPart {
    private final int top;
    private final int from;
    private final int to;
    private final IdentityHashMap<Cell, Cell> made = new IdentityHashMap<>();

    private SheetPart(int top, int from, int to) {
        this.top = top;
        this.from = from;
        this.to = to;
    }

    /**
     * The columns of a sheet from one to another, which is not included; the rows above the top one are whole. A cell that reaches beyond the
     * columns stands in the part that it begins in. Every cell says what it said, and where it stands in the document.
     */
    public static Sheet of(Sheet sheet, int top, int from, int to, Sheet.Flow flow) {
        SheetPart part = new SheetPart(top, from, to);
        @Nullable Cell[][] places = new @Nullable Cell[sheet.rows()][];
        int width = 0;
        for (int row = 0; row < places.length; row++) {
            int start = row < top ? 0 : from;
            int end = row < top ? sheet.width() : Math.min(to, sheet.width());
            places[row] = new @Nullable Cell[end - start];
            for (int column = start; column < end; column++) {
                places[row][column - start] =
                        sheet.at(row, column).map(part::moved).orElse(null);
            }
            width = Math.max(width, end - start);
        }
        return new Sheet(sheet.part(), flow, places, width);
    }

    private @Nullable Cell moved(Cell cell) {
        if (cell.row() < top) {
            return cell;
        }
        if (cell.column() < from) {
            return null;
        }
        int end = Math.min(cell.end(), to);
        return made.computeIfAbsent(
                cell,
                c -> new Cell(
                        c.label(), c.row(), c.column() - from, c.rowSpan(), end - c.column(), c.places(), c.indent()));
    }
}

package io.github.performancetargets.documents.grid;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 转置 Turns some rows of a sheet into columns: what stood in one row stands in one column, and the rows below move down. */
public final class TurnedRows {
    private final int first;
    private final int last;
    private final int height;
    private final IdentityHashMap<Cell, Cell> made = new IdentityHashMap<>();

    private TurnedRows(Sheet sheet, int first, int last) {
        this.first = first;
        this.last = last;
        this.height = sheet.width();
    }

    /**
     * The sheet with its rows from the first to the last turned; every cell says what it said, and where it stands in the document.
     * No cell may reach into these rows or out of them.
     */
    public static Sheet of(Sheet sheet, int first, int last) {
        TurnedRows rows = new TurnedRows(sheet, first, last);
        List<@Nullable Cell[]> places = new ArrayList<>();
        int width = 0;
        for (int row = 0; row < sheet.rows() - (last - first + 1) + rows.height; row++) {
            boolean turned = row >= first && row < first + rows.height;
            int columns = turned ? last - first + 1 : sheet.width();
            @Nullable Cell[] made = new @Nullable Cell[columns];
            for (int column = 0; column < columns; column++) {
                int from = turned ? first + column : row < first ? row : row - rows.height + last - first + 1;
                made[column] = sheet.at(from, turned ? row - first : column)
                        .map(rows::moved)
                        .orElse(null);
            }
            places.add(made);
            width = Math.max(width, columns);
        }
        return new Sheet(sheet.part(), sheet.flow(), places.toArray(new @Nullable Cell[0][]), width);
    }

    private Cell moved(Cell cell) {
        return made.computeIfAbsent(cell, c -> {
            if (c.row() < first) {
                return c;
            }
            if (c.row() > last) {
                int row = c.row() + height - (last - first + 1);
                return new Cell(c.label(), row, c.column(), c.rowSpan(), c.columnSpan(), c.places(), c.indent());
            }
            int row = first + c.column();
            return new Cell(c.label(), row, c.row() - first, c.columnSpan(), c.rowSpan(), c.places(), c.indent());
        });
    }
}

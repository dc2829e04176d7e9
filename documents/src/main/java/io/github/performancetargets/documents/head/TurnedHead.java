package io.github.performancetargets.documents.head;

import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.grid.TurnedRows;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 竖向栏目 A header that runs down the first column, so that each indicator is a column: 一级指标 over 二级指标, 三级指标 and 指标值, with
 * what they head at the right of each.
 */
public final class TurnedHead {
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_COLUMNS = 3;

    private TurnedHead() {}

    /** The sheet with the rows of such a header turned, as forms mostly have them; the sheet itself where it has none. */
    public static Sheet of(Sheet sheet) {
        for (int first = 0; first + FEWEST_ROWS <= sheet.rows(); first++) {
            if (heading(sheet, first).filter(ColumnRole::isTier).isPresent()) {
                int last = last(sheet, first);
                return last >= 0 ? TurnedRows.of(sheet, first, last) : sheet;
            }
        }
        return sheet;
    }

    /** The last row below the first that a heading begins; −1 where they do not make a header. */
    private static int last(Sheet sheet, int first) {
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        int row = first;
        while (row < sheet.rows() && heading(sheet, row).filter(roles::add).isPresent()) {
            row++;
        }
        boolean whole = roles.contains(ColumnRole.NAME)
                && roles.contains(ColumnRole.VALUE)
                && (roles.contains(ColumnRole.CATEGORY) || roles.contains(ColumnRole.DIMENSION));
        return whole && isApart(sheet, first, row - 1) ? row - 1 : -1;
    }

    /** What the first cell of a row heads, where it stands in the first column and no other cell heads anything. */
    private static Optional<ColumnRole> heading(Sheet sheet, int row) {
        List<Cell> cells = sheet.row(row);
        boolean alone = cells.size() >= FEWEST_COLUMNS
                && cells.get(0).column() == 0
                && cells.get(0).columnSpan() == 1
                && cells.stream().skip(1).allMatch(c -> c.label().column().isEmpty());
        return alone ? cells.get(0).label().column() : Optional.empty();
    }

    /** Whether no cell reaches from these rows into others, nor into them. */
    private static boolean isApart(Sheet sheet, int first, int last) {
        for (int row = first; row <= last; row++) {
            for (Cell cell : sheet.across(row)) {
                if (cell.row() < first || cell.bottom() > last + 1) {
                    return false;
                }
            }
        }
        return true;
    }
}

package io.github.performancetargets.documents.region;

import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.head.HeaderRows;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.Label;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * 尾随的表 Where another table begins right below the last rows of a form, with no blank row between them: at short words side by side
 * that no merged cell of the form reaches, in other places than the rows above, where nothing further down says anything of a form.
 */
final class TrailingTable {
    private TrailingTable() {}

    /**
     * The first row of the other table; the end of the rows where there is none.
     *
     * @param from the first row of the form
     * @param to the row behind the last one
     * @param sign whether a row says anything of a form
     */
    static int of(Sheet sheet, int from, int to, IntPredicate sign) {
        int last = to - 1;
        while (last >= from && !sign.test(last)) {
            last--;
        }
        if (last < from) {
            return to;
        }
        Set<List<Integer>> shapes = new HashSet<>();
        int left = Integer.MAX_VALUE;
        for (int row = from; row <= last; row++) {
            if (!sign.test(row)) {
                shapes.add(shape(sheet, row));
            }
            left = sheet.row(row).size() > 1
                    ? Math.min(left, sheet.row(row).get(0).column())
                    : left;
        }
        for (int row = last + 1; row < to; row++) {
            boolean below = row == last + 1 && HeaderRows.isNamed(sheet.row(last));
            if (!below
                    && begins(sheet, row, to)
                    && sheet.row(row).get(0).column() <= left
                    && !shapes.contains(shape(sheet, row))
                    && !holdsTiers(sheet, row, to)) {
                return withNames(sheet, row, last);
            }
            shapes.add(shape(sheet, row));
        }
        return to;
    }

    private static boolean begins(Sheet sheet, int row, int to) {
        List<Cell> cells = sheet.row(row);
        if (cells.size() < 2) {
            return false;
        }
        boolean heads = row + 1 < to ? FormSigns.headsOther(sheet, row, row + 1) : HeaderShape.areButtons(cells);
        return heads && !isReached(sheet, row);
    }

    /** Whether a merged cell of a row above reaches down beside the cells of a row. */
    static boolean isReached(Sheet sheet, int row) {
        return sheet.across(row).stream().anyMatch(c -> c.row() < row && !c.isBlank());
    }

    /** The lines over the header of another table that name it, and the wide headings over its columns. */
    static int withNames(Sheet sheet, int header, int last) {
        int first = header;
        while (first - 1 > last && isOver(sheet.row(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean isOver(List<Cell> cells) {
        return cells.size() == 1
                ? FormSigns.isName(cells.get(0)) && !Preface.isTitle(cells.get(0))
                : HeaderShape.areHeadings(cells) && cells.stream().allMatch(c -> c.columnSpan() > 1);
    }

    /** 产出 | 数量 …: tiers under headings that nobody listed. */
    private static boolean holdsTiers(Sheet sheet, int row, int to) {
        int tiers = sheet.row(row).get(0).label().is(ColumnRole.ROW_HEAD) ? 1 : 0;
        for (int r = row + 1; r < to; r++) {
            List<Cell> cells = sheet.row(r);
            tiers += cells.size() > 2
                            && (isTier(cells.get(0).label())
                                    || isTier(cells.get(1).label()))
                    ? 1
                    : 0;
        }
        return tiers > 1;
    }

    private static boolean isTier(Label label) {
        return label.isCategory() || label.isDimension();
    }

    private static List<Integer> shape(Sheet sheet, int row) {
        return sheet.row(row).stream().map(Cell::column).toList();
    }
}

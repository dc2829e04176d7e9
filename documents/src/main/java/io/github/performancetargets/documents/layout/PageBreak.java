package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.grid.GridRow;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.Label;
import java.util.List;

/**
 * 断页 Whether rows that show no sign of a form go on with indicators that the end of a page has cut off. What decides is whether
 * they fit the columns: a value that is compared stands below the values, behind the tiers, or where the tiers are cut off.
 */
final class PageBreak {
    private final List<GridRow> rows;
    private final GridRow header;
    private final int end;
    private final int width;
    private final int names;
    private final boolean blankTiers;

    /**
     * Looks at rows below others.
     *
     * @param rows of another table
     * @param form the rows before them, from the header of the indicators on
     */
    private PageBreak(List<GridRow> rows, List<GridRow> form) {
        this.rows = rows;
        this.header = form.get(0);
        this.end = end(form);
        this.width = end(rows);
        this.names = header.cells().stream()
                .filter(cell -> isTier(cell.label()))
                .mapToInt(GridCell::end)
                .max()
                .orElse(0);
        this.blankTiers = names > 0 && rows.stream().allMatch(row -> row.first().column() >= names);
    }

    /** Whether the rows go on with the form. */
    static boolean is(List<GridRow> rows, List<GridRow> form) {
        PageBreak cut = new PageBreak(rows, form);
        for (int cutOff = 0; cutOff <= cut.names && cutOff + cut.width <= cut.end; cutOff++) {
            if (cut.fits(cutOff)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTier(Label label) {
        return label.is(ColumnRole.CATEGORY) || label.is(ColumnRole.DIMENSION);
    }

    // whether half of the rows or more fit, so many columns to the left of where they would stand
    private boolean fits(int cutOff) {
        boolean allTiers = cutOff > 0 && cutOff == names && cutOff + width == end;
        long fitting = rows.stream()
                .filter(row -> isTotal(row) || hasValue(row, cutOff, allTiers))
                .count();
        // what stands below the indicators of a form says nothing of those above it
        long footers = rows.stream().filter(ForeignTable::isFooter).count();
        return fitting > 0 && 2 * fitting >= rows.size() - footers;
    }

    private boolean hasValue(GridRow row, int cutOff, boolean allTiers) {
        Label first = row.first().label();
        boolean tiers = (cutOff == 0 && blankTiers) || first.isCategory() || first.isDimension();
        boolean number = false;
        for (GridCell cell : row.cells()) {
            String value = cell.text();
            boolean digits = CellShape.hasDigit(value);
            // 12 | 11 | 91.7% is no name with its value
            boolean share = allTiers && !number && value.endsWith("%");
            if (isBelowValues(cell, cutOff) && (CellShape.isCompared(value) || (digits && (tiers || share)))) {
                return true;
            }
            number |= digits;
        }
        return false;
    }

    // where no column says that it is of values, any behind the tiers may be
    private boolean isBelowValues(GridCell cell, int cutOff) {
        List<GridCell> values = header.cells().stream()
                .filter(head -> head.label().is(ColumnRole.VALUE))
                .toList();
        int column = cell.column() + cutOff;
        return values.isEmpty()
                ? column >= names
                : values.stream().anyMatch(head -> column < head.end() && head.column() < cell.end() + cutOff);
    }

    /** 合计 | 100 | 95 below points. */
    private boolean isTotal(GridRow row) {
        return IndicatorRows.isTotal(row.first().label())
                && row.cells().stream().skip(1).allMatch(cell -> CellShape.hasDigit(cell.text()))
                && header.cells().stream()
                        .anyMatch(head -> head.label().is(ColumnRole.WEIGHT)
                                || head.label().is(ColumnRole.SCORE));
    }

    private static int end(List<GridRow> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(GridCell::end)
                .max()
                .orElse(0);
    }
}

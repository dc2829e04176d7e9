package io.github.performancetargets.documents.head;

import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.Label;
import java.util.List;

/**
 * 指标值栏 Finds the column of the values where no heading says which it is: what stands between the operator and the unit, else beside
 * one of them, else what stands behind the names and holds numbers.
 */
final class ValueColumns {
    private static final int BESIDE_PART = 3;

    private final ColumnCells cells;

    ValueColumns(ColumnCells cells) {
        this.cells = cells;
    }

    /** 指标值及单位, which nobody listed, or the names of regions, each over its own values; else the likeliest column. */
    void settle(List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (Label.of(columns.get(i).label()).mayHeadValues()) {
                columns.set(i, columns.get(i).as(ColumnRole.VALUE));
                return;
            }
        }
        long regions = columns.stream()
                .filter(c -> Label.of(c.label()).mayNameRegion())
                .count();
        if (regions > 1) {
            columns.replaceAll(c ->
                    c.role() == ColumnRole.OTHER && Label.of(c.label()).mayNameRegion() ? c.as(ColumnRole.REGION) : c);
            return;
        }
        int best = -1;
        int most = 0;
        boolean named = false;
        for (int i = 0; i < columns.size(); i++) {
            int likely = likely(columns, i, named);
            if (likely > most) {
                best = i;
                most = likely;
            }
            named |= columns.get(i).role() == ColumnRole.NAME;
        }
        if (best >= 0) {
            columns.set(best, columns.get(best).as(ColumnRole.VALUE));
        }
    }

    /** How likely a column holds the values; 0 where it does not. */
    private int likely(List<Column> columns, int index, boolean named) {
        Column column = columns.get(index);
        int parts = (isPart(columns, index - 1) ? 1 : 0) + (isPart(columns, index + 1) ? 1 : 0);
        boolean between = parts == 2 && mayBeBetween(column.role());
        boolean open = switch (column.role()) {
            case OTHER -> named && cells.holdsValues(column);
            case EXPLANATION, BASIS, GOAL, ROW_HEAD ->
                named && cells.holdsValues(column) && (parts > 0 || cells.holdsNumbers(column));
            default -> false;
        };
        if ((!between && !open) || isOfTime(column)) {
            return 0;
        }
        int unlisted = column.role() == ColumnRole.OTHER ? 1 : 0;
        return 1 + unlisted + BESIDE_PART * BESIDE_PART * parts + (cells.isMeasured(column) ? BESIDE_PART : 0);
    }

    /** Whether a column holds operators or units. */
    private boolean isPart(List<Column> columns, int index) {
        if (index < 0 || index >= columns.size()) {
            return false;
        }
        Column column = columns.get(index);
        return switch (column.role()) {
            case OPERATOR, UNIT -> true;
            case OTHER, DIRECTION -> cells.holdsOperators(column) || cells.holdsUnits(column);
            default -> false;
        };
    }

    /** What a column between operator and unit may be called, and holds the values all the same. */
    private static boolean mayBeBetween(ColumnRole role) {
        return switch (role) {
            case OTHER, EXPLANATION, BASIS, GOAL, ROW_HEAD, ACTUAL -> true;
            default -> false;
        };
    }

    /** 完成时限 over nothing but times says when, and not how much. */
    private boolean isOfTime(Column column) {
        return Label.of(column.label()).headsTimes() && cells.holdsTimes(column);
    }
}

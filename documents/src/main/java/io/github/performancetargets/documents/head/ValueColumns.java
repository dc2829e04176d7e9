package io.github.performancetargets.documents.head;

import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.PeriodWord;
import java.util.ArrayList;
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

    /**
     * 指标值及单位, which nobody listed, 定量指标值 beside 定性指标值, or the names of regions, each over its own values; else the likeliest
     * column.
     */
    void settle(List<Column> columns) {
        for (boolean part : new boolean[] {false, true}) {
            columns.replaceAll(c -> Label.of(c.label()).mayHeadValues() && PeriodWord.isPartOfYear(c.label()) == part
                    ? c.as(ColumnRole.VALUE)
                    : c);
            if (!TierColumns.missing(columns, ColumnRole.VALUE)) {
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
            Column found = columns.get(best);
            columns.set(best, found.as(ColumnRole.VALUE));
            if (found.role() == ColumnRole.GOAL) {
                // 总体目标 | 年度目标
                columns.replaceAll(
                        c -> c.role() == ColumnRole.GOAL && cells.holdsNumbers(c) ? c.as(ColumnRole.VALUE) : c);
            }
        }
    }

    /** One heading over ≥ | 93 | 个: each part is a column of its own. */
    static void apart(List<Column> columns, ColumnCells cells) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            List<Integer> places = column.role() == ColumnRole.VALUE ? cells.places(column) : List.of();
            List<Column> parts = new ArrayList<>();
            for (int p = 0; p < places.size(); p++) {
                Column part = column.part(
                        p == 0 ? column.start() : places.get(p),
                        p + 1 < places.size() ? places.get(p + 1) : column.end());
                parts.add(
                        cells.holdsOperators(part)
                                ? part.as(ColumnRole.OPERATOR)
                                : cells.holdsUnits(part) ? part.as(ColumnRole.UNIT) : part);
            }
            long values =
                    parts.stream().filter(c -> c.role() == ColumnRole.VALUE).count();
            if (parts.size() > 1 && values == 1) {
                columns.remove(i);
                columns.addAll(i, parts);
                i += parts.size() - 1;
            }
        }
    }

    /** 计量 beside bare numbers says their unit, if nothing else does. */
    static void parts(List<Column> columns, ColumnCells cells) {
        boolean bare = TierColumns.missing(columns, ColumnRole.UNIT)
                && columns.stream().anyMatch(c -> c.role() == ColumnRole.VALUE && cells.lacksUnits(c));
        for (int i = 0; i < columns.size() && bare; i++) {
            if (columns.get(i).role() == ColumnRole.OTHER && cells.holdsUnits(columns.get(i))) {
                columns.set(i, columns.get(i).as(ColumnRole.UNIT));
                return;
            }
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
            case OTHER, DIRECTION -> cells.holdsParts(column);
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

package io.github.performancetargets.documents.bind.indicator;

import io.github.performancetargets.documents.cells.CellShape;
import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.head.Column;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.Label;
import java.util.Arrays;
import java.util.List;

/**
 * 对栏 Puts the cells of a row into the columns. Where a row contradicts its header because damage has moved cells sideways,
 * the cheapest assignment that keeps their order is taken: what a cell looks like against how far it would move.
 */
final class RowAlignment {
    /** A row is only moved if it looks this wrong as it stands, and this much better afterwards. */
    private static final int SUSPICIOUS = 50;

    private static final int MARGIN = 30;
    private static final int NO_COLUMN = 80;
    private static final int MOVED = 10;
    private static final int MISSING = 10;
    private static final int CONTRADICTION = 60;
    private static final int NONE = -1;
    private static final int OUT = Integer.MAX_VALUE / 4;

    private final List<Column> columns;

    /** A row with a second tier in its place may have a name that is worded like another: 社会成本指标 under 成本指标. */
    private boolean tierInPlace;

    /** Tiers stand in rows of their own, in the column of the names. */
    private final boolean outline;

    RowAlignment(List<Column> columns) {
        this.columns = columns;
        this.outline =
                columns.stream().noneMatch(c -> c.role() == ColumnRole.CATEGORY || c.role() == ColumnRole.DIMENSION);
    }

    /** For every cell of the row the index of its column, or −1. */
    int[] align(List<Cell> row) {
        int[] printed = asPrinted(row);
        boolean misplaced = isSecondTierInFirst(row, printed);
        tierInPlace = !misplaced && hasTierInPlace(row, printed);
        int cost = cost(row, printed) + (misplaced ? CONTRADICTION : 0);
        if (cost < SUSPICIOUS) {
            return printed;
        }
        int[] moved = cheapest(row, printed, misplaced ? printed[0] : NONE);
        return cost(row, moved) + MARGIN <= cost ? moved : printed;
    }

    /**
     * Whether 成本指标, which names a first and a second tier, stands in the column of the first and means the second: no second
     * tier stands behind it and the row ends before the values, as where a merged first tier was lost.
     */
    private boolean isSecondTierInFirst(List<Cell> cells, int[] assigned) {
        boolean both = assigned[0] >= 0
                && columns.get(assigned[0]).role() == ColumnRole.CATEGORY
                && cells.get(0).label().isDimension()
                && cells.get(0).label().isCategory();
        boolean value = false;
        boolean tier = true;
        for (int i = 1; i < assigned.length; i++) {
            ColumnRole role = assigned[i] < 0
                    ? ColumnRole.OTHER
                    : columns.get(assigned[i]).role();
            value |= role == ColumnRole.VALUE;
            Label label = cells.get(i).label();
            tier &= role != ColumnRole.DIMENSION || label.isDimension() || label.looksLikeTier();
        }
        return both && !value && !tier;
    }

    private boolean hasTierInPlace(List<Cell> cells, int[] assigned) {
        for (int i = 0; i < assigned.length; i++) {
            if (assigned[i] >= 0
                    && columns.get(assigned[i]).role() == ColumnRole.DIMENSION
                    && cells.get(i).label().isDimension()) {
                return true;
            }
        }
        return false;
    }

    private int[] asPrinted(List<Cell> cells) {
        int[] assigned = new int[cells.size()];
        boolean[] taken = new boolean[columns.size()];
        for (int i = 0; i < assigned.length; i++) {
            assigned[i] = -1;
            for (int c = 0; c < columns.size(); c++) {
                if (columns.get(c).covers(cells.get(i).column()) && !taken[c]) {
                    assigned[i] = c;
                    taken[c] = true;
                }
            }
        }
        return assigned;
    }

    private int cost(List<Cell> cells, int[] assigned) {
        int cost = 0;
        boolean[] filled = new boolean[columns.size()];
        for (int i = 0; i < assigned.length; i++) {
            if (assigned[i] >= 0) {
                filled[assigned[i]] = true;
            }
            cost += cellCost(cells.get(i), assigned[i]);
        }
        for (int c = 0; c < filled.length; c++) {
            cost += filled[c] ? 0 : missing(c);
        }
        return cost;
    }

    private int missing(int column) {
        ColumnRole role = columns.get(column).role();
        return role == ColumnRole.NAME || role == ColumnRole.VALUE ? MISSING : 0;
    }

    private int cellCost(Cell cell, int column) {
        if (column < 0) {
            return NO_COLUMN;
        }
        int moved = columns.get(column).covers(cell.column()) ? 0 : MOVED;
        ColumnRole role = columns.get(column).role();
        boolean name = moved == 0 && role == ColumnRole.NAME;
        return moved + (name && (tierInPlace || outline) ? 0 : misfit(cell.label(), role));
    }

    /** Dynamic programming over cells and columns, both from left to right. */
    private int[] cheapest(List<Cell> cells, int[] printed, int barredForFirst) {
        int n = cells.size();
        int m = columns.size();
        int[][] best = new int[n + 1][m + 1];
        int[][] choice = new int[n + 1][m + 1];
        for (int[] line : best) {
            Arrays.fill(line, OUT);
        }
        best[0][0] = 0;
        for (int i = 0; i <= n; i++) {
            for (int c = 0; c <= m; c++) {
                if (best[i][c] >= OUT) {
                    continue;
                }
                if (c < m) {
                    relax(best, choice, i, c + 1, best[i][c] + missing(c), 1);
                }
                if (i < n) {
                    relax(best, choice, i + 1, c, best[i][c] + NO_COLUMN, 2);
                }
                if (c < m && i < n && (i > 0 || c != barredForFirst)) {
                    relax(best, choice, i + 1, c + 1, best[i][c] + cellCost(cells.get(i), c), 3);
                }
            }
        }
        int[] assigned = printed.clone();
        for (int i = n, c = m; i > 0 || c > 0; ) {
            int step = choice[i][c];
            if (step == 1) {
                c--;
            } else {
                i--;
                c -= step == 3 ? 1 : 0;
                assigned[i] = step == 3 ? c : -1;
            }
        }
        return assigned;
    }

    private static void relax(int[][] best, int[][] choice, int i, int c, int cost, int step) {
        if (cost < best[i][c]) {
            best[i][c] = cost;
            choice[i][c] = step;
        }
    }

    /** How badly the words of a cell fit a column; 0 where they fit. */
    private static int misfit(Label label, ColumnRole role) {
        String text = label.text();
        if (CellShape.isBlankItem(label) && role != ColumnRole.ROW_HEAD) {
            return 0;
        }
        return switch (role) {
            case ROW_HEAD -> text.length() <= 12 && !label.isDimension() ? 0 : 60;
            case CATEGORY -> tierMisfit(label, label.isCategory(), label.isDimension());
            case DIMENSION -> tierMisfit(label, label.isDimension(), label.isCategory());
            case NAME -> label.isDimension() && label.looksLikeTier() ? 60 : CellShape.isNumeric(text) ? 40 : 0;
            case VALUE, ACTUAL, PRIOR ->
                label.isDimension() && label.looksLikeTier() ? 50 : CellShape.isNumeric(text) ? 0 : 10;
            case WEIGHT, SCORE ->
                MoneyText.number(text.replace("分", "").replace("%", "").replace("％", ""))
                                .isPresent()
                        ? 0
                        : 40;
            case OPERATOR -> CellShape.isOperator(text) ? 0 : 10;
            default -> 5;
        };
    }

    private static int tierMisfit(Label label, boolean fits, boolean otherTier) {
        if (fits) {
            return 0;
        }
        if (otherTier) {
            return 60;
        }
        String text = label.text();
        return label.looksLikeTier() ? 10 : CellShape.isNumeric(text) ? 80 : text.length() <= 10 ? 20 : 60;
    }
}

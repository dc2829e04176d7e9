package io.github.performancetargets.documents.head;

import io.github.performancetargets.documents.cells.CellShape;
import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 栏目内容 What the cells below a header tell of its columns where the words of the header do not: tiers are words of the taxonomy or
 * cover several rows, the values stand behind the names and are numbers or short words, the names are words, each its own.
 */
final class ColumnContents {
    private static final int MOST_ROWS = 40;
    private static final int LONGEST_TIER = 24;

    private final Sheet sheet;
    private final List<Integer> rows;

    ColumnContents(Sheet sheet, List<Integer> rows) {
        this.sheet = sheet;
        this.rows = rows.subList(0, Math.min(MOST_ROWS, rows.size()));
    }

    /** Gives the columns that say it too little the meaning that their cells tell. */
    void settle(List<Column> columns) {
        lowerTiers(columns);
        upperTiers(columns);
        if (missing(columns, ColumnRole.CATEGORY) && missing(columns, ColumnRole.DIMENSION)) {
            tiersOfTaxonomy(columns);
            firstBeforeSecond(columns);
        }
        if (missing(columns, ColumnRole.NAME)) {
            names(columns);
        }
        if (missing(columns, ColumnRole.VALUE) && missing(columns, ColumnRole.REGION)) {
            values(columns);
        }
        if (missing(columns, ColumnRole.CATEGORY) && missing(columns, ColumnRole.DIMENSION)) {
            tiers(columns);
        }
    }

    private static boolean missing(List<Column> columns, ColumnRole role) {
        return columns.stream().noneMatch(c -> c.role() == role);
    }

    /** 一级指标 over 数量指标, where no third tier follows: each is one tier further down. */
    private void lowerTiers(List<Column> columns) {
        boolean lower = missing(columns, ColumnRole.NAME)
                && !missing(columns, ColumnRole.DIMENSION)
                && columns.stream()
                        .filter(c -> c.role() == ColumnRole.CATEGORY)
                        .flatMap(c -> firstCell(c).stream())
                        .anyMatch(c -> c.label().isDimension() && !c.label().isCategory());
        if (lower) {
            columns.replaceAll(c -> switch (c.role()) {
                case CATEGORY -> c.as(ColumnRole.DIMENSION);
                case DIMENSION -> c.as(ColumnRole.NAME);
                default -> c;
            });
        }
    }

    /** 实施效果指标 over 产出指标: what stands below 一级指标 groups the first tier, which stands below 二级指标. */
    private void upperTiers(List<Column> columns) {
        List<Column> first =
                columns.stream().filter(c -> c.role() == ColumnRole.CATEGORY).toList();
        List<Column> second =
                columns.stream().filter(c -> c.role() == ColumnRole.DIMENSION).toList();
        boolean upper = first.size() == 1
                && second.size() == 1
                && cells(first.get(0)).stream()
                        .noneMatch(c -> c.label().isCategory() || c.label().isDimension())
                && cells(second.get(0)).stream()
                                .filter(c -> c.label().isCategory())
                                .map(Cell::text)
                                .distinct()
                                .count()
                        > 1;
        if (upper) {
            columns.replaceAll(c -> switch (c.role()) {
                case CATEGORY -> c.as(ColumnRole.ROW_HEAD);
                case DIMENSION -> c.as(ColumnRole.CATEGORY);
                default -> c;
            });
        }
    }

    /** Some forms call the third tier 绩效指标 or 指标内容; behind known tiers the first column of words is that of the names. */
    private void names(List<Column> columns) {
        int tiers = -1;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean content = (column.role() == ColumnRole.EXPLANATION || column.role() == ColumnRole.OTHER)
                    && Label.of(column.label()).mayHeadNames();
            if (tiers >= 0 && (column.role() == ColumnRole.ROW_HEAD || content)) {
                columns.set(i, column.as(ColumnRole.NAME));
                return;
            }
            tiers = column.role().isTier() ? i : tiers;
        }
        for (int i = 0; i < columns.size(); i++) {
            boolean open = columns.get(i).role() == ColumnRole.OTHER
                    || (columns.get(i).role() == ColumnRole.EXPLANATION && i == tiers + 1);
            if (open && i > tiers && holdsNames(columns.get(i))) {
                // 工作目标管理 covers several rows between 投入管理指标 and the names
                boolean tier = tiers >= 0
                        && missing(columns, ColumnRole.DIMENSION)
                        && i + 1 < columns.size()
                        && columns.get(i + 1).role() == ColumnRole.OTHER
                        && holdsNames(columns.get(i + 1))
                        && cells(columns.get(i + 1)).size()
                                > cells(columns.get(i)).size();
                columns.set(i, columns.get(i).as(tier ? ColumnRole.DIMENSION : ColumnRole.NAME));
                if (!tier) {
                    return;
                }
            }
        }
        boolean outline = tiers < 0
                && columns.get(0).role() == ColumnRole.ROW_HEAD
                && !columns.get(0).label().isEmpty();
        if (outline) {
            // 绩效指标 | 目标值: the tiers stand in rows of their own
            columns.set(0, columns.get(0).as(ColumnRole.NAME));
        }
    }

    /** 指标值及单位, which nobody listed, or the names of regions, each over its own values; else what stands behind the names. */
    private void values(List<Column> columns) {
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
        int first = -1;
        boolean named = false;
        for (int i = 0; i < columns.size(); i++) {
            if (named && columns.get(i).role() == ColumnRole.OTHER && holdsValues(columns.get(i))) {
                if (first < 0 || (!isMeasured(columns.get(first)) && isMeasured(columns.get(i)))) {
                    first = i;
                }
            }
            named |= columns.get(i).role() == ColumnRole.NAME;
        }
        if (first >= 0) {
            columns.set(first, columns.get(first).as(ColumnRole.VALUE));
        }
    }

    /** Whether numbers have operators or units, which points have not. */
    private boolean isMeasured(Column column) {
        List<Cell> numbers = cells(column).stream()
                .filter(c -> CellShape.isNumeric(c.text()))
                .toList();
        long measured = numbers.stream()
                .filter(c -> MoneyText.number(c.text()).isEmpty())
                .count();
        return 2 * measured > numbers.size();
    }

    /** Columns under words that nobody listed, most cells of which are tiers of the taxonomy. */
    private void tiersOfTaxonomy(List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            List<Cell> cells = cells(columns.get(i));
            long first = cells.stream().filter(c -> c.label().isCategory()).count();
            long second = cells.stream().filter(c -> c.label().isDimension()).count();
            boolean open = columns.get(i).role() == ColumnRole.OTHER
                    && cells.stream().map(Cell::column).distinct().count() == 1;
            boolean alike = first > 0
                    && cells.stream().filter(ColumnContents::endsLikeTier).count() == cells.size();
            if (open
                    && (2 * first > cells.size() || alike)
                    && missing(columns, ColumnRole.CATEGORY)
                    && 2 * first > second) {
                columns.set(i, columns.get(i).as(ColumnRole.CATEGORY));
            } else if (open && 2 * second > cells.size() && missing(columns, ColumnRole.DIMENSION)) {
                columns.set(i, columns.get(i).as(ColumnRole.DIMENSION));
            }
        }
    }

    /** 履职效能 over 数量指标: what stands before the second tiers and is no more than they is the first. */
    private void firstBeforeSecond(List<Column> columns) {
        for (int i = 1; i < columns.size(); i++) {
            boolean before = columns.get(i).role() == ColumnRole.DIMENSION
                    && columns.get(i - 1).role() == ColumnRole.OTHER
                    && cells(columns.get(i - 1)).stream()
                                    .filter(c -> c.label().field().isEmpty())
                                    .count()
                            > 1
                    && cells(columns.get(i - 1)).size() <= cells(columns.get(i)).size()
                    && cells(columns.get(i - 1)).stream().noneMatch(c -> CellShape.isNumeric(c.text()));
            if (before && missing(columns, ColumnRole.CATEGORY)) {
                columns.set(i - 1, columns.get(i - 1).as(ColumnRole.CATEGORY));
            }
        }
    }

    private static boolean endsLikeTier(Cell cell) {
        return cell.label().key().endsWith("指标") || cell.label().key().endsWith("目标");
    }

    /** Before the names, the column that holds second tiers is theirs, and the one before it that of the first. */
    private void tiers(List<Column> columns) {
        int name = -1;
        for (int i = 0; i < columns.size() && name < 0; i++) {
            name = columns.get(i).role() == ColumnRole.NAME ? i : -1;
        }
        if (name < 1) {
            return;
        }
        int start = columns.get(0).start();
        int end = columns.get(name).start();
        int dimension = -1;
        for (int place = end - 1; place > start && dimension < 0; place--) {
            int at = place;
            boolean second = rows.stream()
                    .flatMap(r -> sheet.at(r, at).stream())
                    .anyMatch(c -> c.column() == at && c.label().isDimension() && !c.isBlank());
            dimension = second ? place : -1;
        }
        if (dimension < 0) {
            return;
        }
        List<Column> told = new ArrayList<>();
        if (dimension - 1 > start) {
            told.add(told(ColumnRole.ROW_HEAD, start, dimension - 1));
        }
        told.add(told(ColumnRole.CATEGORY, dimension - 1, dimension));
        told.add(told(ColumnRole.DIMENSION, dimension, dimension + 1));
        if (dimension + 1 < end) {
            told.add(told(ColumnRole.ROW_HEAD, dimension + 1, end));
        }
        columns.subList(0, name).clear();
        columns.addAll(0, told);
    }

    private static Column told(ColumnRole role, int start, int end) {
        return new Column(role, start, end, "", 0, Optional.empty());
    }

    private Optional<Cell> firstCell(Column column) {
        return rows.stream()
                .flatMap(r -> sheet.at(r, column.start()).stream())
                .filter(c -> !c.isBlank())
                .findFirst();
    }

    private List<Cell> cells(Column column) {
        return rows.stream()
                .flatMap(r -> sheet.row(r).stream())
                .filter(c -> column.covers(c.column()))
                .toList();
    }

    private boolean holdsNames(Column column) {
        List<Cell> cells = cells(column).stream()
                .filter(c -> !CellShape.isBlankItem(c.label()))
                .toList();
        long words = cells.stream()
                .filter(c -> !CellShape.isNumeric(c.text())
                        && !CellShape.isOperator(c.text())
                        && !(c.label().looksLikeTier() && c.label().isDimension()))
                .count();
        long distinct = cells.stream().map(Cell::text).distinct().count();
        return !cells.isEmpty() && 2 * words > cells.size() && 4 * distinct >= 3L * cells.size();
    }

    private boolean holdsValues(Column column) {
        List<Cell> cells = cells(column);
        long values = cells.stream()
                .filter(c -> CellShape.isNumeric(c.text()) || c.text().length() <= LONGEST_TIER)
                .count();
        return !cells.isEmpty()
                && 4 * values >= 3L * cells.size()
                && cells.stream().anyMatch(c -> CellShape.isNumeric(c.text()));
    }
}

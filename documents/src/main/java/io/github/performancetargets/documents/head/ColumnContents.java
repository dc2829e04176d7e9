package io.github.performancetargets.documents.head;

import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import java.util.List;

/**
 * 栏目内容 What the cells below a header tell of its columns where the words of the header do not: tiers are words of the taxonomy or
 * cover several rows, the values stand behind the names and are numbers or short words, the names are words, each its own.
 */
final class ColumnContents {
    private final ColumnCells cells;

    ColumnContents(Sheet sheet, List<Integer> rows) {
        this.cells = new ColumnCells(sheet, rows);
    }

    /** Gives the columns that say it too little the meaning that their cells tell. */
    void settle(List<Column> columns) {
        TierColumns tiers = new TierColumns(cells);
        tiers.settle(columns);
        if (TierColumns.missing(columns, ColumnRole.NAME)) {
            new NameColumns(cells).settle(columns);
        }
        if (columns.stream().anyMatch(c -> c.role() == ColumnRole.REGION && cells.holdsParts(c))) {
            // 比较 | 要求 | 计量 below 指标值 are no regions
            columns.replaceAll(c -> c.role() == ColumnRole.REGION ? c.as(ColumnRole.OTHER) : c);
        }
        if (TierColumns.missing(columns, ColumnRole.VALUE) && TierColumns.missing(columns, ColumnRole.REGION)) {
            new ValueColumns(cells).settle(columns);
        }
        ValueColumns.apart(columns, cells);
        ValueColumns.parts(columns, cells);
        if (TierColumns.missing(columns, ColumnRole.CATEGORY) && TierColumns.missing(columns, ColumnRole.DIMENSION)) {
            tiers.beforeNames(columns);
        }
    }
}

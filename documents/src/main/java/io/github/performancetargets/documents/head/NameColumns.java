package io.github.performancetargets.documents.head;

import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import java.util.List;

/** 名称栏 Finds the column of the names where no heading says which it is: words, each its own, behind the tiers. */
final class NameColumns {
    private final ColumnCells cells;

    NameColumns(ColumnCells cells) {
        this.cells = cells;
    }

    /** Some forms call the third tier 绩效指标 or 指标内容; behind known tiers the first column of words is that of the names. */
    void settle(List<Column> columns) {
        boolean valued = !TierColumns.missing(columns, ColumnRole.VALUE);
        int tiers = -1;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean content = (column.role() == ColumnRole.EXPLANATION || column.role() == ColumnRole.OTHER)
                    && Label.of(column.label()).mayHeadNames()
                    && (valued || !cells.holdsNumbers(column));
            if (tiers >= 0 && (column.role() == ColumnRole.ROW_HEAD || content)) {
                columns.set(i, column.as(ColumnRole.NAME));
                return;
            }
            tiers = column.role().isTier() ? i : tiers;
        }
        for (int i = 0; i < columns.size(); i++) {
            boolean open = columns.get(i).role() == ColumnRole.OTHER
                    || (columns.get(i).role() == ColumnRole.EXPLANATION && i == tiers + 1);
            if (open && i > tiers && cells.holdsNames(columns.get(i))) {
                boolean tier = tiers >= 0 && isTier(columns, i);
                columns.set(i, columns.get(i).as(tier ? ColumnRole.DIMENSION : ColumnRole.NAME));
                if (!tier) {
                    return;
                }
            }
        }
        int first = Columns.isNumber(LabelWords.key(columns.get(0).label())) ? 1 : 0;
        boolean outline = tiers < 0
                && columns.get(first).role() == ColumnRole.ROW_HEAD
                && !columns.get(first).label().isEmpty();
        if (outline) {
            // 绩效指标 | 目标值: the tiers stand in rows of their own
            columns.set(first, columns.get(first).as(ColumnRole.NAME));
        }
    }

    /** 工作目标管理 covers several rows between 投入管理指标 and the names. */
    private boolean isTier(List<Column> columns, int index) {
        return TierColumns.missing(columns, ColumnRole.DIMENSION)
                && index + 1 < columns.size()
                && columns.get(index + 1).role() == ColumnRole.OTHER
                && cells.holdsNames(columns.get(index + 1))
                && cells.of(columns.get(index + 1)).size()
                        > cells.of(columns.get(index)).size();
    }
}

package io.github.performancetargets.documents.bind.indicator;

import io.github.performancetargets.documents.cells.CellShape;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.head.Column;
import io.github.performancetargets.documents.head.Columns;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.Label;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** 合并单元格 Merged cells that hold for all rows that they cover: an operator, a unit, a third tier over fourth ones. */
final class ReachingCells {
    private final Columns header;
    private final Map<Column, Cell> reaching = new HashMap<>();

    ReachingCells(Columns header) {
        this.header = header;
    }

    /** Gives a row the cells that reach down to it from above. */
    void down(int row, AlignedRow aligned) {
        for (Column column : header.columns()) {
            if (isShared(column)) {
                Cell above = reaching.get(column);
                Optional<Cell> own = aligned.get(column);
                own.filter(c -> c.rowSpan() > 1).ifPresent(c -> reaching.put(column, c));
                if (own.isEmpty()
                        && belongs(column, aligned)
                        && above != null
                        && above.row() < row
                        && above.bottom() > row) {
                    aligned.put(column, above);
                }
            }
        }
    }

    private static boolean isShared(Column column) {
        return column.role() == ColumnRole.UNIT || column.role() == ColumnRole.OPERATOR || isThirdTier(column);
    }

    /** 三级指标 where 四级指标 are the names. */
    private static boolean isThirdTier(Column column) {
        return column.role() == ColumnRole.OTHER && Label.of(column.label()).is(ColumnRole.NAME);
    }

    /** A tier holds for names, an operator or a unit for numbers. */
    private static boolean belongs(Column column, AlignedRow row) {
        return isThirdTier(column)
                ? row.has(ColumnRole.NAME)
                : row.first(ColumnRole.VALUE)
                        .filter(v -> CellShape.isNumeric(v.text()))
                        .isPresent();
    }
}

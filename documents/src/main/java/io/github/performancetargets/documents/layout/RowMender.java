package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.grid.GridRow;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 拼接断行 Joins rows that a line or page break has cut in two: a label that makes no sense alone and does with the cell below
 * it, or brackets that the cell below closes.
 */
final class RowMender {
    private static final int LONGEST_LABEL = 40;

    private RowMender() {}

    /** The rows, with the cut ones joined. */
    static List<GridRow> mend(List<GridRow> rows) {
        List<GridRow> mended = new ArrayList<>();
        for (GridRow row : rows) {
            GridRow before = mended.isEmpty() ? null : mended.get(mended.size() - 1);
            if (before == null || !continues(before, row)) {
                mended.add(row);
                continue;
            }
            mended.remove(mended.size() - 1);
            List<GridCell> rest = new ArrayList<>();
            mended.add(join(before, row, rest));
            if (!rest.isEmpty()) {
                mended.add(new GridRow(row.number(), rest));
            }
        }
        return mended;
    }

    private static boolean continues(GridRow before, GridRow row) {
        for (GridCell cell : row.cells()) {
            Optional<GridCell> above = before.at(cell.column());
            if (above.isPresent() && completes(above.get(), cell)) {
                return true;
            }
        }
        return false;
    }

    private static boolean completes(GridCell above, GridCell cell) {
        if (above.rowSpan() > 1 || above.columnSpan() != cell.columnSpan()) {
            return false;
        }
        int open = LabelWords.openBrackets(above.text());
        if (open > 0 && LabelWords.openBrackets(cell.text()) == -open) {
            return true;
        }
        if (!cell.label().mayEndLabel() || above.text().length() + cell.text().length() > LONGEST_LABEL) {
            return false;
        }
        boolean rest = cell.label().key().equals("指标") && !above.label().key().endsWith("指标");
        return (rest || (!isLabel(above.label()) && !isLabel(cell.label())))
                && isLabel(Label.of(above.text() + cell.text()));
    }

    private static boolean isLabel(Label text) {
        return text.text().length() <= LONGEST_LABEL
                && (((text.isCategory() || text.isDimension()) && text.looksLikeTier())
                        || text.isCertain()
                        || text.column().isPresent());
    }

    /**
     * Joins cells that stand below each other. A row that brings both a name and a value of its own is an indicator of its
     * own: only its labels are joined, the rest is left.
     */
    private static GridRow join(GridRow before, GridRow row, List<GridCell> rest) {
        List<GridCell> joined = new ArrayList<>(before.cells());
        long others = row.cells().stream()
                .filter(c -> before.at(c.column()).filter(a -> completes(a, c)).isEmpty())
                .count();
        for (GridCell cell : row.cells()) {
            Optional<GridCell> above = before.at(cell.column());
            boolean completes = above.filter(a -> completes(a, cell)).isPresent();
            if (above.isPresent() && (completes || others == 1)) {
                joined.set(joined.indexOf(above.get()), above.get().join(cell));
            } else {
                rest.add(cell);
            }
        }
        return new GridRow(before.number(), joined);
    }
}

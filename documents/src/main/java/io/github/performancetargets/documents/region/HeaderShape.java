package io.github.performancetargets.documents.region;

import io.github.performancetargets.documents.cells.CellShape;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.Label;
import java.util.List;

/** 栏目外形 Whether a row looks as if it headed the rows below it, whatever its words. */
final class HeaderShape {
    private static final int LONGEST_HEADING = 16;

    private HeaderShape() {}

    /** Short words side by side, and below them something that is not. */
    static boolean is(Sheet sheet, int row, int next) {
        List<Cell> cells = sheet.row(row);
        if (next < 0 || cells.size() < 3) {
            return false;
        }
        for (Cell cell : cells) {
            Label label = cell.label();
            boolean tier = (label.isCategory() || label.isDimension()) && label.looksLikeTier();
            boolean words = cell.text().length() <= LONGEST_HEADING
                    && !CellShape.hasDigit(label.key())
                    && !CellShape.isOperator(cell.text());
            boolean listed = label.isCertain() && !label.is(FieldLabel.FOOTER) && !label.is(FieldLabel.MONEY_UNIT);
            if (tier || !words || listed) {
                return false;
            }
        }
        return sheet.row(next).size() >= 2
                && sheet.row(next).stream()
                        .anyMatch(c -> CellShape.hasDigit(c.text())
                                || c.label().isDimension()
                                || c.label().isCategory());
    }
}

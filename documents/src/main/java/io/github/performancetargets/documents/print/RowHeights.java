package io.github.performancetargets.documents.print;

import io.github.performancetargets.documents.print.PrintedCell.Style;
import java.util.List;

/** 行高 How high the rows of a sheet must be: Excel does not fit rows with merged cells to their words by itself. */
final class RowHeights {
    private static final double LINE = 13.5;
    private static final double AROUND = 5.5;
    private static final double TITLE = 27;
    private static final int WIDE = 0x1100;
    /** A character is this much wider than half of the square that a Chinese one fills. */
    private static final double MARGIN = 1.5;

    private RowHeights() {}

    /** In points, from top to bottom. */
    static double[] of(FormSheet sheet) {
        List<List<PrintedCell>> rows = sheet.rows();
        double[] heights = new double[rows.size()];
        for (int r = 0; r < heights.length; r++) {
            heights[r] = LINE + AROUND;
            for (PrintedCell cell : rows.get(r)) {
                if (cell.rowSpan() == 1) {
                    heights[r] = Math.max(heights[r], height(cell, sheet));
                }
            }
        }
        for (int r = 0; r < heights.length; r++) {
            for (PrintedCell cell : rows.get(r)) {
                stretch(heights, r, cell.rowSpan(), height(cell, sheet));
            }
        }
        return heights;
    }

    /** Makes the last of the rows that a cell covers as high as all of them lack. */
    private static void stretch(double[] heights, int row, int span, double needed) {
        double covered = 0;
        for (int r = row; r < row + span; r++) {
            covered += heights[r];
        }
        heights[row + span - 1] += Math.max(0, needed - covered);
    }

    private static double height(PrintedCell cell, FormSheet sheet) {
        if (cell.style() == Style.TITLE) {
            return TITLE;
        }
        if (cell.style() == Style.UPRIGHT) {
            return cell.text().length() * LINE + AROUND;
        }
        int width = sheet.widthBefore(cell.column() + cell.columnSpan()) - sheet.widthBefore(cell.column());
        return height(cell.text(), width - MARGIN);
    }

    /** How high a text is that wraps at a width in characters. */
    static double height(String text, double width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += (int) Math.max(1, Math.ceil(halves(line) / Math.max(2, width)));
        }
        return lines * LINE + AROUND;
    }

    private static int halves(String line) {
        return line.codePoints().map(c -> c < WIDE ? 1 : 2).sum();
    }
}

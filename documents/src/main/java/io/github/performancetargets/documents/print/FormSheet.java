package io.github.performancetargets.documents.print;

import io.github.performancetargets.documents.print.PrintedCell.Style;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * 版面 The rows of a printed form, all as wide as the form. Its first columns are always the same: the label beside the
 * indicators, two tiers, the name of the indicator in two halves, so that the rows above can be split there, and its value.
 */
public final class FormSheet {
    /** The first column behind a label that begins a row: such labels cover two columns. */
    static final int AFTER_LABEL = 2;
    /** The column of a second label in the same row, and the second half of the name of an indicator. */
    static final int SECOND_LABEL = 4;
    /** How many columns every form has. */
    static final int FIXED = 6;

    private static final List<Integer> FIXED_WIDTHS = List.of(5, 11, 16, 17, 17, 22);
    private static final int FURTHER_WIDTH = 12;

    private final int width;
    private final List<List<PrintedCell>> rows = new ArrayList<>();

    FormSheet(int width) {
        this.width = Math.max(FIXED, width);
    }

    /** How many columns it has. */
    public int width() {
        return width;
    }

    /** How wide a column is beside the others, from 1. */
    public int widthOf(int column) {
        return column < FIXED ? FIXED_WIDTHS.get(column) : FURTHER_WIDTH;
    }

    /** How wide it is as a whole, in the same measure. */
    public int totalWidth() {
        return widthBefore(width);
    }

    /** How wide the columns before one are together, in the same measure. */
    int widthBefore(int column) {
        int fixed = 0;
        for (int c = 0; c < Math.min(column, FIXED); c++) {
            fixed += FIXED_WIDTHS.get(c);
        }
        return fixed + Math.max(0, column - FIXED) * FURTHER_WIDTH;
    }

    /** Its rows from top to bottom; cells covered from above are left out. */
    public List<List<PrintedCell>> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** Begins a row. */
    void row() {
        rows.add(new ArrayList<>());
    }

    /** Adds a cell to the last row. */
    void cell(String text, int column, int rowSpan, int columnSpan, Style style, String path) {
        rows.get(rows.size() - 1).add(new PrintedCell(text, column, rowSpan, columnSpan, style, path));
    }

    /** A row of a label and a value over the rest of the row. */
    void pair(String label, String text, String path) {
        row();
        cell(label, 0, 1, AFTER_LABEL, Style.LABEL, "");
        cell(text, AFTER_LABEL, 1, width - AFTER_LABEL, Style.TEXT, path);
    }

    /** A row of two labels, each with its value. */
    void pairs(String label, String text, String path, String second, String secondText, String secondPath) {
        row();
        cell(label, 0, 1, AFTER_LABEL, Style.LABEL, "");
        cell(text, AFTER_LABEL, 1, SECOND_LABEL - AFTER_LABEL, Style.TEXT, path);
        cell(second, SECOND_LABEL, 1, 1, Style.LABEL, "");
        cell(secondText, SECOND_LABEL + 1, 1, width - SECOND_LABEL - 1, Style.TEXT, secondPath);
    }
}

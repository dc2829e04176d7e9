package io.github.performancetargets.documents.print;

import io.github.performancetargets.documents.print.PrintedCell.Style;
import java.util.ArrayList;
import java.util.List;

/** 版面 The rows of a printed form, all as wide as the form. */
public final class FormSheet {
    private final int width;
    private final List<List<PrintedCell>> rows = new ArrayList<>();

    FormSheet(int width) {
        this.width = width;
    }

    /** How many columns it has. */
    public int width() {
        return width;
    }

    /** Its rows from top to bottom; cells covered from above are left out. */
    public List<List<PrintedCell>> rows() {
        return List.copyOf(rows);
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
        cell(label, 0, 1, 1, Style.LABEL, "");
        cell(text, 1, 1, width - 1, Style.TEXT, path);
    }
}

package io.github.performancetargets.generalisation.grid;

import java.util.Optional;

/**
 * 单元格 A cell of a table.
 *
 * @param row the first that it covers, from 0
 * @param column the first that it covers, from 0
 * @param rows how many it covers
 * @param columns how many it covers
 * @param text what stands in it, with line breaks; empty if it is blank
 * @param inner the table in it, where there is one
 */
public record FormCell(int row, int column, int rows, int columns, String text, Optional<FormGrid> inner) {
    /** A cell without a table in it. */
    public FormCell(int row, int column, int rows, int columns, String text) {
        this(row, column, rows, columns, text, Optional.empty());
    }

    /** A cell that covers one place. */
    public static FormCell single(int row, int column, String text) {
        return new FormCell(row, column, 1, 1, text);
    }

    /** The first row below it. */
    public int bottom() {
        return row + rows;
    }

    /** The first column behind it. */
    public int right() {
        return column + columns;
    }

    /** Whether nothing stands in it. */
    public boolean isBlank() {
        return text.isBlank() && inner.isEmpty();
    }

    /** Whether it covers a place. */
    public boolean covers(int atRow, int atColumn) {
        return row <= atRow && atRow < bottom() && column <= atColumn && atColumn < right();
    }

    /** The same cell with other words. */
    public FormCell saying(String words) {
        return new FormCell(row, column, rows, columns, words, inner);
    }

    /** The same cell in other rows. */
    public FormCell inRows(int first, int count) {
        return new FormCell(first, column, count, columns, text, inner);
    }

    /** The same cell in other columns. */
    public FormCell inColumns(int first, int count) {
        return new FormCell(row, first, rows, count, text, inner);
    }
}

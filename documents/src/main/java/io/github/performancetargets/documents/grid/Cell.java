package io.github.performancetargets.documents.grid;

import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.trace.DocumentPlace;
import java.util.ArrayList;
import java.util.List;

/**
 * 单元格 A cell of a {@link Sheet}, blank ones included. Two cells are the same only if they are one object: cells of a form often
 * hold the same words.
 */
public final class Cell {
    private final Label label;
    private final int row;
    private final int column;
    private final int rowSpan;
    private final int columnSpan;
    private final List<DocumentPlace> places;
    private final int indent;

    /**
     * Creates a cell that is not indented.
     *
     * @param label the words, without blanks at either end
     * @param row of its upper edge, from 0
     * @param column of its left edge, from 0
     * @param rowSpan how many rows it covers, 1 or more
     * @param columnSpan how many columns it covers, 1 or more
     * @param places where its words stand in the document
     */
    public Cell(Label label, int row, int column, int rowSpan, int columnSpan, List<DocumentPlace> places) {
        this(label, row, column, rowSpan, columnSpan, places, 0);
    }

    Cell(Label label, int row, int column, int rowSpan, int columnSpan, List<DocumentPlace> places, int indent) {
        this.label = label;
        this.row = row;
        this.column = column;
        this.rowSpan = rowSpan;
        this.columnSpan = columnSpan;
        this.places = List.copyOf(places);
        this.indent = indent;
    }

    /** The words, and what they may mean. */
    public Label label() {
        return label;
    }

    /** The words. */
    public String text() {
        return label.text();
    }

    /** The row of its upper edge, from 0. */
    public int row() {
        return row;
    }

    /** The column of its left edge, from 0. */
    public int column() {
        return column;
    }

    /** How many rows it covers. */
    public int rowSpan() {
        return rowSpan;
    }

    /** How many columns it covers. */
    public int columnSpan() {
        return columnSpan;
    }

    /** The column after its right edge. */
    public int end() {
        return column + columnSpan;
    }

    /** The row after its lower edge. */
    public int bottom() {
        return row + rowSpan;
    }

    /** Where its words stand in the document: several places for a cell that a line break had split. */
    public List<DocumentPlace> places() {
        return places;
    }

    /** How many blanks stand before its words: lists show by them what belongs to what. */
    public int indent() {
        return indent;
    }

    /** Whether nothing stands in it. */
    public boolean isBlank() {
        return label.text().isEmpty();
    }

    /** Whether it shares a column with another one. */
    public boolean overlaps(Cell other) {
        return column < other.end() && other.column < end();
    }

    /** A part of the same cell: other words, the same place. */
    public Cell saying(String part) {
        return new Cell(Label.of(part), row, column, rowSpan, columnSpan, places, indent);
    }

    /** The same cell with the words of another behind its own. */
    public Cell join(Cell rest) {
        List<DocumentPlace> both = new ArrayList<>(places);
        both.addAll(rest.places);
        return new Cell(Label.of(text() + rest.text()), row, column, rowSpan, columnSpan, both, indent);
    }

    @Override
    public String toString() {
        return places + " '" + text() + "'";
    }
}

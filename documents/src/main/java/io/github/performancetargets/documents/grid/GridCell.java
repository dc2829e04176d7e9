package io.github.performancetargets.documents.grid;

import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.trace.DocumentPlace;
import java.util.ArrayList;
import java.util.List;

/**
 * 单元格 A cell with words in it; empty cells are not kept.
 *
 * @param label the words, without blanks at either end, never empty, and what they may mean
 * @param column of its left edge, from 0
 * @param columnSpan how many columns it covers, 1 or more
 * @param rowSpan how many rows it covers, 1 or more
 * @param places where its words stand in the document: more than one for a cell that was split over lines
 */
public record GridCell(Label label, int column, int columnSpan, int rowSpan, List<DocumentPlace> places) {
    /** Checks that it is a cell. */
    public GridCell {
        places = List.copyOf(places);
        if (label.text().isBlank() || places.isEmpty() || column < 0 || columnSpan < 1 || rowSpan < 1) {
            throw new IllegalArgumentException(
                    "bug: not a cell: '" + label + "' " + column + " " + columnSpan + " " + rowSpan);
        }
    }

    /** The words. */
    public String text() {
        return label.text();
    }

    /** A cell that covers one column and one row. */
    public static GridCell of(String text, int column, DocumentPlace place) {
        return new GridCell(Label.of(text), column, 1, 1, List.of(place));
    }

    /** The column after its right edge. */
    public int end() {
        return column + columnSpan;
    }

    /** A part of the same cell: other words, the same place. */
    public GridCell saying(String part) {
        return new GridCell(Label.of(part), column, columnSpan, rowSpan, places);
    }

    /** The same cell with the words of another behind its own. */
    public GridCell join(GridCell rest) {
        List<DocumentPlace> both = new ArrayList<>(places);
        both.addAll(rest.places);
        return new GridCell(Label.of(text() + rest.text()), column, columnSpan, rowSpan, both);
    }
}

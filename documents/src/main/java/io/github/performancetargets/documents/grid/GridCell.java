package io.github.performancetargets.documents.grid;

import io.github.performancetargets.documents.trace.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * 单元格 A cell with words in it; empty cells are not kept.
 *
 * @param text the words, without blanks at either end, never empty
 * @param column of its left edge, from 0
 * @param columnSpan how many columns it covers, 1 or more
 * @param rowSpan how many rows it covers, 1 or more
 * @param places where its words stand in the document: more than one for a cell that was split over lines
 */
public record GridCell(String text, int column, int columnSpan, int rowSpan, List<Place> places) {
    /** Checks that it is a cell. */
    public GridCell {
        places = List.copyOf(places);
        if (text.isBlank() || places.isEmpty() || column < 0 || columnSpan < 1 || rowSpan < 1) {
            throw new IllegalArgumentException(
                    "bug: not a cell: '" + text + "' " + column + " " + columnSpan + " " + rowSpan);
        }
    }

    /** A cell that covers one column and one row. */
    public static GridCell of(String text, int column, Place place) {
        return new GridCell(text, column, 1, 1, List.of(place));
    }

    /** The column after its right edge. */
    public int end() {
        return column + columnSpan;
    }

    /** A part of the same cell: other words, the same place. */
    public GridCell saying(String part) {
        return new GridCell(part, column, columnSpan, rowSpan, places);
    }

    /** The same cell with the words of another behind its own. */
    public GridCell join(GridCell rest) {
        List<Place> both = new ArrayList<>(places);
        both.addAll(rest.places);
        return new GridCell(text + rest.text, column, columnSpan, rowSpan, both);
    }
}

package io.github.performancetargets.documents.trace;

import java.util.Objects;

/**
 * 位置 Where a cell stands in a document.
 *
 * @param part the sheet, or the table of a document that numbers its tables; empty for plain text
 * @param row counted from 1: the row of the sheet or table, the line of a text
 * @param column counted from 1
 */
public record DocumentPlace(String part, int row, int column) implements Comparable<DocumentPlace> {
    /** Checks that it is a place. */
    public DocumentPlace {
        Objects.requireNonNull(part, "part");
        if (row < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "expected a row and a column of 1 or more, found " + row + ", " + column);
        }
    }

    /** By part, row and column. */
    @Override
    public int compareTo(DocumentPlace other) {
        int byPart = part.compareTo(other.part);
        if (byPart != 0) {
            return byPart;
        }
        int byRow = Integer.compare(row, other.row);
        return byRow != 0 ? byRow : Integer.compare(column, other.column);
    }

    /** Short, the same in every language: {@code Sheet1!R3C2}, or {@code R3C2} in a text. */
    @Override
    public String toString() {
        return (part.isEmpty() ? "" : part + "!") + "R" + row + "C" + column;
    }
}

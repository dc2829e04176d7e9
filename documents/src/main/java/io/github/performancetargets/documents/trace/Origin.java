package io.github.performancetargets.documents.trace;

import java.util.Objects;

/**
 * 来源 Where an element of a table came from.
 *
 * @param table the index of the table in the result, from 0
 * @param path the element, a JSON Pointer into the JSON of the table: {@code /indicators/3/value}
 * @param place the cell
 * @param role whether the cell holds the element or names it
 */
public record Origin(int table, String path, DocumentPlace place, Role role) {
    /** Checks that nothing is missing. */
    public Origin {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(role, "role");
        if (table < 0) {
            throw new IllegalArgumentException("expected an index of 0 or more, found " + table);
        }
    }

    /** 作用 What a cell is to an element. */
    public enum Role {
        /** 内容 The cell holds the element. */
        VALUE,
        /** 标签 The cell is the label or column header that says what the element is. */
        LABEL
    }
}

package io.github.performancetargets.freeze;

import java.util.List;

/**
 * 一节 What is known of one document, or of one set of texts.
 *
 * @param name the document's path in the folder of cases, or what the texts are
 * @param lines in the order of the document, texts by their characters; those that begin with {@link #HEADING} head a table
 */
record Section(String name, List<String> lines) {
    /** Begins the line above the lines of one table. */
    static final String HEADING = "-- ";

    Section {
        lines = List.copyOf(lines);
    }
}

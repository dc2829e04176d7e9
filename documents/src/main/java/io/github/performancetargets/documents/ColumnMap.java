package io.github.performancetargets.documents;

import io.github.performancetargets.documents.mapped.MapEntries;
import io.github.performancetargets.documents.mapped.MapLines;
import io.github.performancetargets.documents.trace.ColumnMapException;

/**
 * 栏目对照表 Which column of a list of indicators holds what: the first row, a field for each column, codes, and the unit of the money, as
 * {@code docs/column-map.md} describes it. Platforms export and import such lists (declaration, monitoring,
 * self-assessment). {@link DocumentReader#withColumnMap} reads by it, {@link ListWriter} writes by it. Immutable and
 * thread-safe.
 */
public final class ColumnMap {
    private final MapEntries entries;

    private ColumnMap(MapEntries entries) {
        this.entries = entries;
    }

    /**
     * Reads a map.
     *
     * @param text a line for each entry
     * @param name of the map, for messages
     * @throws ColumnMapException if a line is no entry, or an entry is missing
     */
    public static ColumnMap read(String text, String name) {
        return new ColumnMap(MapLines.read(text, name));
    }

    MapEntries entries() {
        return entries;
    }
}

package io.github.performancetargets.documents;

import io.github.performancetargets.documents.trace.DocumentPlace;
import io.github.performancetargets.documents.trace.Origin;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.List;
import java.util.Optional;

/**
 * 读取结果 What a document holds. Every cell of it that is not empty stands in a table, and then in the origins, or in a remark
 * that is a loss: never in both, never in neither.
 *
 * @param tables in the order of the document
 * @param remarks cells that are in no table, and doubts about cells that are
 * @param origins where every element of the tables came from
 */
public record ReadResult(List<PerformanceTargetTable> tables, List<Remark> remarks, List<Origin> origins) {
    /** Copies the lists. */
    public ReadResult {
        tables = List.copyOf(tables);
        remarks = List.copyOf(remarks);
        origins = List.copyOf(origins);
    }

    /**
     * Where an element came from: its own cell, else a cell of something in it, else the cell of what it is in, else its label.
     *
     * @param table the index of the table
     * @param path the element, a JSON Pointer: {@code /indicators/3/value}
     */
    public Optional<DocumentPlace> placeOf(int table, String path) {
        for (String at = path; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
            Optional<DocumentPlace> found = find(table, at, Origin.Role.VALUE);
            if (found.isPresent()) {
                return found;
            }
        }
        for (String at = path; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
            Optional<DocumentPlace> found = find(table, at, Origin.Role.LABEL);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<DocumentPlace> find(int table, String path, Origin.Role role) {
        return origins.stream()
                .filter(o -> o.table() == table && o.role() == role)
                .filter(o -> o.path().equals(path) || o.path().startsWith(path + "/"))
                .map(Origin::place)
                .findFirst();
    }

    /**
     * 各表提示 The remarks by the table that they stand in or below, a list for each table; what stands above every table, or
     * nowhere, goes with the first.
     */
    public List<List<Remark>> remarksByTable() {
        return RemarksByTable.of(this);
    }
}

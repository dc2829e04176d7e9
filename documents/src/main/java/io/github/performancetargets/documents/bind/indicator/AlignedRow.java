package io.github.performancetargets.documents.bind.indicator;

import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.head.Column;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 对栏后的行 A row of indicators whose cells have found their columns. */
final class AlignedRow {
    private final Map<Column, Cell> cells = new LinkedHashMap<>();

    void put(Column column, Cell cell) {
        cells.put(column, cell);
    }

    Optional<Cell> take(Column column) {
        return Optional.ofNullable(cells.remove(column));
    }

    Optional<Cell> get(Column column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** The first cell of a role, whichever group it is in. */
    Optional<Cell> first(ColumnRole role) {
        return cells.entrySet().stream()
                .filter(entry -> entry.getKey().role() == role)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    boolean has(ColumnRole role) {
        return first(role).isPresent();
    }

    /** The columns that hold something, from left to right. */
    List<Column> columns() {
        List<Column> columns = new ArrayList<>(cells.keySet());
        columns.sort(Comparator.comparingInt(Column::start));
        return columns;
    }

    /** The cells that are left. */
    List<Cell> cells() {
        return List.copyOf(cells.values());
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }
}

package io.github.performancetargets.documents.mapped;

import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.trace.DocumentPlace;
import io.github.performancetargets.documents.trace.Origin;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.UnitCatalogue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** 清单读取 Reads the tables of a list by a column map; each cell with words is in a table or in a remark. */
public final class ListTables {
    private static final List<ListField> KEYS =
            List.of(ListField.DEPARTMENT, ListField.PROJECT_CODE, ListField.PROJECT_NAME, ListField.FISCAL_YEAR);

    private final MapEntries map;
    private final UnitCatalogue units;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private final Map<List<String>, ListTable> tables = new LinkedHashMap<>();
    private final Map<ListField, Cell> above = new EnumMap<>(ListField.class);
    private final List<PerformanceTargetTable> built = new ArrayList<>();

    private ListTables(MapEntries map, UnitCatalogue units) {
        this.map = map;
        this.units = units;
    }

    /**
     * Reads the sheet that the map names, else the first.
     *
     * @param sheets those of a document that hold words
     */
    public static ListTables read(List<Sheet> sheets, MapEntries map, UnitCatalogue units) {
        ListTables read = new ListTables(map, units);
        Optional<Sheet> chosen =
                sheets.stream().filter(sheet -> isNamed(sheet, map)).findFirst();
        for (Sheet sheet : sheets) {
            if (chosen.filter(one -> one == sheet).isPresent()) {
                read.sheet(sheet);
            } else {
                read.remarks.add(new Remark(RemarkKind.UNMAPPED, Optional.empty(), sheet.part(), ""));
            }
        }
        read.tables.values().forEach(table -> read.built.add(table.build(units)));
        return read;
    }

    /** Whether a sheet is the one that a map names, or nothing is named; a text has no name. */
    public static boolean isNamed(Sheet sheet, MapEntries map) {
        return sheet.part().isEmpty() || map.sheet().map(sheet.part()::equals).orElse(true);
    }

    private void sheet(Sheet sheet) {
        for (int row = map.startRow() - 1; row < sheet.rows(); row++) {
            if (!sheet.row(row).isEmpty()) {
                row(sheet, row);
            }
        }
        unmapped(sheet);
    }

    private void row(Sheet sheet, int row) {
        Map<ListField, Cell> cells = new EnumMap<>(ListField.class);
        map.columns().forEach((column, field) -> at(sheet, row, column).ifPresent(cell -> cells.put(field, cell)));
        Map<Integer, Cell> others = new TreeMap<>();
        map.labels().forEach((column, label) -> at(sheet, row, column).ifPresent(cell -> others.put(column, cell)));
        across(row, cells, others);
        if (cells.isEmpty() && others.isEmpty()) {
            return;
        }
        fillDown(cells);
        if (!cells.containsKey(ListField.NAME)) {
            lose(sheet, row, cells, others);
            return;
        }
        ListTable table = tables.computeIfAbsent(
                KEYS.stream()
                        .map(key -> Optional.ofNullable(cells.get(key))
                                .map(Cell::text)
                                .orElse(""))
                        .toList(),
                key -> new ListTable(map, tables.size(), remarks, origins));
        table.head(cells);
        table.add(
                new ListRow(map, units, cells, others, table.index(), table.nextPath(), remarks, origins).indicator());
    }

    /** A cell over several columns that the map tells apart, such as a note below the list, is none of them. */
    private void across(int row, Map<ListField, Cell> cells, Map<Integer, Cell> others) {
        List<Cell> all = new ArrayList<>(cells.values());
        all.addAll(others.values());
        for (Cell cell : all) {
            // cells are equal where they are one
            if (all.indexOf(cell) != all.lastIndexOf(cell)) {
                boolean taken = cells.values().removeIf(other -> other == cell);
                taken |= others.values().removeIf(other -> other == cell);
                if (taken && cell.row() == row) {
                    remarks.add(new Remark(
                            RemarkKind.UNPLACED, Optional.of(cell.places().get(0)), cell.text(), ""));
                }
            }
        }
    }

    private static Optional<Cell> at(Sheet sheet, int row, int column) {
        return sheet.at(row, column).filter(cell -> !cell.isBlank());
    }

    /** Blank cells of columns that the map names say what the last one above says, up to a change further up. */
    private void fillDown(Map<ListField, Cell> cells) {
        boolean changed = false;
        for (ListField field : ListField.values()) {
            Cell own = cells.get(field);
            if (own != null) {
                Cell before = above.put(field, own);
                changed |= field.compareTo(ListField.DIMENSION) <= 0
                        && (before == null || !before.text().equals(own.text()));
            } else if (changed) {
                above.remove(field);
            } else if (map.fillDown().contains(field) && above.get(field) != null) {
                cells.put(field, above.get(field));
            }
        }
    }

    /** A row without a name is no indicator: what begins in it is told, unless it stands for the rows below too. */
    private void lose(Sheet sheet, int row, Map<ListField, Cell> cells, Map<Integer, Cell> others) {
        List<Cell> lost = new ArrayList<>(others.values());
        cells.forEach((field, cell) -> {
            if (!map.fillDown().contains(field)) {
                lost.add(cell);
            }
        });
        for (Cell cell : sheet.row(row)) {
            if (lost.contains(cell)) {
                remarks.add(new Remark(
                        RemarkKind.UNPLACED, Optional.of(cell.places().get(0)), cell.text(), ""));
            }
        }
    }

    /** Columns that the map does not name, told once each. */
    private void unmapped(Sheet sheet) {
        Map<Integer, Cell> first = new TreeMap<>();
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int row = map.startRow() - 1; row < sheet.rows(); row++) {
            for (Cell cell : sheet.row(row)) {
                int column = cell.column();
                boolean named = map.columns().containsKey(column)
                        || map.labels().containsKey(column)
                        || map.ignored().contains(column);
                if (!named) {
                    first.putIfAbsent(column, cell);
                    counts.merge(column, 1, Integer::sum);
                }
            }
        }
        first.forEach((column, cell) -> {
            DocumentPlace place = cell.places().get(0);
            String detail = MapEntries.letters(column) + " × " + counts.get(column);
            remarks.add(new Remark(RemarkKind.UNMAPPED, Optional.of(place), cell.text(), detail));
        });
    }

    /** The tables, in the order in which they begin. */
    public List<PerformanceTargetTable> tables() {
        return List.copyOf(built);
    }

    /** What could not be carried, and doubts. */
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** Where everything stood. */
    public List<Origin> origins() {
        return List.copyOf(origins);
    }
}

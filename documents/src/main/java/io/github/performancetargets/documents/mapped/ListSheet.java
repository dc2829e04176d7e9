package io.github.performancetargets.documents.mapped;

import io.github.performancetargets.documents.trace.Unwritten;
import io.github.performancetargets.documents.trace.Unwritten.Reason;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 清单行列 The rows of a list by a column map, and what of the tables is not in them. */
public final class ListSheet {
    private final MapEntries map;
    private final ListCells cells;
    private final RowTaker rows;
    private final List<Unwritten> unwritten = new ArrayList<>();
    private int tables;

    /** 去处 Takes rows. */
    @FunctionalInterface
    public interface RowTaker {
        /** Takes a row of texts, blank ones included. */
        void row(List<String> texts) throws IOException;
    }

    /** A list whose rows go there. */
    public ListSheet(MapEntries map, RowTaker rows) {
        this.map = map;
        this.cells = new ListCells(map);
        this.rows = rows;
    }

    /** Writes the rows above the first indicator: blank ones, then the headings. */
    public void begin() throws IOException {
        String[] headings = blank();
        map.columns().forEach((column, field) -> headings[column] = field.heading());
        map.labels().forEach((column, label) -> headings[column] = label);
        for (int row = 1; row < map.startRow(); row++) {
            rows.row(Arrays.asList(row == map.startRow() - 1 ? headings : blank()));
        }
    }

    private String[] blank() {
        String[] row = new String[map.lastColumn() + 1];
        Arrays.fill(row, "");
        return row;
    }

    /** Writes a row for each indicator of a table. */
    public void add(PerformanceTargetTable table) throws IOException {
        int index = tables++;
        Leftovers leftovers = new Leftovers(map, cells, index, unwritten);
        leftovers.of(table);
        boolean money = hasMoneyOf(table);
        for (int i = 0; i < table.indicators().size(); i++) {
            Indicator indicator = table.indicators().get(i);
            String path = "/indicators/" + i;
            leftovers.of(indicator, path);
            String[] row = blank();
            map.columns().forEach((column, field) -> {
                if (money || !field.isFunding()) {
                    row[column] = cells.of(field, table, indicator)
                            .map(words -> coded(field, words, index, path))
                            .orElse("");
                }
            });
            map.labels()
                    .forEach((column, label) ->
                            row[column] = ListCells.labelled(label, indicator).orElse(""));
            rows.row(Arrays.asList(row));
        }
    }

    private String coded(ListField field, String words, int table, String path) {
        if (words.isEmpty() || !field.takesCodes()) {
            return words;
        }
        Optional<String> code = map.code(field, words);
        if (code.isEmpty()) {
            unwritten.add(new Unwritten(table, path, Reason.NO_CODE, words));
        }
        return code.orElse(words);
    }

    private boolean hasMoneyOf(PerformanceTargetTable table) {
        Optional<String> unit = table.funding().flatMap(Funding::unit).map(known -> known.symbol());
        return unit.isPresent() && unit.equals(map.moneyUnit());
    }

    /** What is not in the list. */
    public List<Unwritten> unwritten() {
        return List.copyOf(unwritten);
    }
}

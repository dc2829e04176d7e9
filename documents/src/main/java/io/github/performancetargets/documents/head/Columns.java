package io.github.performancetargets.documents.head;

import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.indicator.TargetPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * 栏目 The columns of a block of indicators.
 *
 * @param columns from left to right, without a gap
 * @param period of all columns whose labels name none
 */
public record Columns(List<Column> columns, TargetPeriod period) {
    /** Copies the columns. */
    public Columns {
        columns = List.copyOf(columns);
    }

    /**
     * The columns below the rows of a header: what their labels mean, and what the cells below them tell where the labels do not.
     *
     * @param below the rows that the header may hold for, in order
     */
    public static Columns of(Sheet sheet, HeaderRows header, List<Integer> below) {
        List<Column> columns = new ArrayList<>(HeaderTree.of(sheet, header));
        new ColumnContents(sheet, below).settle(columns);
        group(columns);
        Optional<TargetPeriod> head = columns.stream()
                .filter(c -> c.role() == ColumnRole.ROW_HEAD)
                .findFirst()
                .flatMap(Column::period);
        return new Columns(columns, head.orElse(TargetPeriod.ANNUAL));
    }

    /** The same columns in a table of a year, where it is known: those of other years are history. */
    public Columns ofYear(OptionalInt year) {
        List<Column> resolved = new ArrayList<>(columns);
        ColumnPeriods.resolve(resolved, year);
        return new Columns(resolved, period);
    }

    /** A tier that comes a second time begins a second set of columns: medium-term and annual side by side. */
    private static void group(List<Column> columns) {
        List<ColumnRole> seen = new ArrayList<>();
        int group = 0;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.role().isTier()) {
                if (seen.contains(column.role())) {
                    group++;
                    seen.clear();
                }
                seen.add(column.role());
            }
            columns.set(i, column.in(group));
        }
    }

    /** Whether a heading stands over the numbers of the rows: 序号. */
    public static boolean isNumber(Cell heading) {
        return isNumber(heading.label().key());
    }

    static boolean isNumber(String key) {
        return key.equals("序号") || key.equals("编号");
    }

    /** The column that a place of the sheet lies in. */
    public Optional<Column> at(int place) {
        for (Column column : columns) {
            if (column.covers(place)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** The first column of a role. */
    public Optional<Column> first(ColumnRole role) {
        return columns.stream().filter(c -> c.role() == role).findFirst();
    }

    /** Whether some column has a role. */
    public boolean has(ColumnRole role) {
        return first(role).isPresent();
    }

    /** Whether no column holds tiers, so that rows of their own may name them. */
    public boolean hasNoTiers() {
        return !has(ColumnRole.CATEGORY) && !has(ColumnRole.DIMENSION);
    }

    /** How many sets of tiers stand side by side. */
    public int groups() {
        return columns.get(columns.size() - 1).group() + 1;
    }

    /** The place after the last column. */
    public int end() {
        return columns.get(columns.size() - 1).end();
    }

    /** The period of a column: as its label says, else by its group: of two with tiers of their own the first is the medium term. */
    public TargetPeriod periodOf(Column column) {
        if (column.period().isPresent()) {
            return column.period().get();
        }
        if (hasTiers(groups() - 1)) {
            return column.group() == 0 ? TargetPeriod.MEDIUM_TERM : TargetPeriod.ANNUAL;
        }
        return period;
    }

    /** Whether a group after the first has tiers of its own, rather than more names and values below those of the first. */
    public boolean hasTiers(int group) {
        return group > 0
                && columns.stream()
                        .anyMatch(c -> c.group() == group
                                && (c.role() == ColumnRole.CATEGORY || c.role() == ColumnRole.DIMENSION));
    }

    /** Whether a cell names the block of indicators down its side: 绩效指标. */
    public boolean heads(Cell cell) {
        return at(cell.column()).filter(c -> c.role() == ColumnRole.ROW_HEAD).isPresent();
    }
}

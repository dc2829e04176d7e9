package io.github.performancetargets.documents.head;

import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.PeriodWord;
import io.github.performancetargets.indicator.TargetPeriod;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * 无栏目行 The columns of indicators above which no form printed 一级指标, 二级指标 …: told by the tiers themselves, which stand below
 * each other in one or two columns with the names, and then the values, right behind them.
 */
public final class ImpliedColumns {
    private static final int FEWEST = 3;

    private final List<Integer> rows = new ArrayList<>();
    private final Sheet sheet;
    private final Set<Integer> categories = new TreeSet<>();
    private final Set<Integer> dimensions = new TreeSet<>();
    private final Set<Integer> behind = new TreeSet<>();
    /** Columns of 成本指标 and 满意度指标, which name a first and a second tier. */
    private final Set<Integer> either = new TreeSet<>();

    private final Set<String> tiers = new HashSet<>();

    private ImpliedColumns(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Columns that no row names.
     *
     * @param first row that they hold for
     * @param columns that were told
     */
    public record Found(int first, Columns columns) {}

    /** The columns of a sheet that has no row of headers; empty where the tiers do not tell them beyond doubt. */
    public static Optional<Found> of(Sheet sheet) {
        ImpliedColumns implied = new ImpliedColumns(sheet);
        for (int row = 0; row < sheet.rows(); row++) {
            implied.row(row);
        }
        return implied.found();
    }

    private static boolean isTier(Label label) {
        return label.looksLikeTier() && (label.isCategory() || label.isDimension());
    }

    private void row(int row) {
        List<Cell> cells = sheet.row(row);
        int last = -1;
        for (int i = 0; i < cells.size(); i++) {
            if (isTier(cells.get(i).label())) {
                last = i;
            }
        }
        if (last < 0 || last == cells.size() - 1) {
            return;
        }
        rows.add(row);
        for (Cell cell : cells.subList(0, last + 1)) {
            if (cell.label().isDimension() && cell.label().isCategory()) {
                either.add(cell.column());
            } else if (cell.label().isDimension()) {
                dimensions.add(cell.column());
                tiers.add(cell.label().key());
            } else if (cell.label().isCategory()) {
                categories.add(cell.column());
            }
        }
        cells.subList(last + 1, cells.size()).forEach(cell -> behind.add(cell.column()));
    }

    private Optional<Found> found() {
        either.removeAll(dimensions);
        categories.addAll(either);
        boolean one = dimensions.size() == 1 && categories.size() <= 1;
        if (!one || tiers.size() < FEWEST || behind.isEmpty() || behind.size() > 2) {
            return Optional.empty();
        }
        int dimension = dimensions.iterator().next();
        int category = categories.isEmpty() ? -1 : categories.iterator().next();
        List<Integer> rest = List.copyOf(behind);
        if (category >= dimension || rest.get(0) <= dimension) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>();
        int tiersFrom = category < 0 ? dimension : category;
        Cell head = sheet.row(rows.get(0)).get(0);
        boolean headed = head.column() < tiersFrom;
        if (tiersFrom > 0) {
            columns.add(column(ColumnRole.ROW_HEAD, 0, tiersFrom));
        }
        if (category >= 0) {
            columns.add(column(ColumnRole.CATEGORY, category, dimension));
        }
        columns.add(column(ColumnRole.DIMENSION, dimension, rest.get(0)));
        boolean values = rest.size() == 2;
        columns.add(column(ColumnRole.NAME, rest.get(0), values ? rest.get(1) : rest.get(0) + 1));
        if (values) {
            columns.add(column(ColumnRole.VALUE, rest.get(1), rest.get(1) + 1));
        }
        TargetPeriod period =
                (headed ? PeriodWord.of(head.text()) : Optional.<TargetPeriod>empty()).orElse(TargetPeriod.ANNUAL);
        return Optional.of(new Found(rows.get(0), new Columns(columns, period)));
    }

    private static Column column(ColumnRole role, int start, int end) {
        return new Column(role, start, end, "", 0, Optional.empty());
    }
}

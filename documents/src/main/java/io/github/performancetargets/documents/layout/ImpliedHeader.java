package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.grid.GridRow;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.PeriodWord;
import io.github.performancetargets.indicator.TargetPeriod;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * 无栏目行 The columns of indicators above which no form printed 一级指标, 二级指标 …: told by the tiers themselves, which stand below
 * each other in one or two columns with the names, and then the values, right behind them.
 */
final class ImpliedHeader {
    private static final int FEWEST = 3;

    private final List<GridRow> rows = new ArrayList<>();
    private final Set<Integer> categories = new TreeSet<>();
    private final Set<Integer> dimensions = new TreeSet<>();
    private final Set<Integer> behind = new TreeSet<>();
    /** Columns of 成本指标 and 满意度指标, which name a first and a second tier. */
    private final Set<Integer> either = new TreeSet<>();

    private final Set<String> tiers = new HashSet<>();

    /**
     * The columns of indicators that were found.
     *
     * @param first row that they hold for
     * @param header their columns
     * @param named whether the first row names them and holds no indicator
     */
    record HeaderFound(GridRow first, IndicatorHeader header, boolean named) {}

    private ImpliedHeader() {}

    /** The columns of a table that has no row of headers; empty where the tiers do not tell them beyond doubt. */
    static Optional<HeaderFound> of(List<GridRow> table) {
        ImpliedHeader implied = new ImpliedHeader();
        for (int i = 0; i < table.size(); i++) {
            if (IndicatorHeader.isHeader(table.get(i))) {
                return Optional.empty();
            }
            if (i + 1 < table.size() && headsOutline(table.get(i), table.get(i + 1))) {
                IndicatorHeader header = IndicatorHeader.of(table.get(i), Optional.empty(), OptionalInt.empty());
                return Optional.of(new HeaderFound(table.get(i), header.withNames(), true));
            }
            implied.row(table.get(i));
        }
        return implied.found();
    }

    /** Known columns, from the first row on that begins with a tier and fills nothing else. */
    static Optional<HeaderFound> under(IndicatorHeader columns, List<GridRow> table) {
        int end = columns.columns().get(columns.columns().size() - 1).end();
        return table.stream()
                .filter(row -> row.cells().size() > 1 && isTier(row.first().label()))
                .filter(row -> row.cells().get(row.cells().size() - 1).end() == end)
                .findFirst()
                .map(row -> new HeaderFound(row, columns, false));
    }

    private static boolean isTier(Label label) {
        return label.isCategory() || label.isDimension();
    }

    /** 绩效指标 | 目标值 over a row that says 一、产出指标: the tiers stand in rows of their own. */
    private static boolean headsOutline(GridRow row, GridRow below) {
        Label tier = below.first().label();
        return row.cells().size() > 1
                && row.first().label().is(ColumnRole.ROW_HEAD)
                && row.cells().stream().allMatch(c -> c.label().column().isPresent())
                && row.cells().stream().anyMatch(c -> c.label().is(ColumnRole.VALUE))
                && tier.looksLikeTier()
                && isTier(tier)
                && below.first().column() == row.first().column();
    }

    private void row(GridRow row) {
        int last = -1;
        for (int i = 0; i < row.cells().size(); i++) {
            Label label = row.cells().get(i).label();
            if (label.looksLikeTier() && isTier(label)) {
                last = i;
            }
        }
        if (last < 0 || last == row.cells().size() - 1) {
            return;
        }
        rows.add(row);
        for (int i = 0; i <= last; i++) {
            GridCell cell = row.cells().get(i);
            if (cell.label().isDimension() && cell.label().isCategory()) {
                either.add(cell.column());
            } else if (cell.label().isDimension()) {
                dimensions.add(cell.column());
                tiers.add(cell.label().key());
            } else if (cell.label().isCategory()) {
                categories.add(cell.column());
            }
        }
        row.cells().subList(last + 1, row.cells().size()).forEach(cell -> behind.add(cell.column()));
    }

    private Optional<HeaderFound> found() {
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
        GridCell head = rows.get(0).first();
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
        return Optional.of(new HeaderFound(rows.get(0), new IndicatorHeader(columns, period), false));
    }

    private static Column column(ColumnRole role, int start, int end) {
        return new Column(role, start, end, "", 0, Optional.empty());
    }
}

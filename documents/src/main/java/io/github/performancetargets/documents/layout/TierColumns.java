package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.grid.GridRow;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.indicator.TargetPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * 横排指标 The head of a list that has a column for each second tier: 项目名称 | 预算金额 | 数量指标 | 质量指标 …, with 产出指标 over some of
 * them or not. Each row is a project, and each of its cells below a tier an indicator.
 *
 * @param header the columns before the tiers among others
 * @param tiers from left to right
 * @param rowCount how many rows the head takes
 */
record TierColumns(GridRow header, List<Tier> tiers, int rowCount) {
    private static final int FEWEST = 3;

    /** 一栏 The labels over one column of indicators. */
    record Tier(Optional<GridCell> category, Optional<GridCell> dimension) {
        GridCell lowest() {
            return dimension.or(() -> category).orElseThrow();
        }

        boolean covers(int column) {
            return column >= lowest().column() && column < lowest().end();
        }
    }

    /** The head that begins at a row of a table; empty where none does. */
    static Optional<TierColumns> at(List<GridRow> rows, int index) {
        GridRow header = rows.get(index);
        boolean named = header.cells().stream().anyMatch(c -> c.label().is(FieldLabel.PROJECT_NAME));
        if (!named || header.cells().size() < FEWEST || IndicatorHeader.isHeader(header)) {
            return Optional.empty();
        }
        List<GridCell> below = index + 1 < rows.size() ? rows.get(index + 1).cells() : List.of();
        boolean two = !below.isEmpty()
                && below.stream().allMatch(c -> isTier(c.label()))
                && below.stream()
                        .allMatch(c ->
                                over(header, c).filter(h -> isTier(h.label())).isPresent());
        List<Tier> tiers = new ArrayList<>();
        for (GridCell cell : header.cells()) {
            boolean split = two && below.stream().anyMatch(b -> over(header, b).equals(Optional.of(cell)));
            if (isTier(cell.label()) && !split) {
                tiers.add(
                        cell.label().isDimension() && !cell.label().isCategory()
                                ? new Tier(Optional.empty(), Optional.of(cell))
                                : new Tier(Optional.of(cell), Optional.empty()));
            }
        }
        for (GridCell cell : two ? below : List.<GridCell>of()) {
            tiers.add(new Tier(over(header, cell), Optional.of(cell)));
        }
        tiers.sort(Comparator.comparingInt(tier -> tier.lowest().column()));
        return tiers.size() < FEWEST ? Optional.empty() : Optional.of(new TierColumns(header, tiers, two ? 2 : 1));
    }

    private static boolean isTier(Label label) {
        return label.isCategory() || label.isDimension();
    }

    private static Optional<GridCell> over(GridRow header, GridCell cell) {
        return header.cells().stream()
                .filter(h -> h.column() <= cell.column() && cell.end() <= h.end())
                .findFirst();
    }

    /** The column of the first tier: those before it say what the project is. */
    int from() {
        return tiers.get(0).lowest().column();
    }

    /** Whether a cell stands below a tier. */
    boolean holds(GridCell cell) {
        return tiers.stream().anyMatch(tier -> tier.covers(cell.column()));
    }

    /** The indicators of a row, as rows under 一级指标 | 二级指标 | 三级指标. */
    List<GridRow> indicators(GridRow row) {
        List<GridRow> found = new ArrayList<>();
        for (GridCell cell : row.cells()) {
            for (Tier tier : tiers) {
                if (tier.covers(cell.column())) {
                    List<GridCell> cells = new ArrayList<>();
                    tier.category().ifPresent(c -> cells.add(moved(c, 0)));
                    tier.dimension().ifPresent(c -> cells.add(moved(c, 1)));
                    cells.add(moved(cell, 2));
                    found.add(new GridRow(row.number(), cells));
                }
            }
        }
        return found;
    }

    private static GridCell moved(GridCell cell, int column) {
        return new GridCell(cell.label(), column, 1, 1, cell.places());
    }

    /** The columns of {@link #indicators}. */
    static IndicatorHeader columns() {
        return new IndicatorHeader(
                List.of(column(ColumnRole.CATEGORY, 0), column(ColumnRole.DIMENSION, 1), column(ColumnRole.NAME, 2)),
                TargetPeriod.ANNUAL);
    }

    private static Column column(ColumnRole role, int start) {
        return new Column(role, start, start + 1, "", 0, Optional.empty());
    }
}

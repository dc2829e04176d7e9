package io.github.performancetargets.documents.bind.list;

import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.head.Column;
import io.github.performancetargets.documents.head.Columns;
import io.github.performancetargets.documents.join.Form;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.indicator.TargetPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 分组级次 Tiers across a list of projects, each over names with their values: 产出指标 over 三级指标 | 指标值. */
final class GroupedTiers {
    private static final int MOST_ROWS = 3;

    /** The columns of one indicator, as they stand below {@link #columns}. */
    private static final List<ColumnRole> ROLES = List.of(
            ColumnRole.CATEGORY,
            ColumnRole.DIMENSION,
            ColumnRole.NAME,
            ColumnRole.OPERATOR,
            ColumnRole.VALUE,
            ColumnRole.UNIT,
            ColumnRole.WEIGHT,
            ColumnRole.EXPLANATION,
            ColumnRole.BASIS,
            ColumnRole.NOTE);

    private GroupedTiers() {}

    /** The groups of names and values that the rows below a head of projects make; none where they make no such groups. */
    static List<ListHead.Tier> of(Form form, int index, int last) {
        List<Cell> tiers = new ArrayList<>();
        for (int i = index; i < last; i++) {
            ListHead.row(form, i).stream()
                    .filter(c -> c.label().isCategory() || c.label().isDimension())
                    .forEach(tiers::add);
        }
        // 资金总额 | 财政拨款 below 项目金额 stand in the same row, before the first tier
        int from = tiers.stream().mapToInt(Cell::column).min().orElse(Integer.MAX_VALUE);
        List<Cell> parts = ListHead.row(form, last).stream()
                .filter(c -> c.column() >= from)
                .toList();
        boolean pairs = has(parts, ColumnRole.NAME)
                && has(parts, ColumnRole.VALUE)
                && parts.stream().allMatch(c -> place(c) >= 0);
        if (!pairs) {
            return List.of();
        }
        List<ListHead.Tier> groups = new ArrayList<>();
        for (Cell part : parts) {
            List<Cell> over = tiers.stream()
                    .filter(t -> t.column() <= part.column() && part.end() <= t.end())
                    .toList();
            if (over.isEmpty()) {
                return List.of();
            }
            boolean first = groups.isEmpty()
                    || part.label().is(ColumnRole.NAME)
                    || !groups.get(groups.size() - 1).isUnder(over);
            if (first) {
                groups.add(group(over, part));
            } else {
                groups.get(groups.size() - 1).parts().add(part);
            }
        }
        return groups;
    }

    /** The last row of a head of projects whose tiers are groups; empty where they are not. */
    static Optional<Integer> last(Form form, int index) {
        int end = Math.min(index + MOST_ROWS, form.rows().size() - 1);
        for (int last = index + 1; last <= end; last++) {
            if (!of(form, index, last).isEmpty()) {
                return Optional.of(last);
            }
        }
        return Optional.empty();
    }

    private static ListHead.Tier group(List<Cell> over, Cell part) {
        Cell lowest = over.get(over.size() - 1);
        List<Cell> parts = new ArrayList<>(List.of(part));
        if (over.size() > 1) {
            return new ListHead.Tier(Optional.of(over.get(0)), Optional.of(lowest), parts);
        }
        Label label = lowest.label();
        return label.isDimension() && !label.isCategory()
                ? new ListHead.Tier(Optional.empty(), Optional.of(lowest), parts)
                : new ListHead.Tier(Optional.of(lowest), Optional.empty(), parts);
    }

    private static boolean has(List<Cell> cells, ColumnRole role) {
        return cells.stream().anyMatch(c -> c.label().is(role));
    }

    /** In which column of an indicator what stands below a heading belongs; −1 where it is none of them. */
    static int place(Cell heading) {
        int place = heading.label().column().map(ROLES::indexOf).orElse(-1);
        return place >= 2 ? place : -1;
    }

    /** The columns of one indicator. */
    static Columns columns() {
        List<Column> columns = new ArrayList<>();
        for (ColumnRole role : ROLES) {
            columns.add(new Column(role, columns.size(), columns.size() + 1, "", 0, Optional.empty()));
        }
        return new Columns(columns, TargetPeriod.ANNUAL);
    }
}

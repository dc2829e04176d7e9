package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.grid.GridRow;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.indicator.TargetPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * 栏目行 The columns of the indicators, found by what their headers mean.
 *
 * @param columns from left to right
 * @param period of all columns whose labels name none
 */
record IndicatorHeader(List<Column> columns, TargetPeriod period) {
    private static final int LONGEST_REGION = 12;
    private static final Set<String> GRADES = Set.of("优", "良", "中", "差", "优秀", "良好", "合格", "不合格", "一般", "较差");

    /** Whether a row names the columns: two tiers, or a tier and the values. */
    static boolean isHeader(GridRow row) {
        if (row.cells().stream().noneMatch(cell -> cell.label().column().isPresent())) {
            return false;
        }
        Set<ColumnRole> found = EnumSet.noneOf(ColumnRole.class);
        int known = 0;
        for (GridCell cell : row.cells()) {
            Optional<ColumnRole> role = cell.label().column();
            role.ifPresent(found::add);
            known += role.isPresent() ? 1 : 0;
        }
        long tiers = found.stream().filter(ColumnRole::isTier).count();
        boolean valued = found.contains(ColumnRole.VALUE);
        // where both are named, columns that nobody listed may be many
        boolean graded = tiers == 1
                && row.cells().stream().anyMatch(cell -> cell.label().key().endsWith("评价标准"));
        return tiers == 3
                || isOfOldForm(row, found)
                || (graded
                        && found.contains(ColumnRole.EXPLANATION)
                        && 2 * known >= row.cells().size())
                || (tiers >= 2 && valued)
                || ((tiers >= 2 || (tiers == 1 && valued))
                        && 2 * known >= row.cells().size());
    }

    /** 指标 | 指标内容 | 指标值: the form of central departments before it had three tiers. */
    private static boolean isOfOldForm(GridRow row, Set<ColumnRole> found) {
        return found.contains(ColumnRole.VALUE)
                && row.cells().stream().anyMatch(cell -> cell.label().key().equals("指标"))
                && row.cells().stream().anyMatch(cell -> cell.label().key().equals("指标内容"));
    }

    /** 优 | 良 | 中 | 差 below 评价标准: what the first of them says is the target. */
    private static boolean isOfGrades(GridRow row) {
        return row.cells().size() > 1
                && row.cells().stream()
                        .allMatch(cell -> GRADES.contains(cell.label().key()));
    }

    /** Whether the row below a header splits its columns further: 计算符号 | 目标值 | 度量单位 below 指标值. */
    static boolean isSubHeader(GridRow row, IndicatorHeader above) {
        if (namesRegions(row, above.columns) || isOfGrades(row)) {
            return true;
        }
        for (GridCell cell : row.cells()) {
            boolean named = cell.label().column().filter(r -> !r.isTier()).isPresent() || isBareYear(cell.text());
            boolean category = cell.label().isCategory();
            boolean below = above.columns.stream()
                    .anyMatch(c -> c.covers(cell.column()) && !c.role().isTier() && c.role() != ColumnRole.ROW_HEAD);
            if (!named || category || !below) {
                return false;
            }
        }
        return true;
    }

    /** Whether the row below 区域目标值 names the regions: words side by side, all of them below the values. */
    private static boolean namesRegions(GridRow row, List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            int start = columns.get(i).start();
            int end = i + 1 < columns.size() ? columns.get(i + 1).start() : Integer.MAX_VALUE;
            if (columns.get(i).role() == ColumnRole.VALUE) {
                return row.cells().size() > 1
                        && row.cells().stream()
                                .allMatch(c -> c.column() >= start
                                        && c.end() <= end
                                        && c.text().length() <= LONGEST_REGION
                                        && !CellShape.hasDigit(c.text())
                                        && c.label().column().isEmpty());
            }
        }
        return false;
    }

    /** Whether a row stands over a header and names further columns beside it: 分值, 得分 …, or one name over several of them. */
    static boolean isOver(GridRow row, GridRow header) {
        return row.cells().size() > 1
                && isHeader(header)
                && row.cells().stream().allMatch(c -> c.label().column().isPresent())
                && row.cells().stream().noneMatch(c -> c.label().isCategory());
    }

    /** A header and the columns of the row over it that it does not split itself. */
    static GridRow merged(GridRow over, GridRow header) {
        List<GridCell> cells = new ArrayList<>(header.cells());
        for (GridCell cell : over.cells()) {
            boolean split = header.cells().stream().anyMatch(c -> c.column() < cell.end() && cell.column() < c.end());
            if (!split) {
                cells.add(cell);
            }
        }
        cells.sort(Comparator.comparingInt(GridCell::column));
        return new GridRow(header.number(), cells);
    }

    /** Whether a row lies below cells that cover several columns of a header, while all others of it reach beside the row. */
    static boolean splits(GridRow row, GridRow header) {
        List<GridCell> wide = header.cells().stream()
                .filter(c -> c.rowSpan() == 1 && c.columnSpan() > 1)
                .toList();
        return !wide.isEmpty()
                && header.cells().stream().allMatch(c -> c.rowSpan() > 1 || wide.contains(c))
                && row.cells().stream()
                        .allMatch(c -> wide.stream().anyMatch(w -> c.column() >= w.column() && c.end() <= w.end()));
    }

    private static boolean isBareYear(String text) {
        String key = LabelWords.key(text);
        return LabelWords.year(text).isPresent() && (key.length() == 5 || (key.length() == 6 && key.endsWith("度")));
    }

    /** The columns of a header row, and of the row below where that splits them. */
    static IndicatorHeader of(GridRow row, Optional<GridRow> below, OptionalInt year) {
        List<Column> columns = new ArrayList<>();
        boolean named = false;
        for (GridCell cell : row.cells()) {
            Column column = column(cell);
            // 指标类型 behind the names says 定量 or 定性
            boolean kind = named
                    && column.role() == ColumnRole.CATEGORY
                    && !column.label().contains("一级");
            columns.add(kind ? column.as(ColumnRole.OTHER) : column);
            named |= column.role() == ColumnRole.NAME;
        }
        // 50: the points of the block head the column of the scores
        boolean scored = columns.stream().anyMatch(c -> c.role() == ColumnRole.ACTUAL);
        if (scored) {
            columns.replaceAll(c ->
                    c.role() == ColumnRole.OTHER && MoneyText.number(c.label()).isPresent()
                            ? c.as(ColumnRole.SCORE)
                            : c);
        }
        if (columns.stream().noneMatch(c -> c.role().isTier())) {
            columns.replaceAll(c -> LabelWords.key(c.label()).equals("指标") ? c.as(ColumnRole.CATEGORY) : c);
        }
        if (columns.get(0).start() > 0) {
            columns.add(0, new Column(ColumnRole.ROW_HEAD, 0, columns.get(0).start(), "", 0, Optional.empty()));
        }
        stretch(columns);
        boolean regions = below.isPresent() && namesRegions(below.get(), columns);
        below.ifPresent(sub -> split(columns, sub, regions));
        if (columns.stream().noneMatch(c -> c.role() == ColumnRole.NAME)) {
            nameWithoutTier(columns);
        }
        if (columns.stream().noneMatch(c -> c.role() == ColumnRole.VALUE || c.role() == ColumnRole.REGION)) {
            valueWithoutHeading(columns);
        }
        group(columns);
        ColumnPeriods.resolve(columns, year);
        Optional<TargetPeriod> head = columns.stream()
                .filter(c -> c.role() == ColumnRole.ROW_HEAD)
                .findFirst()
                .flatMap(Column::period);
        return new IndicatorHeader(List.copyOf(columns), head.orElse(TargetPeriod.ANNUAL));
    }

    private static Column column(GridCell cell) {
        ColumnRole role = isBareYear(cell.text())
                ? ColumnRole.VALUE
                : cell.label().column().orElse(ColumnRole.OTHER);
        return new Column(
                role, cell.column(), cell.end(), cell.text(), 0, cell.label().period());
    }

    /** A header that covers one column and is followed by blank ones stands for all of them. */
    private static void stretch(List<Column> columns) {
        for (int i = 0; i + 1 < columns.size(); i++) {
            columns.set(i, columns.get(i).to(columns.get(i + 1).start()));
        }
    }

    private static void split(List<Column> columns, GridRow sub, boolean regions) {
        List<Column> parts = new ArrayList<>();
        for (GridCell cell : sub.cells()) {
            Column part = regions ? column(cell).as(ColumnRole.REGION) : column(cell);
            parts.add(columns.stream()
                    .filter(c -> c.covers(part.start()) && !c.label().isEmpty() && qualifies(c.role()))
                    .findFirst()
                    .map(c -> part.under(c))
                    .orElse(part));
        }
        if (isOfGrades(sub)) {
            parts.set(0, parts.get(0).as(ColumnRole.VALUE));
        }
        boolean value = columns.stream()
                .anyMatch(c -> c.role() == ColumnRole.VALUE && parts.stream().anyMatch(p -> c.covers(p.start())));
        if (value && parts.stream().noneMatch(p -> p.role() == ColumnRole.VALUE || p.role() == ColumnRole.PRIOR)) {
            // 运算符号 | 指标内容 | 度量单位 under 指标值
            parts.replaceAll(p -> p.role() == ColumnRole.EXPLANATION ? p.as(ColumnRole.VALUE) : p);
        }
        columns.removeIf(c -> parts.stream().anyMatch(p -> c.covers(p.start())) && c.role() != ColumnRole.ROW_HEAD);
        columns.addAll(parts);
        columns.sort(Comparator.comparingInt(Column::start));
        stretch(columns);
    }

    /** What stands below 历史实现值 or 偏差原因分析 says what it is only together with it. */
    private static boolean qualifies(ColumnRole above) {
        return above == ColumnRole.OTHER || above == ColumnRole.PRIOR || above == ColumnRole.VARIANCE;
    }

    /** Some forms call the third tier 绩效指标 or 指标内容, or leave 指标 to the column after the tiers. */
    private static void nameWithoutTier(List<Column> columns) {
        boolean tierSeen = false;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean content = (column.role() == ColumnRole.EXPLANATION || column.role() == ColumnRole.OTHER)
                    && Label.of(column.label()).mayHeadNames();
            if (tierSeen && (column.role() == ColumnRole.ROW_HEAD || content)) {
                columns.set(i, column.as(ColumnRole.NAME));
                return;
            }
            tierSeen |= column.role().isTier();
        }
    }

    /** 指标值及单位, which nobody listed, or the names of regions, each over its own values. */
    private static void valueWithoutHeading(List<Column> columns) {
        Optional<Column> value = columns.stream()
                .filter(c -> Label.of(c.label()).mayHeadValues())
                .findFirst();
        value.ifPresent(c -> columns.set(columns.indexOf(c), c.as(ColumnRole.VALUE)));
        boolean several = columns.stream()
                        .filter(c -> Label.of(c.label()).mayNameRegion())
                        .count()
                > 1;
        if (value.isEmpty() && several) {
            columns.replaceAll(c ->
                    c.role() == ColumnRole.OTHER && Label.of(c.label()).mayNameRegion() ? c.as(ColumnRole.REGION) : c);
        }
    }

    /** A tier that comes a second time begins a second set of columns: medium-term and annual side by side. */
    private static void group(List<Column> columns) {
        Set<ColumnRole> seen = EnumSet.noneOf(ColumnRole.class);
        int group = 0;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.role().isTier() && !seen.add(column.role())) {
                group++;
                seen = EnumSet.of(column.role());
            }
            columns.set(
                    i, new Column(column.role(), column.start(), column.end(), column.label(), group, column.period()));
        }
    }

    /** 评价内容 over 产出目标 | 数量目标: the columns before the names are those of the tiers, as the first row below tells. */
    private Optional<IndicatorHeader> tiersTold(GridRow first) {
        Optional<Column> name =
                columns.stream().filter(c -> c.role() == ColumnRole.NAME).findFirst();
        if (name.isEmpty() || !hasNoTiers()) {
            return Optional.empty();
        }
        Optional<Integer> second = first.cells().stream()
                .filter(c -> c.column() > 0
                        && c.column() < name.get().start()
                        && c.label().isDimension())
                .map(GridCell::column)
                .findFirst();
        if (second.isEmpty()) {
            return Optional.empty();
        }
        int at = second.get();
        List<Column> told = new ArrayList<>();
        if (at > 1) {
            told.add(told(ColumnRole.ROW_HEAD, 0, at - 1));
        }
        told.add(told(ColumnRole.CATEGORY, at - 1, at));
        told.add(told(ColumnRole.DIMENSION, at, at + 1));
        if (at + 1 < name.get().start()) {
            told.add(told(ColumnRole.ROW_HEAD, at + 1, name.get().start()));
        }
        columns.stream().filter(c -> c.start() >= name.get().start()).forEach(told::add);
        return Optional.of(new IndicatorHeader(List.copyOf(told), period));
    }

    private static Column told(ColumnRole role, int start, int end) {
        return new Column(role, start, end, "", 0, Optional.empty());
    }

    /** The same columns, one tier further down where 一级指标 holds 数量指标 and no third tier follows. */
    IndicatorHeader over(GridRow first) {
        Optional<IndicatorHeader> told = tiersTold(first);
        if (told.isPresent()) {
            return told.get();
        }
        boolean lower = columns.stream().noneMatch(c -> c.role() == ColumnRole.NAME)
                && columns.stream().anyMatch(c -> c.role() == ColumnRole.DIMENSION)
                && columns.stream()
                        .filter(c -> c.role() == ColumnRole.CATEGORY)
                        .flatMap(c -> first.at(c.start()).stream())
                        .anyMatch(cell ->
                                cell.label().isDimension() && !cell.label().isCategory());
        if (!lower) {
            return this;
        }
        List<Column> moved = columns.stream()
                .map(c -> switch (c.role()) {
                    case CATEGORY -> c.as(ColumnRole.DIMENSION);
                    case DIMENSION -> c.as(ColumnRole.NAME);
                    default -> c;
                })
                .toList();
        return new IndicatorHeader(moved, period);
    }

    /** The same columns, where the one that heads the rows holds the names. */
    IndicatorHeader withNames() {
        List<Column> named = columns.stream()
                .map(c -> c.role() == ColumnRole.ROW_HEAD ? c.as(ColumnRole.NAME) : c)
                .toList();
        return new IndicatorHeader(named, period);
    }

    /** Whether no column holds tiers, so that rows of their own may name them. */
    boolean hasNoTiers() {
        return columns.stream().noneMatch(c -> c.role() == ColumnRole.CATEGORY || c.role() == ColumnRole.DIMENSION);
    }

    int groups() {
        return columns.get(columns.size() - 1).group() + 1;
    }

    /** The period of a column: as its label says, else by its group, of which the first is the medium term. */
    TargetPeriod periodOf(Column column) {
        if (column.period().isPresent()) {
            return column.period().get();
        }
        if (groups() > 1) {
            return column.group() == 0 ? TargetPeriod.MEDIUM_TERM : TargetPeriod.ANNUAL;
        }
        return period;
    }
}

package io.github.performancetargets.documents.head;

import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.lexicon.PeriodWord;
import io.github.performancetargets.documents.lexicon.ValuePart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * 栏目树 The columns that the rows of a header make: 指标值 over 计算符号, 内容 and 单位 are three columns, and what one of them means
 * may depend on the heading over it.
 */
final class HeaderTree {
    private HeaderTree() {}

    static List<Column> of(Sheet sheet, HeaderRows rows) {
        List<Column> columns = new ArrayList<>();
        boolean named = false;
        for (Cell cell : headings(sheet, rows)) {
            Column column = column(cell);
            // 指标类型 behind the names says 定量 or 定性
            boolean kind = named
                    && column.role() == ColumnRole.CATEGORY
                    && !column.label().contains("一级");
            columns.add(kind ? column.as(ColumnRole.OTHER) : column);
            named |= column.role() == ColumnRole.NAME;
        }
        fourth(columns);
        scores(columns);
        ColumnPeriods.ofWhole(columns);
        boolean outline = columns.size() > 2
                && Columns.isNumber(LabelWords.key(columns.get(0).label()))
                && columns.get(2).role() == ColumnRole.VALUE;
        if (!outline && columns.stream().noneMatch(c -> c.role().isTier())) {
            columns.replaceAll(c -> LabelWords.key(c.label()).equals("指标") ? c.as(ColumnRole.CATEGORY) : c);
        }
        if (columns.get(0).start() > 0) {
            columns.add(0, new Column(ColumnRole.ROW_HEAD, 0, columns.get(0).start(), "", 0, Optional.empty()));
        }
        stretch(columns);
        if (rows.last() > rows.main()) {
            split(columns, sheet.row(rows.last()), sheet.row(rows.main()));
        }
        return columns;
    }

    /** The headings of the main row, with those of the row over it that it does not split. */
    private static List<Cell> headings(Sheet sheet, HeaderRows rows) {
        List<Cell> cells = new ArrayList<>(sheet.row(rows.main()));
        if (rows.first() < rows.main()) {
            for (Cell over : sheet.row(rows.first())) {
                if (cells.stream().noneMatch(over::overlaps)) {
                    cells.add(over);
                }
            }
        } else {
            for (Cell across : sheet.across(rows.main())) {
                // a heading that begins in a row above the tiers and reaches down beside them
                boolean beside = across.row() < rows.main()
                        && !across.isBlank()
                        && across.label().column().isPresent()
                        && cells.stream().noneMatch(across::overlaps);
                if (beside) {
                    cells.add(across);
                }
            }
        }
        cells.sort(Comparator.comparingInt(Cell::column));
        return cells;
    }

    private static Column column(Cell cell) {
        ColumnRole role = HeaderRows.isBareYear(cell.text())
                ? ColumnRole.VALUE
                : cell.label().column().orElse(ColumnRole.OTHER);
        return new Column(
                role, cell.column(), cell.end(), cell.text(), 0, cell.label().period());
    }

    /** 四级指标 are what is reached; 三级指标 before them are one tier more. */
    private static void fourth(List<Column> columns) {
        if (columns.stream().anyMatch(HeaderTree::isFourth)) {
            columns.replaceAll(c ->
                    isFourth(c) ? c.as(ColumnRole.NAME) : c.role() == ColumnRole.NAME ? c.as(ColumnRole.OTHER) : c);
        }
    }

    private static boolean isFourth(Column column) {
        return LabelWords.key(column.label()).startsWith("四级");
    }

    /** 50: the points of the block head the column of the scores. */
    private static void scores(List<Column> columns) {
        boolean scored = columns.stream().anyMatch(c -> c.role() == ColumnRole.ACTUAL);
        if (scored) {
            columns.replaceAll(c ->
                    c.role() == ColumnRole.OTHER && MoneyText.number(c.label()).isPresent()
                            ? c.as(ColumnRole.SCORE)
                            : c);
        }
    }

    /** A heading that covers one column and is followed by blank ones stands for all of them. */
    static void stretch(List<Column> columns) {
        for (int i = 0; i + 1 < columns.size(); i++) {
            columns.set(i, columns.get(i).to(columns.get(i + 1).start()));
        }
    }

    private static void split(List<Column> columns, List<Cell> below, List<Cell> main) {
        boolean regions = HeaderRows.namesRegions(below, main);
        List<Column> parts = new ArrayList<>();
        for (Cell cell : below) {
            Column part = regions ? column(cell).as(ColumnRole.REGION) : column(cell);
            parts.add(columns.stream()
                    .filter(c -> c.covers(part.start()) && !c.label().isEmpty())
                    .findFirst()
                    .map(wider -> within(part, wider))
                    .orElse(part));
        }
        ColumnPeriods.ofWhole(parts);
        if (HeaderRows.isOfGrades(below)) {
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

    /** 数值 below 总体目标值 is of its period, 年度 below 指标值 its value of the year. */
    private static Column within(Column part, Column wider) {
        if (qualifies(wider.role())) {
            return part.under(wider);
        }
        if (HeaderRows.isBareYear(wider.label()) && part.role() != ColumnRole.OTHER) {
            // 目标值 below 2024年, beside another year
            return part.under(wider).of(part.period().or(wider::period));
        }
        Optional<ColumnRole> named = wider.role() == ColumnRole.VALUE && part.role() == ColumnRole.OTHER
                ? ValuePart.of(Label.of(part.label()))
                : Optional.empty();
        if (named.isPresent()) {
            return part.as(named.get()).of(wider.period());
        }
        boolean value = wider.role() == ColumnRole.VALUE
                && (part.role() == ColumnRole.OTHER || part.role() == ColumnRole.GOAL)
                && (part.period().isPresent() || PeriodWord.isWhole(part.label()));
        return part.as(value ? ColumnRole.VALUE : part.role()).of(part.period().or(wider::period));
    }

    /** What stands below 历史实现值 or 偏差原因分析 says what it is only together with it. */
    private static boolean qualifies(ColumnRole above) {
        return above == ColumnRole.OTHER || above == ColumnRole.PRIOR || above == ColumnRole.VARIANCE;
    }
}

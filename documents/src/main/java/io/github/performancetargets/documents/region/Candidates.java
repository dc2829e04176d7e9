package io.github.performancetargets.documents.region;

import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.head.Columns;
import io.github.performancetargets.documents.head.HeaderRows;
import io.github.performancetargets.documents.head.ImpliedColumns;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.Label;
import java.util.ArrayList;
import java.util.List;

/** 候选栏目表 All rows of a sheet that may head indicators, with the columns they would make. */
final class Candidates {
    private static final int LOOKED_AT = 60;
    private static final int MOST_OVER_TIERS = 3;

    private Candidates() {}

    /** The candidates of a sheet, from top to bottom. */
    static List<Candidate> of(Sheet sheet, List<Integer> rows, long[] features) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> cells = sheet.row(rows.get(i));
            boolean named = Feature.HEADER_WORDS.isIn(features[i]);
            boolean outline = headsOutline(sheet, rows, i);
            boolean shape = Feature.HEADER_SHAPE.isIn(features[i])
                    && !isOfTiers(sheet, rows, i)
                    && !isBelowNamed(found, rows, features, i)
                    && !FormSigns.namesInBrief(cells, i + 1 < rows.size() ? sheet.row(rows.get(i + 1)) : List.of())
                    && found.stream().noneMatch(above -> goesOn(above, cells));
            boolean tiers = !named && !outline && headsTiersInRows(sheet, rows, i);
            if (named || outline || tiers || shape) {
                HeaderRows header = HeaderRows.around(sheet, rows.get(i));
                Columns columns = Columns.of(sheet, header, below(rows, features, i, header));
                if (named || outline || isWhole(columns)) {
                    found.add(new Candidate(sheet, header, columns));
                }
            }
        }
        if (found.isEmpty()) {
            ImpliedColumns.of(sheet)
                    .ifPresent(i -> found.add(
                            new Candidate(sheet, new HeaderRows(i.first(), i.first(), i.first() - 1), i.columns())));
        }
        return found;
    }

    /** 决策 | 项目立项 | 立项依据充分性 | 充分 right below a header in words that tells all columns: the first row of indicators. */
    private static boolean isBelowNamed(List<Candidate> found, List<Integer> rows, long[] features, int index) {
        if (index == 0 || found.isEmpty()) {
            return false;
        }
        Candidate last = found.get(found.size() - 1);
        return rows.get(index - 1) == last.rows().last()
                && Feature.HEADER_WORDS.isIn(features[rows.indexOf(last.rows().main())])
                && isWhole(last.columns());
    }

    /** 生态效益 over 满意度: a tier over a tier is a row of indicators, whatever its shape. */
    private static boolean isOfTiers(Sheet sheet, List<Integer> rows, int index) {
        List<Cell> below = index + 1 < rows.size() ? sheet.row(rows.get(index + 1)) : List.of();
        return sheet.row(rows.get(index)).stream()
                .filter(Candidates::isTier)
                .anyMatch(c -> below.stream().anyMatch(b -> b.column() == c.column() && isTier(b)));
    }

    /** 效益 in the column of the first tiers goes on with the header above, whatever the shape of its row. */
    private static boolean goesOn(Candidate above, List<Cell> cells) {
        return cells.stream()
                .filter(Candidates::isTier)
                .flatMap(c -> above.columns().at(c.column()).stream())
                .anyMatch(column -> column.role() == ColumnRole.CATEGORY || column.role() == ColumnRole.DIMENSION);
    }

    private static boolean isTier(Cell cell) {
        return cell.label().isCategory() || cell.label().isDimension();
    }

    /**
     * 绩效指标 | 目标值 over a row that says 一、产出指标, or over a project and then such a row: the tiers stand in rows of their own.
     */
    private static boolean headsOutline(Sheet sheet, List<Integer> rows, int index) {
        List<Cell> cells = sheet.row(rows.get(index));
        if (!isValued(cells) || !HeaderShape.areHeadings(cells)) {
            return false;
        }
        int at = index + 1;
        while (at < rows.size() && at - index <= MOST_OVER_TIERS && isOverTiers(sheet.row(rows.get(at)), cells)) {
            at++;
        }
        if (at >= rows.size()) {
            return false;
        }
        List<Cell> below = sheet.row(rows.get(at));
        Label first = below.get(0).label();
        boolean tier = first.looksLikeTier() && (first.isCategory() || first.isDimension());
        // 序号 | 指标 | 指标值 over tiers that are alone in their rows
        boolean numbered = Columns.isNumber(cells.get(0));
        List<Cell> heads = numbered ? cells.subList(1, cells.size()) : cells;
        boolean known = heads.stream().allMatch(c -> c.label().column().isPresent());
        boolean named = numbered
                ? known
                        && (heads.get(0).label().is(ColumnRole.ROW_HEAD)
                                || heads.get(0).label().is(ColumnRole.NAME))
                : heads.get(0).label().is(ColumnRole.ROW_HEAD);
        boolean alone = below.size() == 1;
        boolean placed = below.get(0).column() == cells.get(0).column()
                || (numbered && below.get(0).column() == heads.get(0).column());
        boolean lone = numbered || at > index + 1;
        return tier && placed && (lone ? alone && (named || !numbered) : named);
    }

    private static boolean isValued(List<Cell> cells) {
        return cells.stream().skip(1).anyMatch(c -> c.label().is(ColumnRole.VALUE));
    }

    /** 指标 | 内容 | 目标 over a first tier alone: short words that head both tiers, in one column, with names and values behind them. */
    private static boolean headsTiersInRows(Sheet sheet, List<Integer> rows, int index) {
        List<Cell> cells = sheet.row(rows.get(index));
        if (index + 2 >= rows.size() || cells.size() < 3 || !HeaderShape.areHeadings(cells)) {
            return false;
        }
        Cell tier = sheet.row(rows.get(index + 1)).get(0);
        return tier.column() == cells.get(0).column()
                && tier.label().isCategory()
                && tier.label().looksLikeTier()
                && sheet.row(rows.get(index + 1)).stream()
                        .skip(1)
                        .allMatch(c -> MoneyText.read(c.text()).isPresent())
                && sheet.row(rows.get(index + 2)).size() > 2;
    }

    /** A unit or a project, alone or with its money, in the column of the names. */
    private static boolean isOverTiers(List<Cell> row, List<Cell> heads) {
        return row.get(0).column() == heads.get(0).column()
                && !row.get(0).label().looksLikeTier()
                && !row.get(0).label().isCertain()
                && row.stream()
                        .skip(1)
                        .allMatch(c -> MoneyText.read(c.text()).isPresent()
                                && heads.stream()
                                        .noneMatch(h -> h.column() == c.column()
                                                && h.label().is(ColumnRole.VALUE)));
    }

    /** The rows below a header, up to the next one or to a table that is no form. */
    private static List<Integer> below(List<Integer> rows, long[] features, int index, HeaderRows header) {
        List<Integer> below = new ArrayList<>();
        for (int i = index + 1; i < rows.size() && below.size() < LOOKED_AT; i++) {
            if (rows.get(i) > header.last()) {
                boolean other = Feature.NO_SIGN.isIn(features[i]) && !below.isEmpty();
                if (Feature.HEADER_WORDS.isIn(features[i]) || other) {
                    break;
                }
                below.add(rows.get(i));
            }
        }
        return below;
    }

    /** Words that nobody listed head indicators only if the cells below them tell a tier, the names and the values. */
    private static boolean isWhole(Columns columns) {
        return columns.has(ColumnRole.NAME) && columns.has(ColumnRole.VALUE) && !columns.hasNoTiers();
    }
}

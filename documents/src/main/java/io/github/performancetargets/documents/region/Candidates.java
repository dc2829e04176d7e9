package io.github.performancetargets.documents.region;

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

    private Candidates() {}

    /** The candidates of a sheet, from top to bottom. */
    static List<Candidate> of(Sheet sheet, List<Integer> rows, long[] features) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean named = Feature.HEADER_WORDS.isIn(features[i]);
            boolean outline = headsOutline(sheet, rows, i);
            if (named || outline || Feature.HEADER_SHAPE.isIn(features[i])) {
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

    /** 绩效指标 | 目标值 over a row that says 一、产出指标: the tiers stand in rows of their own. */
    private static boolean headsOutline(Sheet sheet, List<Integer> rows, int index) {
        List<Cell> cells = sheet.row(rows.get(index));
        if (index + 1 >= rows.size() || cells.size() < 2) {
            return false;
        }
        Cell below = sheet.row(rows.get(index + 1)).get(0);
        Label tier = below.label();
        return cells.get(0).label().is(ColumnRole.ROW_HEAD)
                && cells.stream().allMatch(c -> c.label().column().isPresent())
                && cells.stream().anyMatch(c -> c.label().is(ColumnRole.VALUE))
                && tier.looksLikeTier()
                && (tier.isCategory() || tier.isDimension())
                && below.column() == cells.get(0).column();
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

package io.github.performancetargets.documents.region;

import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.head.Columns;
import io.github.performancetargets.documents.head.HeaderRows;
import io.github.performancetargets.documents.lexicon.ColumnRole;
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
            if (named || Feature.HEADER_SHAPE.isIn(features[i])) {
                HeaderRows header = HeaderRows.around(sheet, rows.get(i));
                Columns columns = Columns.of(sheet, header, below(rows, features, i, header));
                if (named || isWhole(columns)) {
                    found.add(new Candidate(sheet, header, columns));
                }
            }
        }
        return found;
    }

    /** The rows below a header, up to the next one. */
    private static List<Integer> below(List<Integer> rows, long[] features, int index, HeaderRows header) {
        List<Integer> below = new ArrayList<>();
        for (int i = index + 1; i < rows.size() && below.size() < LOOKED_AT; i++) {
            if (rows.get(i) > header.last()) {
                if (Feature.HEADER_WORDS.isIn(features[i])) {
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

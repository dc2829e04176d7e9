package io.github.performancetargets.documents.join;

import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.head.HeaderRows;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.region.LabelledRow;
import io.github.performancetargets.documents.region.RowLabel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * 字段代码行 Rows that name the columns for a program and for no reader: KPI_LV1 | KPI_NAME | KPI_VAL, A | B | C. They stand at the top of
 * a sheet or beside the row that heads the indicators, often hidden, and belong to no form.
 */
final class CodeRows {
    private static final int FEWEST = 3;
    private static final int LONGEST = 32;

    private CodeRows() {}

    /** The rows of codes in a sheet. */
    static Set<Integer> of(Sheet sheet) {
        Set<Integer> found = new TreeSet<>();
        boolean top = true;
        List<Cell> above = List.of();
        for (int row = 0; row < sheet.rows(); row++) {
            List<Cell> cells = sheet.row(row);
            if (areCodes(cells)) {
                if (top || HeaderRows.isNamed(above) || HeaderRows.isNamed(next(sheet, row))) {
                    found.add(row);
                }
            } else if (!cells.isEmpty()) {
                top &= cells.size() == 1;
                above = cells;
            }
        }
        return found;
    }

    /** Such rows as what is no form. */
    static Form outside(Sheet sheet, Set<Integer> rows) {
        return new Form(
                rows.stream()
                        .map(r -> new LabelledRow(r, RowLabel.FOREIGN, Optional.empty(), 0, RowLabel.FOREIGN, 0, 0))
                        .map(r -> new Form.Row(sheet, r))
                        .toList(),
                false);
    }

    private static List<Cell> next(Sheet sheet, int row) {
        for (int r = row + 1; r < sheet.rows(); r++) {
            if (!sheet.row(r).isEmpty()) {
                return sheet.row(r);
            }
        }
        return List.of();
    }

    private static boolean areCodes(List<Cell> cells) {
        Set<String> codes = new HashSet<>();
        return cells.size() >= FEWEST
                && cells.stream().allMatch(c -> c.rowSpan() == 1 && isCode(c.text()) && codes.add(c.text()));
    }

    private static boolean isCode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (!letter && (i == 0 || !(LabelWords.isDigit(c) || c == '_' || c == '.'))) {
                return false;
            }
        }
        return text.length() <= LONGEST;
    }
}

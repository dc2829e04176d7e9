package io.github.performancetargets.documents.grid;

import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 拼接断行 Joins cells that a line or page break has cut in two: a label that makes no sense alone and does with the cell below it,
 * or brackets that the cell below closes.
 */
final class RowMender {
    private static final int LONGEST_LABEL = 40;

    private RowMender() {}

    /** The rows, with the cut cells joined in the upper row. */
    static SortedMap<Integer, List<Cell>> mend(Map<Integer, List<Cell>> rows) {
        TreeMap<Integer, List<Cell>> mended = new TreeMap<>();
        int last = -1;
        for (Map.Entry<Integer, List<Cell>> entry : rows.entrySet()) {
            List<Cell> row = entry.getValue();
            boolean words = row.stream().anyMatch(c -> !c.isBlank());
            List<Cell> above = mended.getOrDefault(last, List.of());
            if (words && continues(above, row)) {
                List<Cell> rest = new ArrayList<>();
                mended.put(last, join(above, row, rest));
                mended.put(entry.getKey(), rest);
                last = rest.stream().anyMatch(c -> !c.isBlank()) ? entry.getKey() : last;
            } else {
                mended.put(entry.getKey(), row);
                last = words ? entry.getKey() : last;
            }
        }
        return mended;
    }

    private static Optional<Cell> at(List<Cell> row, int column) {
        return row.stream().filter(c -> c.column() == column && !c.isBlank()).findFirst();
    }

    private static boolean continues(List<Cell> before, List<Cell> row) {
        return row.stream()
                .filter(c -> !c.isBlank() && !isAnswered(row, c))
                .anyMatch(
                        c -> at(before, c.column()).filter(a -> completes(a, c)).isPresent());
    }

    /** 预算 | 315 below 项目 | 某工程: a label of money with its amount is whole, and no rest of the label above. */
    private static boolean isAnswered(List<Cell> row, Cell cell) {
        int next = row.indexOf(cell) + 1;
        return cell.label().funding().isPresent()
                && next < row.size()
                && !row.get(next).isBlank()
                && LabelWords.isDigit(row.get(next).text().charAt(0));
    }

    private static boolean completes(Cell above, Cell cell) {
        if (above.rowSpan() > 1 || above.columnSpan() != cell.columnSpan()) {
            return false;
        }
        int open = LabelWords.openBrackets(above.text());
        if (open > 0 && LabelWords.openBrackets(cell.text()) == -open) {
            return true;
        }
        if (!cell.label().mayEndLabel() || above.text().length() + cell.text().length() > LONGEST_LABEL) {
            return false;
        }
        boolean rest = cell.label().key().equals("指标") && !above.label().key().endsWith("指标");
        return (rest || (!isLabel(above.label()) && !isLabel(cell.label())))
                && isLabel(Label.of(above.text() + cell.text()));
    }

    private static boolean isLabel(Label text) {
        return text.text().length() <= LONGEST_LABEL
                && (((text.isCategory() || text.isDimension()) && text.looksLikeTier())
                        || text.isCertain()
                        || text.column().isPresent());
    }

    /** A row that brings both a name and a value of its own is an indicator of its own: only its labels are joined. */
    private static List<Cell> join(List<Cell> before, List<Cell> row, List<Cell> rest) {
        List<Cell> joined = new ArrayList<>(before);
        long others = row.stream()
                .filter(c -> !c.isBlank())
                .filter(c -> isAnswered(row, c)
                        || at(before, c.column()).filter(a -> completes(a, c)).isEmpty())
                .count();
        for (Cell cell : row) {
            Optional<Cell> above = at(before, cell.column());
            boolean completes = !cell.isBlank()
                    && !isAnswered(row, cell)
                    && above.filter(a -> completes(a, cell)).isPresent();
            if (!cell.isBlank() && above.isPresent() && (completes || others == 1)) {
                joined.set(joined.indexOf(above.get()), above.get().join(cell));
            } else {
                rest.add(cell);
            }
        }
        return joined;
    }
}

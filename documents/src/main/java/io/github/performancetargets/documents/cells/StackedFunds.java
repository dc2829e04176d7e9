package io.github.performancetargets.documents.cells;

import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.LabelWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 叠行资金 Labels of money stacked line by line in one cell, beside a cell with as many amounts: {@code 资金总额／财政拨款／其他资金} beside
 * {@code 100／80／20}. Where the lines do not number as many nothing is taken apart.
 */
public final class StackedFunds {
    private StackedFunds() {}

    /** The rows that a row of cells stands for: itself, or one for each line. */
    public static List<List<Cell>> rows(List<Cell> cells) {
        if (cells.stream().noneMatch(cell -> cell.text().indexOf('\n') > 0)) {
            return List.of(cells);
        }
        List<List<Cell>> rows = new ArrayList<>();
        List<Cell> first = new ArrayList<>();
        rows.add(first);
        for (int i = 0; i < cells.size(); i++) {
            List<String> labels = lines(cells.get(i));
            boolean stacked = labels.size() > 1;
            if (stacked && inline(labels)) {
                put(rows, cells.get(i), labels);
                continue;
            }
            List<String> amounts = stacked && i + 1 < cells.size() ? lines(cells.get(i + 1)) : List.of();
            if (stacked && labels.stream().allMatch(StackedFunds::isLabel) && areAmounts(amounts, labels.size())) {
                put(rows, cells.get(i), labels);
                put(rows, cells.get(++i), amounts);
            } else {
                first.add(cells.get(i));
            }
        }
        rows.removeIf(List::isEmpty);
        return rows;
    }

    private static List<String> lines(Cell cell) {
        return cell.text()
                .lines()
                .map(LabelWords::stripped)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean isLabel(String line) {
        return FundingLabel.of(line).isPresent();
    }

    /** {@code 资金总额：100} on every line; the amount of a source may be blank. */
    private static boolean inline(List<String> lines) {
        boolean amount = false;
        for (String line : lines) {
            int colon = line.replace('：', ':').lastIndexOf(':');
            Optional<FundingLabel> label = colon < 0 ? Optional.empty() : FundingLabel.of(line.substring(0, colon));
            boolean blank = colon == line.length() - 1;
            boolean filled = !blank && MoneyText.read(line.substring(colon + 1)).isPresent();
            if (label.isEmpty() || !(blank || filled)) {
                return false;
            }
            amount |= filled;
        }
        return amount;
    }

    private static boolean areAmounts(List<String> lines, int count) {
        return lines.size() == count
                && lines.stream().anyMatch(l -> MoneyText.read(l).isPresent())
                && lines.stream()
                        .allMatch(
                                l -> LabelWords.isFiller(l) || MoneyText.read(l).isPresent());
    }

    /** A dash among the amounts says that there is none. */
    private static void put(List<List<Cell>> rows, Cell cell, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (rows.size() <= i) {
                rows.add(new ArrayList<>());
            }
            if (!LabelWords.isFiller(lines.get(i))) {
                rows.get(i).add(cell.saying(lines.get(i)));
            }
        }
    }
}

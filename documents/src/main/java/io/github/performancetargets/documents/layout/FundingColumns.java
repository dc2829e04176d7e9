package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.grid.GridRow;
import java.util.List;

/** 资金分栏 Headings over several amounts of one label, whatever they are called: 年初安排① | 年中调整② | 小计③ over 财政资金 | 130 | 58 | 188. */
final class FundingColumns {
    private static final int FEWEST = 2;

    private FundingColumns() {}

    /** Whether a row heads the amounts of the row below it, each of them in a column of its own. */
    static boolean areAbove(GridRow row, GridRow below) {
        List<GridCell> amounts =
                below.cells().stream().filter(c -> isAmount(c.text())).toList();
        int labels = below.cells().size() - amounts.size();
        // all labels stand before the amounts
        boolean labelled =
                labels > 0 && below.cells().subList(0, labels).stream().noneMatch(c -> isAmount(c.text()));
        boolean words = row.cells().stream().noneMatch(c -> isAmount(c.text()));
        long unknown = amounts.stream()
                .flatMap(amount -> row.at(amount.column()).stream())
                .filter(heading -> heading.label().funding().isEmpty()
                        && heading.label().execution().isEmpty()
                        && !heading.label().key().equals("金额"))
                .count();
        return words
                && unknown >= FEWEST
                && labelled
                && amounts.size() >= FEWEST
                && below.first().label().field().isEmpty()
                && amounts.stream().allMatch(amount -> row.at(amount.column()).isPresent());
    }

    /** Whether a row over such headings names groups of them: 预算安排 | 拨付情况 | 结余情况. */
    static boolean areGroups(GridRow row) {
        long unknown = row.cells().stream()
                .filter(c -> c.label().funding().isEmpty()
                        && c.label().execution().isEmpty()
                        && c.label().field().isEmpty())
                .count();
        return unknown >= FEWEST && row.cells().stream().noneMatch(c -> CellShape.hasDigit(c.text()));
    }

    private static boolean isAmount(String text) {
        return MoneyText.read(text).isPresent()
                || (text.endsWith("%")
                        && MoneyText.number(text.substring(0, text.length() - 1))
                                .isPresent());
    }
}

package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.LabelWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 成本构成各行 Reads what money is spent on, which is no source of it: 成本构成 | 金额 | 测算依据 over its items. Only the sum says the total.
 */
final class SpendingRows {
    private static final Set<String> ITEMS =
            Set.of("成本构成", "费用构成", "支出构成", "支出内容", "支出明细", "费用名称", "明细项目", "支出项目", "项目构成");

    private final TableDraft draft;
    private final FundingLines lines;
    private final List<GridCell> headings = new ArrayList<>();

    SpendingRows(TableDraft draft, FundingLines lines) {
        this.draft = draft;
        this.lines = lines;
    }

    void clear() {
        headings.clear();
    }

    /** Reads a row if it heads the items or stands below such a row. */
    boolean read(List<GridCell> cells) {
        if (opens(cells)) {
            headings.clear();
            headings.addAll(cells);
            cells.forEach(lines::heading);
            return true;
        }
        boolean below =
                !headings.isEmpty() && cells.get(0).column() == headings.get(0).column();
        if (!below) {
            headings.clear();
            return false;
        }
        item(cells);
        return true;
    }

    private static boolean opens(List<GridCell> cells) {
        return cells.size() > 2
                && ITEMS.contains(cells.get(0).label().key())
                && cells.stream().anyMatch(SpendingRows::isAmount);
    }

    private static boolean isAmount(GridCell heading) {
        return heading.label().key().equals("金额") || heading.label().key().equals("预算金额");
    }

    private void item(List<GridCell> cells) {
        GridCell name = cells.get(0);
        Optional<FundingLabel> sum = name.label().funding().filter(FundingLabel::isTotal);
        for (GridCell cell : cells.subList(1, cells.size())) {
            Optional<GridCell> heading =
                    headings.stream().filter(h -> h.column() <= cell.column()).reduce((first, last) -> last);
            if (LabelWords.isFiller(cell.text()) || heading.isEmpty()) {
                lines.lose(cell);
            } else if (sum.isPresent() && isAmount(heading.get())) {
                lines.line(sum.get(), lines.period(), name).ifPresent(line -> lines.fill(line, cell));
            } else {
                draft.field(name.text() + " " + heading.get().text(), cell.text(), name, cell);
            }
        }
    }
}

package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.grid.GridRow;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.indicator.TargetPeriod;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 资金各行 Reads the rows of the block of funds, with or without the columns of execution, or told in words. */
final class FundingRows {
    private final TableDraft draft;
    private final FundingLines lines;
    private final ExecutionRows execution;
    private final ExecutionPairs spent;
    private final SpendingRows spending;
    private final Set<GridRow> headings = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<GridRow> groups = Collections.newSetFromMap(new IdentityHashMap<>());
    private final FundingPairs pairs;
    private @Nullable GridCell head;

    FundingRows(TableDraft draft) {
        this.draft = draft;
        this.lines = new FundingLines(draft);
        this.execution = new ExecutionRows(draft, lines);
        this.spent = new ExecutionPairs(draft, lines);
        this.spending = new SpendingRows(draft, lines);
        this.pairs = new FundingPairs(draft, lines);
    }

    /** Looks through the rows of the whole table for what decides about single ones. */
    void lookThrough(List<GridRow> rows) {
        boolean named = rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.label().funding().stream())
                .anyMatch(label -> label.isTotal() && label.period().equals(Optional.of(TargetPeriod.ANNUAL)));
        if (named) {
            lines.yearIsNamed();
        }
        for (int i = 1; i < rows.size(); i++) {
            if (FundingColumns.areAbove(rows.get(i - 1), rows.get(i))) {
                headings.add(rows.get(i - 1));
                if (i > 1 && FundingColumns.areGroups(rows.get(i - 2))) {
                    groups.add(rows.get(i - 2));
                }
            }
        }
    }

    /** The cell that opens the block: 项目资金(万元), or heads a part of it. */
    void open(GridCell cell) {
        if (isBeside(cell)) {
            lines.heading(cell);
            return;
        }
        begin();
        head = cell;
        lines.period(cell.label().key().startsWith("中期") ? TargetPeriod.MEDIUM_TERM : TargetPeriod.ANNUAL);
        lines.heading(cell);
    }

    /** The block opens without a label of its own. */
    void begin() {
        head = null;
        execution.clear();
        spent.clear();
        spending.clear();
        pairs.clear();
        lines.period(TargetPeriod.ANNUAL);
    }

    /** Whether a row opens the block without 项目资金 before it: 资金总额 and an amount, or 年初预算数 | 全年预算数 …. */
    static boolean opens(GridRow row) {
        if (isHeaded(row)) {
            return true;
        }
        GridCell first = row.first();
        boolean total = isTotal(first);
        boolean amount = total
                && row.cells().size() > 1
                && MoneyText.read(row.cells().get(1).text()).isPresent();
        boolean label = first.label().field().isPresent();
        long columns = row.cells().stream()
                .filter(c -> c.label().execution().isPresent())
                .count();
        return (total && (!label || amount)) || (!label && columns >= 3);
    }

    /** A cell over several rows that speaks of money, and a label of money behind it: 项目资金预算执行10分 | 项目总预算. */
    static boolean isHeaded(GridRow row) {
        String key = row.first().label().key();
        boolean labels =
                row.cells().stream().skip(1).allMatch(c -> c.label().funding().isPresent());
        return (row.first().rowSpan() > 1 || labels)
                && row.cells().size() > 2
                && key.length() <= 16
                && (key.contains("资金") || key.contains("预算") || key.contains("金额"))
                && row.first().label().field().isEmpty()
                && isTotal(row.cells().get(1));
    }

    private static boolean isTotal(GridCell cell) {
        return cell.label().funding().filter(FundingLabel::isTotal).isPresent();
    }

    /** Whether a row stands beside the label of the block, or speaks of money, or heads its columns. */
    boolean goesOn(GridRow row) {
        GridCell first = row.first();
        if (first.label().headsSpending()) {
            return false;
        }
        boolean named = first.label().funding().isPresent()
                || first.label().execution().isPresent()
                || FundingLines.isUnit(first)
                || first.label().isColumnOfFunds();
        return head == null
                || isBeside(first)
                || pairs.awaits(row)
                || headings.contains(row)
                || first.text().endsWith("…")
                || (named && ExecutionRows.areHeadings(row.cells()))
                || LabelWords.isFiller(first.text())
                || FundingLines.isUnit(first)
                || first.label().funding().isPresent()
                || first.label().field().isPresent()
                || row.cells().stream().allMatch(c -> MoneyText.read(c.text()).isPresent() || FundingLines.isUnit(c));
    }

    private boolean isBeside(GridCell cell) {
        GridCell label = head;
        return label != null && cell.column() >= label.end();
    }

    void read(GridRow row) {
        List<GridCell> cells = row.cells().stream()
                .filter(cell -> !draft.ledger.isSettled(cell))
                .toList();
        if (cells.isEmpty()) {
            return;
        }
        if (groups.contains(row)) {
            cells.forEach(lines::heading);
            return;
        }
        List<List<GridCell>> stacked = StackedFunds.rows(cells);
        GridCell label = head;
        boolean headed = label != null && row.cells().size() == 2 && row.first().equals(label) && cells.size() == 1;
        if (headed && MoneyText.read(cells.get(0).text()).isPresent()) {
            // 项目资金（万元） | 100
            FundingLabel total =
                    new FundingLabel(LabelWords.stripped(row.first().text()), Optional.empty(), Optional.empty());
            lines.line(total, lines.period(), row.first()).ifPresent(line -> lines.fill(line, cells.get(0)));
        } else if (label != null && cells.size() > 1 && row.first().equals(label) && isAmountOf(cells)) {
            // 项目金额 | 164万元 | 其中：当年财政资金 | 132万元
            FundingLabel total =
                    new FundingLabel(LabelWords.stripped(label.text()), Optional.empty(), Optional.empty());
            lines.line(total, lines.period(), label).ifPresent(line -> lines.fill(line, cells.get(0)));
            pairs.read(cells.subList(1, cells.size()));
        } else if (spending.read(cells)) {
            execution.clear();
        } else if (spent.read(cells)) {
            execution.clear();
        } else if (stacked.size() > 1) {
            stacked.forEach(pairs::read);
        } else if (cells.size() == 1 && isText(cells.get(0))) {
            words(cells.get(0));
        } else if (ExecutionRows.areHeadings(cells) && !FundingPairs.areAcross(cells)) {
            execution.headings(cells);
        } else if (headings.contains(row) && !FundingPairs.areAcross(cells)) {
            execution.allHeadings(cells);
        } else if (execution.isOpen()) {
            execution.read(cells);
        } else {
            pairs.read(cells);
        }
    }

    /** {@code 资金总额：900} among the fields above a table. */
    boolean inline(GridCell cell) {
        return pairs.inline(cell);
    }

    /** Whether an amount stands right behind the label of the block, with labels of money behind it. */
    private static boolean isAmountOf(List<GridCell> cells) {
        return MoneyText.read(cells.get(0).text()).isPresent()
                && cells.get(1).label().funding().isPresent();
    }

    /** Whether a cell alone in its row is neither a label nor an amount nor both. */
    private static boolean isText(GridCell cell) {
        String text = cell.text();
        int colon = Math.max(text.lastIndexOf('：'), text.lastIndexOf(':'));
        return !LabelWords.isFiller(text)
                && cell.label().funding().isEmpty()
                && cell.label().field().isEmpty()
                && MoneyText.read(text).isEmpty()
                && MoneyText.beforeBrackets(text).isEmpty()
                && !FundingLines.isUnit(cell)
                && !cell.label().key().startsWith("按")
                && (colon < 0
                        || MoneyText.read(text.substring(colon + 1)).isEmpty()
                        || FundingWords.read(text).isPresent());
    }

    /** Funds in words; words that are none are kept under the label of the block. */
    private void words(GridCell cell) {
        GridCell label = head;
        Optional<FundingWords> said = FundingWords.read(cell.text()).filter(this::fits);
        for (FundingWords.Item item : said.map(FundingWords::items).orElse(List.of())) {
            TargetPeriod period = lines.periodOf(item.label()).orElse(lines.period());
            lines.line(item.label(), period, cell).ifPresent(line -> lines.set(line, item.money(), cell));
        }
        if (label == null && said.isEmpty()) {
            lines.lose(cell);
        } else if (label != null && !said.map(FundingWords::whole).orElse(false)) {
            draft.field(label.text(), cell.text(), label, cell);
        }
    }

    /** Whether all amounts are in the unit that counts. */
    private boolean fits(FundingWords words) {
        return words.items().stream().allMatch(item -> lines.fits(item.money()));
    }
}

package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.cells.StackedFunds;
import io.github.performancetargets.documents.draft.TableDraft;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.join.Form;
import io.github.performancetargets.documents.lexicon.ExecutionColumn;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.region.RowLabel;
import io.github.performancetargets.documents.trace.RemarkKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 表头归位 Binds a row above or below the indicators, with its funds, goals and fields. */
final class HeadBinder {
    private final TableDraft draft;
    private final FieldsBinder fields;
    private final FundsBinder funds;
    private final GoalsBinder goals;
    private @Nullable HeadWalk walk;
    private @Nullable Sheet walked;
    private boolean underMoney;

    HeadBinder(TableDraft draft, FieldsBinder fields, FundsBinder funds, GoalsBinder goals) {
        this.draft = draft;
        this.fields = fields;
        this.funds = funds;
        this.goals = goals;
    }

    /** A row of a sheet is next: what was seen above it holds only within one sheet, and not across indicators. */
    void enter(Sheet sheet, boolean afterIndicators) {
        if (walk == null || walked != sheet || afterIndicators) {
            walk = new HeadWalk(sheet, draft.ledger()::isSettled);
            walked = sheet;
        }
    }

    /** Binds a row of the sheet that was entered; the row below it may answer its labels. */
    void row(Form.Row row, Optional<Form.Row> next, boolean afterFunds) {
        Optional<Form.Row> under = next.filter(n -> n.sheet() == row.sheet());
        int below = under.map(n -> n.row().row()).orElse(-1);
        RowLabel belowLabel = under.map(n -> n.row().label()).orElse(RowLabel.TEXT);
        HeadWalk open = walk;
        if (open == null) {
            return;
        }
        RowLabel label =
                row.row().label() == RowLabel.TASK ? RowLabel.FIELD : row.row().label();
        List<Cell> all = row.sheet().row(row.row().row());
        Cell last = all.get(all.size() - 1);
        if (label == RowLabel.GOAL
                && all.size() > 2
                && MoneyText.number(last.text()).isPresent()) {
            // the points of the block at the edge
            draft.ledger().lose(last, RemarkKind.UNPLACED, "");
        }
        if (label == RowLabel.FUNDS) {
            row.sheet().row(row.row().row()).forEach(funds::headsGroup);
        }
        List<Cell> unsettled = row.sheet().row(row.row().row()).stream()
                .filter(c -> !draft.ledger().isSettled(c))
                .toList();
        List<List<Cell>> stacked = StackedFunds.rows(unsettled);
        if (label == RowLabel.FUNDS && stacked.size() > 1) {
            stacked.forEach(line -> stacked(line, afterFunds));
            return;
        }
        HeadRow taken = open.row(row.row().row(), label, below, belowLabel);
        if (label == RowLabel.FUNDS && !afterFunds && !taken.opens()) {
            funds.begin();
        }
        opener(taken);
        headings(taken);
        items(taken, afterFunds);
    }

    /** 项目实施计划 | 组织实施单位 | 某局 | 监督管理单位 | 某厅: a heading over the pairs of its row. */
    private static boolean isHeaded(HeadRow row) {
        List<HeadRow.Item> items = row.items();
        return row.label() == RowLabel.FIELD
                && items.size() > 2
                && items.get(0).value().isEmpty()
                && items.stream()
                        .skip(1)
                        .allMatch(i -> i.value().isPresent() && i.label().isPresent());
    }

    /** A line of labels stacked in one cell, with its amounts. */
    private void stacked(List<Cell> cells, boolean afterFunds) {
        boolean[] labels = new PairReading(cells, RowLabel.FUNDS, true).labels();
        HeadRow row = new HeadRow(
                RowLabel.FUNDS, Optional.empty(), false, HeadWalk.pairs(cells, labels), List.of(), List.of());
        items(row, afterFunds);
    }

    /** Items of one kind that stand side by side are read together: what was achieved belongs to the goals before it. */
    void items(HeadRow row, boolean afterFunds) {
        if (row.label() == RowLabel.FUNDS && funds.periods(row)) {
            return;
        }
        ItemKind kinds = new ItemKind(underMoney, afterFunds);
        List<HeadRow.Item> items = row.items();
        int from = 0;
        if (isHeaded(row)) {
            draft.ledger().label(items.get(0).label().orElseThrow(), "/fields");
            from = 1;
        }
        while (from < items.size()) {
            RowLabel kind = kinds.of(items.get(from), row);
            int to = from + 1;
            while (to < items.size() && kinds.of(items.get(to), row) == kind) {
                to++;
            }
            HeadRow part = new HeadRow(row.label(), row.block(), false, items.subList(from, to), List.of(), List.of());
            switch (kind) {
                case FUNDS -> funds.row(part, row);
                case GOAL -> goals.row(part);
                default -> part.items().forEach(item -> fields.item(item, row));
            }
            from = to;
        }
    }

    /** What the cell is that opens a block. */
    private void opener(HeadRow row) {
        if (!row.opens()) {
            return;
        }
        Cell cell = row.block().orElseThrow();
        HeadRow only = new HeadRow(row.label(), row.block(), true, List.of(), List.of(), List.of());
        if (row.label() == RowLabel.FUNDS) {
            funds.open(row);
        } else if (row.label() == RowLabel.GOAL) {
            goals.row(only);
        } else if (row.items().isEmpty() && row.heads().isEmpty()) {
            fields.item(new HeadRow.Item(Optional.of(cell), Optional.empty(), Optional.empty()), row);
        } else if (cell.label().field().isPresent()
                && row.items().size() == 1
                && row.items().get(0).label().isPresent()) {
            // 项目立项情况 | 项目立项的依据 | …
            fields.item(new HeadRow.Item(Optional.of(cell), Optional.empty(), Optional.empty()), row);
        } else {
            draft.ledger().label(cell, "/fields");
        }
    }

    /** Labels of columns name what stands below them. */
    private void headings(HeadRow row) {
        if (row.heads().isEmpty()) {
            return;
        }
        boolean spending = row.block().filter(b -> b.label().headsSpending()).isPresent();
        boolean money = !spending
                && (row.label() == RowLabel.FUNDS
                        || row.heads().stream().map(Cell::label).anyMatch(HeadBinder::isMoney));
        underMoney = money;
        if (row.label() == RowLabel.GOAL) {
            row.corner().forEach(c -> draft.ledger().label(c, "/goals"));
            goals.row(row);
        } else if (money) {
            funds.row(row, row);
        } else {
            row.corner().forEach(h -> draft.ledger().label(h, "/fields"));
            row.heads().forEach(h -> draft.ledger().label(h, "/fields"));
        }
    }

    /** Points alone are no columns of money: 情况说明 | 分值 | 得分. */
    private static boolean isMoney(Label label) {
        return label.funding().isPresent()
                || label.execution()
                        .filter(e -> e != ExecutionColumn.WEIGHT && e != ExecutionColumn.SCORE)
                        .isPresent();
    }
}

package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.grid.GridRow;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.TaskColumn;
import io.github.performancetargets.documents.lexicon.Words;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.table.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 任务各行 Reads the block of a department's main tasks: names, contents and budgets. */
final class TaskRows {
    private static final Set<String> TOTALS = Set.of("金额合计", "合计", "总计", "预算合计", "资金合计");

    private final TableDraft draft;
    private final List<Column> columns = new ArrayList<>();

    private record Column(GridCell head, TaskColumn meaning, Optional<FundingLabel> money) {
        int start() {
            return head.column();
        }
    }

    TaskRows(TableDraft draft) {
        this.draft = draft;
    }

    /** Whether a row names the columns of the block. */
    static boolean isHeader(GridRow row) {
        Set<TaskColumn> found = new HashSet<>();
        row.cells().forEach(cell -> TaskColumn.of(cell.text()).ifPresent(found::add));
        return found.size() >= 2
                && found.contains(TaskColumn.NAME)
                && row.cells().size() <= 8;
    }

    /** The cell that opens the block: 年度主要任务. */
    void open(GridCell cell) {
        draft.ledger.label(cell, "/tasks");
    }

    void read(GridRow row) {
        List<GridCell> cells = new ArrayList<>();
        row.cells().stream().filter(c -> !draft.ledger.isSettled(c)).forEach(cells::add);
        if (cells.isEmpty()) {
            return;
        }
        if (columns.isEmpty() && !isHeader(row) && cells.size() == 1) {
            named(cells.get(0));
        } else if (columns.isEmpty() || isHeader(row) || (draft.tasks.isEmpty() && isSubHeader(cells))) {
            header(cells);
        } else if (cells.stream().anyMatch(c -> TOTALS.contains(Words.key(c.text())))) {
            total(cells);
        } else {
            task(cells);
        }
    }

    /** Tasks in one cell, numbered or not, without columns. */
    private void named(GridCell cell) {
        if (Words.isFiller(cell.text())) {
            draft.ledger.lose(cell, RemarkKind.FILLER, "");
            return;
        }
        for (GoalSplitter.Part part : GoalSplitter.split(cell.text())) {
            String path = "/tasks/" + draft.tasks.size();
            String id = Integer.toString(draft.tasks.size() + 1);
            draft.tasks.add(Task.builder().id(id).name(part.text()).build());
            draft.ledger.keep(cell, path + "/name");
        }
    }

    private boolean isSubHeader(List<GridCell> cells) {
        return cells.stream()
                .allMatch(c ->
                        FundingLabel.of(c.text()).isPresent() && columnAt(c).isPresent());
    }

    private void header(List<GridCell> cells) {
        for (GridCell cell : cells) {
            Optional<TaskColumn> meaning = TaskColumn.of(cell.text());
            Optional<FundingLabel> money = FundingLabel.of(cell.text())
                    .filter(l -> meaning.filter(m -> m != TaskColumn.BUDGET).isEmpty());
            MoneyText.unitIn(Words.inBrackets(cell.text())).ifPresent(draft.funding::declare);
            if (meaning.isPresent() || money.isPresent()) {
                draft.ledger.label(cell, "/tasks");
            }
            columns.removeIf(c -> c.start() == cell.column());
            columns.add(
                    new Column(cell, meaning.orElse(money.isPresent() ? TaskColumn.BUDGET : TaskColumn.OTHER), money));
        }
        columns.sort(Comparator.comparingInt(Column::start));
    }

    private Optional<Column> columnAt(GridCell cell) {
        for (int i = 0; i < columns.size(); i++) {
            int end = i + 1 < columns.size()
                    ? columns.get(i + 1).start()
                    : Math.max(columns.get(i).head().end(), cell.end());
            if (cell.column() >= columns.get(i).start() && cell.column() < end) {
                return Optional.of(columns.get(i));
            }
        }
        return Optional.empty();
    }

    private void task(List<GridCell> cells) {
        String path = "/tasks/" + draft.tasks.size();
        Task.Builder task = Task.builder().id(Integer.toString(draft.tasks.size() + 1));
        List<GridCell> others = new ArrayList<>();
        @Nullable String name = null;
        boolean described = false;
        for (GridCell cell : cells) {
            Optional<TaskColumn> meaning = columnAt(cell).map(Column::meaning);
            if (Words.isFiller(cell.text())) {
                draft.ledger.lose(cell, RemarkKind.FILLER, "");
            } else if (meaning.equals(Optional.of(TaskColumn.NAME)) && name == null) {
                name = cell.text();
                task.name(name);
                draft.ledger.keep(cell, path + "/name");
            } else if (meaning.equals(Optional.of(TaskColumn.CONTENT)) && !described) {
                task.content(cell.text());
                draft.ledger.keep(cell, path + "/content");
                described = true;
            } else {
                others.add(cell);
            }
        }
        TaskBudget budget = new TaskBudget(draft, path + "/budget");
        for (GridCell cell : others) {
            other(cell, name == null ? "" : name, budget);
        }
        budget.build().ifPresent(task::budget);
        if (name != null || described || budget.build().isPresent()) {
            draft.tasks.add(task.build());
        }
    }

    private void other(GridCell cell, String name, TaskBudget budget) {
        Optional<Column> column = columnAt(cell);
        TaskColumn meaning = column.map(Column::meaning).orElse(TaskColumn.NAME);
        switch (meaning) {
            case BUDGET -> budget.amount(cell, column.flatMap(Column::money));
            case EXECUTED -> budget.executed(cell);
            case RATE -> budget.rate(cell);
            case OTHER -> {
                GridCell head = column.orElseThrow().head();
                draft.field(Words.stripped(name + " " + head.text()), cell.text(), head, cell);
            }
            default -> draft.ledger.lose(cell, RemarkKind.UNPLACED, "");
        }
    }

    /** 金额合计: the money of the whole department, where the form states it nowhere else. */
    private void total(List<GridCell> cells) {
        FundingDraft.Plan plan = draft.funding.plan(TargetPeriod.ANNUAL);
        FundingDraft.@Nullable Line total = null;
        @Nullable GridCell name = null;
        for (GridCell cell : cells) {
            if (TOTALS.contains(Words.key(cell.text()))) {
                name = cell;
                total = plan.total(cell.text()).orElse(null);
                if (total != null) {
                    draft.ledger.keep(cell, total.path + "/label");
                }
                continue;
            }
            Optional<FundingLabel> label = columnAt(cell).flatMap(Column::money);
            Optional<MoneyText> money = MoneyText.read(cell.text());
            if (money.isEmpty() || name == null) {
                boolean blank = Words.isFiller(cell.text());
                draft.ledger.lose(cell, blank ? RemarkKind.FILLER : RemarkKind.AMOUNT_NOT_UNDERSTOOD, "");
            } else if (total == null) {
                draft.field(name.text() + label.map(l -> " " + l.label()).orElse(""), cell.text(), name, cell);
            } else if (label.flatMap(FundingLabel::kind).isPresent()) {
                FundingDraft.Line source =
                        plan.source(label.get().label(), label.get().kind().get());
                source.amount = money.get().amount();
                draft.ledger.keep(cell, source.path + "/amount");
            } else {
                total.amount = money.get().amount();
                draft.ledger.keep(cell, total.path + "/total");
            }
        }
    }
}

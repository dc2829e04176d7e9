package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.grid.GridRow;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.TaskColumn;
import io.github.performancetargets.documents.lexicon.Words;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
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

    private record Column(int start, int end, TaskColumn meaning, Optional<FundingLabel> money) {}

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
            Optional<FundingLabel> money = FundingLabel.of(cell.text());
            if (meaning.isEmpty() && money.isEmpty()) {
                draft.ledger.lose(cell, RemarkKind.UNPLACED, "");
                continue;
            }
            MoneyText.unitIn(Words.inBrackets(cell.text())).ifPresent(draft.funding::declare);
            draft.ledger.label(cell, "/tasks");
            columns.removeIf(c -> c.start() == cell.column());
            columns.add(new Column(cell.column(), cell.end(), meaning.orElse(TaskColumn.BUDGET), money));
        }
        columns.sort(Comparator.comparingInt(Column::start));
    }

    private Optional<Column> columnAt(GridCell cell) {
        for (int i = 0; i < columns.size(); i++) {
            int end = i + 1 < columns.size()
                    ? columns.get(i + 1).start()
                    : Math.max(columns.get(i).end(), cell.end());
            if (cell.column() >= columns.get(i).start() && cell.column() < end) {
                return Optional.of(columns.get(i));
            }
        }
        return Optional.empty();
    }

    private void task(List<GridCell> cells) {
        String path = "/tasks/" + draft.tasks.size();
        Task.Builder task = Task.builder().id(Integer.toString(draft.tasks.size() + 1));
        List<GridCell> money = new ArrayList<>();
        boolean any = false;
        boolean named = false;
        boolean described = false;
        for (GridCell cell : cells) {
            Optional<TaskColumn> meaning = columnAt(cell).map(Column::meaning);
            if (Words.isFiller(cell.text())) {
                draft.ledger.lose(cell, RemarkKind.FILLER, "");
            } else if (meaning.equals(Optional.of(TaskColumn.NAME)) && !named) {
                task.name(cell.text());
                draft.ledger.keep(cell, path + "/name");
                named = true;
            } else if (meaning.equals(Optional.of(TaskColumn.CONTENT)) && !described) {
                task.content(cell.text());
                draft.ledger.keep(cell, path + "/content");
                described = true;
            } else if (meaning.equals(Optional.of(TaskColumn.BUDGET))) {
                money.add(cell);
            } else {
                draft.ledger.lose(cell, RemarkKind.UNPLACED, "");
            }
            any |= named || described;
        }
        Optional<FundingPlan> budget = budget(money, path + "/budget");
        budget.ifPresent(task::budget);
        if (any || budget.isPresent()) {
            draft.tasks.add(task.build());
        }
    }

    private Optional<FundingPlan> budget(List<GridCell> cells, String path) {
        FundingPlan.Builder plan = FundingPlan.builder();
        int sources = 0;
        boolean any = false;
        for (GridCell cell : cells) {
            Optional<FundingLabel> label = columnAt(cell).flatMap(Column::money);
            Optional<MoneyText> money = MoneyText.read(cell.text())
                    .filter(m ->
                            m.unit().isEmpty() || draft.funding.declare(m.unit().get()));
            if (money.isEmpty()) {
                draft.ledger.lose(cell, RemarkKind.AMOUNT_NOT_UNDERSTOOD, "");
            } else if (label.flatMap(FundingLabel::kind).isPresent()) {
                plan.addSources(FundingSource.builder()
                        .kind(label.get().kind().get())
                        .label(label.get().label())
                        .amount(money.get().amount())
                        .build());
                draft.ledger.keep(cell, path + "/sources/" + sources++ + "/amount");
                any = true;
            } else {
                plan.total(money.get().amount());
                draft.ledger.keep(cell, path + "/total");
                any = true;
            }
        }
        return any ? Optional.of(plan.build()) : Optional.empty();
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

package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.cells.CellShape;
import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.draft.FundingDraft;
import io.github.performancetargets.documents.draft.TableDraft;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.GoalSplitter;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.lexicon.TaskColumn;
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

/** 任务各行 Reads the block of a department's main tasks: names, contents, budgets and what was spent. */
final class TasksBinder {
    private static final Set<String> TOTALS = Set.of("金额合计", "合计", "总计", "预算合计", "资金合计");

    private final TableDraft draft;
    private final List<Column> columns = new ArrayList<>();

    private record Column(Cell head, TaskColumn meaning, Optional<FundingLabel> money) {
        int start() {
            return head.column();
        }
    }

    TasksBinder(TableDraft draft) {
        this.draft = draft;
    }

    /** Whether a row names the columns of the block. */
    static boolean isHeader(List<Cell> row) {
        Set<TaskColumn> found = new HashSet<>();
        row.forEach(cell -> cell.label().task().ifPresent(found::add));
        return (found.size() >= 2 && found.contains(TaskColumn.NAME) && row.size() <= 12) || namesColumns(row);
    }

    /** 年度主要任务 | 对应项目, 重点任务 | 任务内容 | 预算 | 备注: the label of the block heads the names. */
    private static boolean namesColumns(List<Cell> row) {
        List<TaskColumn> meanings =
                row.stream().flatMap(c -> c.label().task().stream()).toList();
        return row.size() > 1
                && row.get(0).label().is(FieldLabel.TASKS)
                && row.get(0).rowSpan() == 1
                && meanings.contains(TaskColumn.CONTENT)
                && !meanings.contains(TaskColumn.NAME)
                && row.stream().noneMatch(c -> CellShape.hasDigit(c.text()));
    }

    /** Whether funds that a row begins with are those of the department, and no longer those of a task. */
    boolean isLeftBy(List<Cell> row) {
        return row.get(0).column() == 0
                && row.get(0).label().funding().flatMap(FundingLabel::period).isPresent();
    }

    /** The cell that opens the block: 年度主要任务. */
    void open(Cell cell) {
        draft.ledger().label(cell, "/tasks");
    }

    /** Whether a row is of the block: it names the block or its columns, or these are known. */
    boolean takes(List<Cell> row) {
        return !columns.isEmpty()
                || isHeader(row)
                || row.stream().anyMatch(c -> c.label().is(FieldLabel.TASKS));
    }

    /** Whether a row sums the tasks above it up. */
    boolean isTotal(List<Cell> row) {
        return !columns.isEmpty() && TOTALS.contains(row.get(0).label().key()) && !isLeftBy(row);
    }

    void read(List<Cell> row) {
        if (namesColumns(row)) {
            columns.clear();
            columns.add(new Column(row.get(0), TaskColumn.NAME, Optional.empty()));
            header(row.subList(1, row.size()));
            return;
        }
        List<Cell> cells = new ArrayList<>();
        row.stream().filter(c -> !draft.ledger().isSettled(c)).forEach(cells::add);
        if (cells.isEmpty()) {
            return;
        }
        if (columns.isEmpty() && !isHeader(row) && cells.size() == 1) {
            named(cells.get(0));
        } else if (columns.isEmpty() || isHeader(row) || (draft.tasks().isEmpty() && isSubHeader(cells))) {
            header(cells);
        } else if (cells.stream().anyMatch(c -> TOTALS.contains(c.label().key()))) {
            total(cells);
        } else {
            task(cells);
        }
    }

    /** Tasks in one cell, numbered or not, without columns. */
    private void named(Cell cell) {
        if (LabelWords.isFiller(cell.text())) {
            draft.ledger().lose(cell, RemarkKind.FILLER, "");
            return;
        }
        for (GoalSplitter.Part part : GoalSplitter.split(cell.text())) {
            String path = "/tasks/" + draft.tasks().size();
            String id = Integer.toString(draft.tasks().size() + 1);
            draft.tasks().add(Task.builder().id(id).name(part.text()).build());
            draft.ledger().keep(cell, path + "/name");
        }
    }

    private boolean isSubHeader(List<Cell> cells) {
        return cells.stream()
                .allMatch(c -> c.label().funding().isPresent() && columnAt(c).isPresent());
    }

    /** The columns of a row; below 执行数 a column of amounts is one of what was spent, below 全年预算数 of what was to be. */
    private void header(List<Cell> cells) {
        List<Column> found = new ArrayList<>();
        for (Cell cell : cells) {
            Optional<FundingLabel> total = FundingLabel.besideAmount(cell.text());
            Optional<TaskColumn> meaning = cell.label().task().or(() -> total.map(t -> TaskColumn.BUDGET));
            Optional<FundingLabel> money = total.or(() -> cell.label().funding())
                    .filter(l -> meaning.filter(m -> m != TaskColumn.BUDGET).isEmpty());
            if (meaning.isPresent() || money.isPresent()) {
                draft.ledger().label(cell, "/tasks");
            }
            Optional<TaskColumn> above = columnAt(cell)
                    .map(Column::meaning)
                    .filter(m -> m == TaskColumn.ADJUSTED || m == TaskColumn.EXECUTED);
            found.add(new Column(
                    cell,
                    meaning.or(() -> above).orElse(money.isPresent() ? TaskColumn.BUDGET : TaskColumn.OTHER),
                    money));
        }
        List<String> units = cells.stream()
                .flatMap(c -> MoneyText.declaredIn(c.text()).stream())
                .distinct()
                .toList();
        if (units.size() == 1) {
            draft.funding().units().state(units.get(0));
        }
        columns.removeIf(c -> found.stream().anyMatch(f -> f.start() == c.start()));
        columns.addAll(found);
        columns.sort(Comparator.comparingInt(Column::start));
    }

    private Optional<Column> columnAt(Cell cell) {
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

    private void task(List<Cell> cells) {
        String path = "/tasks/" + draft.tasks().size();
        Task.Builder task = Task.builder().id(Integer.toString(draft.tasks().size() + 1));
        List<Cell> others = new ArrayList<>();
        @Nullable String name = null;
        boolean described = false;
        for (Cell cell : cells) {
            Optional<TaskColumn> meaning = columnAt(cell).map(Column::meaning);
            if (meaning.equals(Optional.of(TaskColumn.NAME)) && name == null && !LabelWords.isFiller(cell.text())) {
                name = cell.text();
                task.name(name);
                draft.ledger().keep(cell, path + "/name");
            } else if (meaning.equals(Optional.of(TaskColumn.CONTENT))
                    && !described
                    && !LabelWords.isFiller(cell.text())) {
                task.content(cell.text());
                draft.ledger().keep(cell, path + "/content");
                described = true;
            } else {
                others.add(cell);
            }
        }
        FundingDraft.Plan plan = new FundingDraft.Plan(path + "/budget");
        TaskMoney money = new TaskMoney(draft, plan, plan.total("").orElseThrow());
        for (Cell cell : others) {
            other(cell, name == null ? "" : name, money);
        }
        if (!plan.isBlank()) {
            task.budget(plan.build());
            draft.funding().spendsElsewhere();
        }
        if (name != null || described || !plan.isBlank()) {
            draft.tasks().add(task.build());
        }
    }

    private void other(Cell cell, String name, TaskMoney money) {
        Optional<Column> column = columnAt(cell);
        TaskColumn meaning = column.map(Column::meaning).orElse(TaskColumn.NAME);
        if (LabelWords.isFiller(cell.text())) {
            draft.ledger().lose(cell, RemarkKind.FILLER, "");
        } else if (meaning == TaskColumn.OTHER) {
            Cell head = column.orElseThrow().head();
            draft.field(LabelWords.stripped(name + " " + head.text()), cell.text(), head, cell);
        } else if (meaning == TaskColumn.NAME || meaning == TaskColumn.CONTENT) {
            draft.ledger().lose(cell, RemarkKind.UNPLACED, "");
        } else {
            Optional<String> stated =
                    column.flatMap(c -> MoneyText.declaredIn(c.head().text()));
            money.put(cell, meaning, column.flatMap(Column::money), stated);
        }
    }

    /** 金额合计: the money of the whole department, where the form states it nowhere else. */
    private void total(List<Cell> cells) {
        FundingDraft.Plan plan = draft.funding().plan(TargetPeriod.ANNUAL);
        @Nullable Cell name = null;
        @Nullable TaskMoney money = null;
        for (Cell cell : cells) {
            Optional<Column> column = columnAt(cell);
            if (name == null && TOTALS.contains(cell.label().key())) {
                name = cell;
                FundingDraft.@Nullable Line total = plan.total(cell.text()).orElse(null);
                if (total != null) {
                    draft.ledger().keep(cell, total.path() + "/label");
                    money = new TaskMoney(draft, plan, total);
                }
            } else if (name == null || column.isEmpty() || LabelWords.isFiller(cell.text())) {
                boolean blank = LabelWords.isFiller(cell.text());
                draft.ledger().lose(cell, blank ? RemarkKind.FILLER : RemarkKind.UNPLACED, "");
            } else if (money == null) {
                String head = column.get().head().text();
                draft.field(
                        name.text() + " " + head,
                        cell.text(),
                        name,
                        column.get().head(),
                        cell);
            } else {
                other(cell, name.text(), money);
            }
        }
    }
}

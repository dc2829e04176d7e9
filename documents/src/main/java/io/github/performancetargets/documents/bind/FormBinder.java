package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.cells.CellShape;
import io.github.performancetargets.documents.cells.HeadingText;
import io.github.performancetargets.documents.cells.InlineFields;
import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.cells.StackedFunds;
import io.github.performancetargets.documents.draft.Ledger;
import io.github.performancetargets.documents.draft.TableDraft;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.head.Columns;
import io.github.performancetargets.documents.join.Form;
import io.github.performancetargets.documents.join.Forms;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.ExecutionColumn;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.GoalLabel;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.region.Candidate;
import io.github.performancetargets.documents.region.LabelledRow;
import io.github.performancetargets.documents.region.Preface;
import io.github.performancetargets.documents.region.RowLabel;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 归位 Binds the rows of one form to the elements of the model. */
public final class FormBinder {
    /** Headings of columns that say nothing by themselves. */
    private static final Set<String> HEADINGS = Set.of("内容", "说明", "备注", "项目", "填报内容", "名称", "序号");

    private final List<Form.Row> rows;
    private final TableDraft draft;
    private final PrefaceBinder preface;
    private final FieldsBinder fields;
    private final FundsBinder funds;
    private final GoalsBinder goals;
    private final TasksBinder tasks;
    private final ServedGoals served;
    private @Nullable IndicatorRows indicators;
    private @Nullable Candidate header;
    private @Nullable HeadWalk walk;
    private @Nullable Sheet walked;
    private RowLabel before = RowLabel.TITLE;
    private boolean moneyHeads;
    private boolean begun;

    private FormBinder(List<Form.Row> rows, List<List<Cell>> cells, Ledger ledger) {
        this.rows = rows;
        this.draft = new TableDraft(ledger);
        FieldValues values = new FieldValues(draft);
        values.lookThrough(cells);
        boolean project =
                cells.stream().flatMap(List::stream).anyMatch(c -> c.label().is(FieldLabel.PROJECT_NAME));
        if (project) {
            values.ofProject();
        }
        FundingLines lines = new FundingLines(draft);
        boolean year = cells.stream()
                .flatMap(List::stream)
                .flatMap(c -> c.label().funding().stream())
                .anyMatch(l -> l.isTotal() && l.period().equals(Optional.of(TargetPeriod.ANNUAL)));
        if (year) {
            lines.yearIsNamed();
        }
        boolean yearGoal = cells.stream()
                .anyMatch(r -> r.size() > 1 && r.get(0).label().goal().equals(Optional.of(GoalLabel.ANNUAL)));
        this.preface = new PrefaceBinder(draft);
        this.fields = new FieldsBinder(draft, values);
        this.funds = new FundsBinder(draft, lines);
        this.goals = new GoalsBinder(draft, yearGoal);
        this.tasks = new TasksBinder(draft);
        this.served = new ServedGoals(draft);
    }

    /** Reads a form into a table; every cell of it is settled in the ledger. */
    public static PerformanceTargetTable read(Form form, Ledger ledger) {
        FormBinder binder = new FormBinder(form.rows(), cells(form.rows()), ledger);
        for (int i = 0; i < binder.rows.size(); i++) {
            binder.guarded(i);
        }
        binder.closeIndicators();
        binder.goals.finish();
        binder.preface.yearAbove();
        binder.settle(cells(form.rows()));
        return binder.draft.build();
    }

    private static List<List<Cell>> cells(List<Form.Row> rows) {
        return rows.stream().map(r -> r.sheet().row(r.row().row())).toList();
    }

    /** Reads a project of a list into a table. */
    static PerformanceTargetTable read(
            Form form, ProjectList.Listed project, Columns columns, List<Cell> header, Ledger ledger) {
        List<List<Cell>> cells = new ArrayList<>(cells(project.preface()));
        project.fields().forEach(f -> cells.add(List.of(f.head(), f.cell())));
        cells.addAll(project.indicators());
        cells.addAll(cells(project.notes()));
        FormBinder binder = new FormBinder(form.rows(), cells, ledger);
        List<ProjectList.Field> fields = project.fields();
        if (!fields.isEmpty()) {
            binder.field(fields.get(0));
        }
        project.unit().ifPresent(u -> binder.fields.unit(u));
        project.preface().forEach(r -> binder.guarded(form.rows().indexOf(r)));
        fields.stream().skip(1).forEach(binder::field);
        if (!project.indicators().isEmpty()) {
            header.stream()
                    .filter(c -> c.column() >= columns.columns().get(0).start())
                    .forEach(c -> ledger.label(c, "/indicators"));
            IndicatorRows rows = new IndicatorRows(binder.draft, columns.ofYear(binder.draft.year()));
            project.indicators().forEach(rows::add);
            rows.finish();
        }
        project.notes().forEach(r -> binder.guarded(form.rows().indexOf(r)));
        binder.closeIndicators();
        binder.goals.finish();
        binder.settle(cells);
        return binder.draft.build();
    }

    /** A label of a column and what stands below it. */
    private void field(ProjectList.Field field) {
        HeadRow.Item item = new HeadRow.Item(Optional.of(field.head()), Optional.empty(), Optional.of(field.cell()));
        boolean goal = field.head().label().is(FieldLabel.GOALS);
        if (goal) {
            HeadRow.Item text = new HeadRow.Item(Optional.empty(), Optional.empty(), Optional.of(field.cell()));
            goals.row(new HeadRow(RowLabel.GOAL, Optional.of(field.head()), true, List.of(text), List.of(), List.of()));
        } else {
            items(new HeadRow(RowLabel.FIELD, Optional.empty(), false, List.of(item), List.of(), List.of()));
        }
    }

    private void settle(List<List<Cell>> cells) {
        for (List<Cell> row : cells) {
            for (Cell cell : row) {
                draft.ledger().lose(cell, RemarkKind.UNPLACED, "");
                if (cell.places().size() > 1) {
                    draft.ledger().doubt(cell, RemarkKind.REJOINED, "");
                }
            }
        }
    }

    // docs/decisions/0080: a fault of ours in one row costs no other
    private void guarded(int index) {
        Form.Row row = rows.get(index);
        try {
            row(index);
        } catch (RuntimeException | StackOverflowError fault) {
            draft.ledger().fault(row.sheet().row(row.row().row()), fault);
        }
    }

    private void row(int index) {
        Form.Row row = rows.get(index);
        RowLabel label = row.row().label();
        List<Cell> cells = row.sheet().row(row.row().row());
        if (label == RowLabel.HEADER) {
            header(row.row(), cells);
        } else if (label == RowLabel.INDICATOR) {
            indicators(row.row(), cells);
        } else {
            above(index, row, cells);
        }
        begun |= label != RowLabel.TITLE && label != RowLabel.TEXT && !Forms.isLine(cells);
        before = label;
    }

    private void header(LabelledRow row, List<Cell> cells) {
        cells.forEach(cell -> draft.ledger().label(cell, "/indicators"));
        open(row.header().orElseThrow());
    }

    private void open(Candidate next) {
        preface.yearAbove();
        Candidate last = header;
        boolean same = last != null && indicators != null && last.columns().equals(next.columns());
        header = next;
        if (!same) {
            closeIndicators();
            goals.close();
            header = next;
            IndicatorRows opened = new IndicatorRows(draft, next.columnsOf(draft.year()));
            served.take().ifPresent(opened::goal);
            indicators = opened;
        }
    }

    private void indicators(LabelledRow row, List<Cell> cells) {
        Candidate own = row.header().orElseThrow();
        if (indicators == null || !own.equals(header)) {
            open(own);
        }
        IndicatorRows open = indicators;
        if (open != null) {
            Optional<String> goal = served.among(cells);
            goal.ifPresentOrElse(open::goal, () -> open.add(cells));
        }
    }

    private void closeIndicators() {
        IndicatorRows open = indicators;
        if (open != null) {
            open.finish();
        }
        indicators = null;
        header = null;
    }

    private void above(int index, Form.Row row, List<Cell> cells) {
        if (indicators != null && row.row().label() == RowLabel.TEXT) {
            // a page number or a note among the indicators does not end them
            text(cells);
            return;
        }
        closeIndicators();
        if (walk == null || walked != row.sheet() || before == RowLabel.INDICATOR) {
            walk = new HeadWalk(row.sheet(), draft.ledger()::isSettled);
            walked = row.sheet();
        }
        if (row.row().label() != RowLabel.TITLE && cells.get(0).column() == 0 && served.again(cells)) {
            return;
        }
        if (cells.size() == 1 && Preface.isCaption(cells.get(0))) {
            draft.ledger().lose(cells.get(0), RemarkKind.OUTSIDE, "");
            return;
        }
        if (cells.size() == 1
                && row.row().label() != RowLabel.TITLE
                && cells.get(0).label().is(FieldLabel.TASKS)) {
            tasks.open(cells.get(0));
            return;
        }
        if (cells.size() == 1
                && row.row().label() != RowLabel.TITLE
                && headsIndicators(cells.get(0).label())) {
            heading(cells.get(0));
            return;
        }
        if (!begun && row.row().label() != RowLabel.TITLE && Forms.isLine(cells) && preface.above(cells.get(0))) {
            return;
        }
        boolean heads = cells.size() > 1
                && cells.stream().allMatch(c -> HEADINGS.contains(c.label().key()));
        if (heads) {
            cells.forEach(c -> draft.ledger().label(c, "/fields"));
            return;
        }
        if (before == RowLabel.TASK && tasks.isTotal(cells)) {
            task(cells);
            return;
        }
        switch (row.row().label()) {
            case TITLE -> title(cells);
            case TEXT, FOREIGN -> text(cells);
            case TASK -> {
                if (tasks.takes(cells)) {
                    task(cells);
                } else {
                    head(index, row);
                }
            }
            default -> head(index, row);
        }
    }

    /** The heading of the indicators may name the project and its money. */
    private void heading(Cell cell) {
        Optional<HeadingText> said = HeadingText.read(cell.text());
        said.flatMap(HeadingText::name)
                .filter(n -> draft.get(TableDraft.PROJECT_NAME).isEmpty())
                .ifPresent(n -> {
                    draft.has(TableDraft.PROJECT_NAME);
                    draft.set(TableDraft.PROJECT_NAME, n, cell);
                });
        said.flatMap(HeadingText::money).ifPresent(m -> funds.total(m, cell));
        draft.ledger().label(cell, "/indicators");
    }

    /** 绩效指标 alone in its row: it heads what follows and says nothing more. */
    private static boolean headsIndicators(Label label) {
        return label.is(ColumnRole.ROW_HEAD) && label.field().isEmpty();
    }

    private void title(List<Cell> cells) {
        for (Cell cell : cells) {
            if (!preface.read(cell, cells.size() == 1 && !begun)) {
                fields.item(
                        new HeadRow.Item(Optional.empty(), Optional.empty(), Optional.of(cell)), bare(RowLabel.TITLE));
            }
        }
    }

    private void text(List<Cell> cells) {
        if (Preface.isOfPage(cells.get(0))) {
            cells.forEach(c -> draft.ledger().lose(c, RemarkKind.OUTSIDE, ""));
            return;
        }
        if (cells.size() == 1 && Preface.isCaption(cells.get(0))) {
            draft.ledger().lose(cells.get(0), RemarkKind.OUTSIDE, "");
            return;
        }
        for (Cell cell : cells) {
            if (InlineFields.of(cell.text()).isEmpty()) {
                fields.alone(cell);
            } else {
                fields.item(
                        new HeadRow.Item(Optional.empty(), Optional.empty(), Optional.of(cell)), bare(RowLabel.TEXT));
            }
        }
    }

    private static HeadRow bare(RowLabel label) {
        return new HeadRow(label, Optional.empty(), false, List.of(), List.of(), List.of());
    }

    private void task(List<Cell> cells) {
        if (cells.get(0).label().is(FieldLabel.TASKS)) {
            tasks.open(cells.get(0));
        }
        tasks.read(cells);
    }

    private void head(int index, Form.Row row) {
        int below = -1;
        RowLabel belowLabel = RowLabel.TEXT;
        if (index + 1 < rows.size() && rows.get(index + 1).sheet() == row.sheet()) {
            below = rows.get(index + 1).row().row();
            belowLabel = rows.get(index + 1).row().label();
        }
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
            stacked.forEach(this::stacked);
            return;
        }
        HeadRow taken = open.row(row.row().row(), label, below, belowLabel);
        if (label == RowLabel.FUNDS && before != RowLabel.FUNDS && !taken.opens()) {
            funds.begin();
        }
        opener(taken);
        headings(taken);
        items(taken);
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
    private void stacked(List<Cell> cells) {
        boolean[] labels = new PairReading(cells, RowLabel.FUNDS, true).labels();
        HeadRow row = new HeadRow(
                RowLabel.FUNDS, Optional.empty(), false, HeadWalk.pairs(cells, labels), List.of(), List.of());
        items(row);
    }

    /** Items of one kind that stand side by side are read together: what was achieved belongs to the goals before it. */
    private void items(HeadRow row) {
        List<HeadRow.Item> items = row.items();
        int from = 0;
        if (isHeaded(row)) {
            draft.ledger().label(items.get(0).label().orElseThrow(), "/fields");
            from = 1;
        }
        while (from < items.size()) {
            RowLabel kind = kind(items.get(from), row);
            int to = from + 1;
            while (to < items.size() && kind(items.get(to), row) == kind) {
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
                        || row.heads().stream().map(Cell::label).anyMatch(FormBinder::isMoney));
        moneyHeads = money;
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

    /** 填报单位：某局: a label that is none of money, and its value, in one cell. */
    private static boolean saysField(Cell cell, RowLabel row) {
        String text = cell.text().replace('：', ':');
        int colon = text.indexOf(':');
        boolean labelled = row == RowLabel.FUNDS
                && colon > 1
                && colon < text.length() - 1
                && PairReading.looksLikeLabel(text.substring(0, colon))
                && FundingLabel.of(text.substring(0, text.lastIndexOf(':'))).isEmpty();
        return labelled || !InlineFields.of(text).isEmpty();
    }

    /** Points alone are no columns of money: 情况说明 | 分值 | 得分. */
    private static boolean isMoney(Label label) {
        return label.funding().isPresent()
                || label.execution()
                        .filter(e -> e != ExecutionColumn.WEIGHT && e != ExecutionColumn.SCORE)
                        .isPresent();
    }

    /** What an item says: by the label of its column, by its own label, and by what the row is. */
    private RowLabel kind(HeadRow.Item item, HeadRow row) {
        Optional<Label> head = item.head().map(Cell::label);
        Optional<Label> label = item.label().map(Cell::label);
        if (row.block().filter(b -> b.label().headsSpending()).isPresent()) {
            // 支出明细预算: what the money is spent on is no source of it
            return RowLabel.FIELD;
        }
        if (item.label().isEmpty()
                && item.head().isEmpty()
                && item.value().filter(FundingLines::isUnit).isPresent()) {
            return RowLabel.FUNDS;
        }
        boolean both = row.label() != RowLabel.GOAL
                && item.label().isEmpty()
                && item.head().isEmpty()
                && item.value().filter(v -> saysField(v, row.label())).isPresent();
        if (both) {
            return RowLabel.FIELD;
        }
        if (head.isPresent() && row.label() != RowLabel.GOAL) {
            return moneyHeads ? RowLabel.FUNDS : RowLabel.FIELD;
        }
        if (head.filter(l -> l.goal().isPresent()).isPresent()) {
            return RowLabel.GOAL;
        }
        if (label.filter(l -> l.is(FieldLabel.FUNDS)).isPresent()) {
            return RowLabel.FUNDS;
        }
        if (label.filter(l -> l.is(FieldLabel.GOALS)).isPresent() && row.label() != RowLabel.FUNDS) {
            return RowLabel.GOAL;
        }
        boolean certain = label.filter(Label::isCertain).isPresent();
        boolean money = label.flatMap(Label::funding).filter(l -> !l.isUse()).isPresent();
        boolean amount =
                item.value().filter(v -> MoneyText.read(v.text()).isPresent()).isPresent();
        if (row.label() == RowLabel.FUNDS) {
            boolean own = money
                    || label.filter(l -> l.execution().isPresent() || l.is(FieldLabel.FUNDS))
                            .isPresent();
            return certain && !own ? RowLabel.FIELD : RowLabel.FUNDS;
        }
        if (row.label() == RowLabel.GOAL) {
            return certain && label.flatMap(Label::goal).isEmpty() ? RowLabel.FIELD : RowLabel.GOAL;
        }
        boolean unit =
                item.value().filter(v -> MoneyText.unitIn(v.text()).isPresent()).isPresent();
        if (!certain
                && (amount || unit)
                && row.block().filter(b -> b.label().is(FieldLabel.FUNDS)).isPresent()) {
            return RowLabel.FUNDS;
        }
        boolean total =
                label.flatMap(Label::funding).filter(FundingLabel::isTotal).isPresent();
        boolean spent = before == RowLabel.FUNDS
                && label.flatMap(Label::execution).isPresent()
                && item.value().filter(v -> CellShape.hasDigit(v.text())).isPresent();
        boolean goesOn = total || before == RowLabel.FUNDS;
        return (amount && money && goesOn) || spent ? RowLabel.FUNDS : RowLabel.FIELD;
    }
}

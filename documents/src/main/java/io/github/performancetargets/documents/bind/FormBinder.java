package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.bind.indicator.IndicatorRows;
import io.github.performancetargets.documents.bind.indicator.TiersOverHeader;
import io.github.performancetargets.documents.bind.list.ProjectList;
import io.github.performancetargets.documents.cells.HeadingText;
import io.github.performancetargets.documents.cells.InlineFields;
import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.draft.Ledger;
import io.github.performancetargets.documents.draft.TableDraft;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.head.Columns;
import io.github.performancetargets.documents.head.HeaderRows;
import io.github.performancetargets.documents.join.Form;
import io.github.performancetargets.documents.join.Forms;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.FieldLabel;
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
    private final HeadBinder heads;
    private final FormLines lines;
    private @Nullable IndicatorRows indicators;
    private @Nullable Candidate header;
    private final TiersOverHeader tiers = new TiersOverHeader();
    private RowLabel before = RowLabel.TITLE;
    private Optional<TargetPeriod> section = Optional.empty();
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
        FundingLines money = new FundingLines(draft);
        money.lookThrough(cells);
        boolean yearGoal = cells.stream()
                .anyMatch(r -> r.size() > 1
                        && r.get(0).label().goal().equals(Optional.of(GoalLabel.ANNUAL))
                        && !HeaderRows.isNamed(r));
        this.preface = new PrefaceBinder(draft);
        this.funds = new FundsBinder(draft, money);
        this.goals = new GoalsBinder(draft, yearGoal);
        this.fields = new FieldsBinder(draft, values, funds, goals);
        this.tasks = new TasksBinder(draft);
        this.served = new ServedGoals(draft);
        this.heads = new HeadBinder(draft, fields, funds, goals);
        this.lines = new FormLines(draft, preface, fields, funds);
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
            binder.field(fields.get(0), fields);
        }
        project.unit().ifPresent(u -> binder.fields.unit(u));
        project.preface().forEach(r -> binder.guarded(form.rows().indexOf(r)));
        fields.stream().skip(1).forEach(f -> binder.field(f, fields));
        // 预算资金（万元） over 合计 | 财政拨款 states the unit of both
        header.stream()
                .filter(c -> c.label().is(FieldLabel.FUNDS) && fields.stream().noneMatch(f -> f.head() == c))
                .forEach(c -> MoneyText.declaredIn(c.text())
                        .ifPresent(binder.draft.funding().units()::state));
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
    private void field(ProjectList.Field field, List<ProjectList.Field> all) {
        HeadRow.Item item = new HeadRow.Item(Optional.of(field.head()), Optional.empty(), Optional.of(field.cell()));
        boolean goal = field.head().label().is(FieldLabel.GOALS);
        if (goal) {
            HeadRow.Item text = new HeadRow.Item(Optional.empty(), Optional.empty(), Optional.of(field.cell()));
            goals.row(new HeadRow(RowLabel.GOAL, Optional.of(field.head()), true, List.of(text), List.of(), List.of()));
        } else {
            RowLabel kind = ItemKind.ofColumn(field, all);
            heads.items(
                    new HeadRow(kind, Optional.empty(), false, List.of(item), List.of(), List.of()),
                    kind == RowLabel.FUNDS || before == RowLabel.FUNDS);
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
        if (TiersOverHeader.stands(rows, index)) {
            closeIndicators();
            tiers.take(cells.get(0));
        } else if (label == RowLabel.HEADER) {
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
        Columns columns = row.header().orElseThrow().columns();
        for (Cell cell : cells) {
            if (headsSet(cell, columns)) {
                // 道路养护 over its own names and values, beside another project
                draft.ledger().lose(cell, RemarkKind.UNPLACED, "");
            } else {
                draft.ledger().label(cell, "/indicators");
            }
        }
        open(row.header().orElseThrow());
    }

    /** Whether a heading of unknown words stands over one of several sets of names and values below shared tiers. */
    private static boolean headsSet(Cell cell, Columns columns) {
        return columns.groups() > 1
                && !columns.hasTiers(columns.groups() - 1)
                && cell.columnSpan() > 1
                && cell.label().column().isEmpty()
                && cell.label().period().isEmpty()
                && columns.columns().stream()
                        .anyMatch(c ->
                                c.role() == ColumnRole.NAME && c.start() >= cell.column() && c.start() < cell.end());
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
            section.ifPresent(opened::period);
            served.take().ifPresent(opened::goal);
            tiers.into(opened);
            indicators = opened;
        }
    }

    private void indicators(LabelledRow row, List<Cell> cells) {
        Label first = cells.get(0).label();
        if (cells.size() == 1 && headsIndicators(first) && first.period().isPresent()) {
            // 年度绩效指标 between rows: those below it are of another period
            closeIndicators();
            heading(cells.get(0));
            return;
        }
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
            lines.text(cells);
            return;
        }
        closeIndicators();
        heads.enter(row.sheet(), before == RowLabel.INDICATOR);
        if (row.row().label() != RowLabel.TITLE && cells.get(0).column() == 0 && served.again(cells)) {
            return;
        }
        boolean note = cells.size() == 1 && begun && Preface.isNote(cells.get(0));
        if (note || (cells.size() == 1 && Preface.isCaption(cells.get(0)))) {
            draft.ledger().lose(cells.get(0), RemarkKind.OUTSIDE, "");
            return;
        }
        tiers.end();
        if (cells.size() == 1 && TiersOverHeader.isTier(cells.get(0).label()) && begun) {
            // over no header: told as a cell without a place
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
        List<InlineFields.Field> said =
                cells.size() == 1 ? InlineFields.of(cells.get(0).text()) : List.of();
        if (said.stream()
                .anyMatch(f -> f.meaning() == (said.size() > 1 ? FieldLabel.PROJECT_NAME : FieldLabel.GOALS))) {
            fields.inline(said, cells.get(0));
            return;
        }
        boolean headings = cells.size() > 1
                && cells.stream().allMatch(c -> HEADINGS.contains(c.label().key()));
        if (headings) {
            cells.forEach(c -> draft.ledger().label(c, "/fields"));
            return;
        }
        if (before == RowLabel.TASK && tasks.isTotal(cells)) {
            task(cells);
            return;
        }
        switch (row.row().label()) {
            case TITLE -> lines.title(cells, begun);
            case TEXT, FOREIGN -> lines.text(cells);
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
        section = cell.label().period();
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

    private void task(List<Cell> cells) {
        if (cells.get(0).label().is(FieldLabel.TASKS)) {
            tasks.open(cells.get(0));
        }
        tasks.read(cells);
    }

    private void head(int index, Form.Row row) {
        Optional<Form.Row> next = rows.stream().skip(index + 1L).findFirst();
        heads.row(row, next, before == RowLabel.FUNDS);
    }
}

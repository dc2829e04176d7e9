package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.cells.InlineFields;
import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.draft.Ledger;
import io.github.performancetargets.documents.draft.TableDraft;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.head.Column;
import io.github.performancetargets.documents.join.Form;
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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 归位 Binds the rows of one form to the elements of the model. */
public final class FormBinder {
    private final List<Form.Row> rows;
    private final TableDraft draft;
    private final PrefaceBinder preface;
    private final FieldsBinder fields;
    private final FundsBinder funds;
    private final GoalsBinder goals;
    private final TasksBinder tasks;
    private @Nullable IndicatorRows indicators;
    private @Nullable Candidate header;
    private @Nullable HeadWalk walk;
    private @Nullable Sheet walked;
    private RowLabel before = RowLabel.TITLE;

    private FormBinder(Form form, Ledger ledger) {
        this.rows = form.rows();
        this.draft = new TableDraft(ledger);
        List<List<Cell>> cells =
                rows.stream().map(r -> r.sheet().row(r.row().row())).toList();
        FieldValues values = new FieldValues(draft);
        values.lookThrough(cells);
        boolean project = cells.stream().flatMap(List::stream).anyMatch(c -> c.label().is(FieldLabel.PROJECT_NAME));
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
    }

    /** Reads a form into a table; every cell of it is settled in the ledger. */
    public static PerformanceTargetTable read(Form form, Ledger ledger) {
        FormBinder binder = new FormBinder(form, ledger);
        for (int i = 0; i < binder.rows.size(); i++) {
            binder.row(i);
        }
        binder.closeIndicators();
        binder.goals.finish();
        for (Form.Row row : binder.rows) {
            for (Cell cell : row.sheet().row(row.row().row())) {
                ledger.lose(cell, RemarkKind.UNPLACED, "");
                if (cell.places().size() > 1) {
                    ledger.doubt(cell, RemarkKind.REJOINED, "");
                }
            }
        }
        return binder.draft.build();
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
        before = label;
    }

    private void header(LabelledRow row, List<Cell> cells) {
        cells.forEach(cell -> draft.ledger().label(cell, "/indicators"));
        open(row.header().orElseThrow());
    }

    private void open(Candidate next) {
        Candidate last = header;
        boolean same = last != null && indicators != null && last.columns().equals(next.columns());
        header = next;
        if (!same) {
            closeIndicators();
            goals.close();
            header = next;
            indicators = new IndicatorRows(draft, next.columnsOf(draft.year()));
        }
    }

    private void indicators(LabelledRow row, List<Cell> cells) {
        Candidate own = row.header().orElseThrow();
        if (indicators == null || header != own) {
            open(own);
        }
        IndicatorRows open = indicators;
        if (open != null) {
            open.add(cells);
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
        if (cells.size() == 1 && Preface.isCaption(cells.get(0))) {
            draft.ledger().lose(cells.get(0), RemarkKind.OUTSIDE, "");
            return;
        }
        switch (row.row().label()) {
            case TITLE -> title(cells);
            case TEXT, FOREIGN -> text(cells);
            case TASK -> task(row, cells);
            default -> head(index, row);
        }
    }

    private void title(List<Cell> cells) {
        for (Cell cell : cells) {
            if (!preface.read(cell, cells.size() == 1)) {
                fields.item(new HeadRow.Item(Optional.empty(), Optional.empty(), Optional.of(cell)), bare(RowLabel.TITLE));
            }
        }
    }

    private void text(List<Cell> cells) {
        for (Cell cell : cells) {
            if (InlineFields.of(cell.text()).isEmpty()) {
                fields.alone(cell);
            } else {
                fields.item(new HeadRow.Item(Optional.empty(), Optional.empty(), Optional.of(cell)), bare(RowLabel.TEXT));
            }
        }
    }

    private static HeadRow bare(RowLabel label) {
        return new HeadRow(label, Optional.empty(), false, List.of(), List.of());
    }

    private void task(Form.Row row, List<Cell> cells) {
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
        RowLabel label = row.row().label();
        HeadRow taken = open.row(row.row().row(), label, below, belowLabel);
        if (label == RowLabel.FUNDS) {
            if (before != RowLabel.FUNDS && !taken.opens()) {
                funds.begin();
            }
            ofFunds(taken);
        } else if (label == RowLabel.GOAL) {
            ofGoals(taken);
        } else {
            ofFields(taken);
        }
    }

    /** Labels of other elements stand among those of money: 区级财政部门, 资金性质. */
    private void ofFunds(HeadRow row) {
        List<HeadRow.Item> own = row.items().stream()
                .filter(i -> i.label().filter(FormBinder::isForeignToFunds).isEmpty())
                .toList();
        funds.row(new HeadRow(row.label(), row.block(), row.opens(), own, row.heads()));
        row.items().stream().filter(i -> !own.contains(i)).forEach(i -> fields.item(i, row));
    }

    private static boolean isForeignToFunds(Cell label) {
        Label words = label.label();
        return words.isCertain()
                && !words.is(FieldLabel.FUNDS)
                && words.funding().isEmpty()
                && words.execution().isEmpty();
    }

    private void ofGoals(HeadRow row) {
        List<HeadRow.Item> own = row.items().stream()
                .filter(i -> i.label()
                        .filter(l -> l.label().isCertain()
                                && l.label().goal().isEmpty()
                                && !l.label().is(FieldLabel.GOALS))
                        .isEmpty())
                .toList();
        goals.row(new HeadRow(row.label(), row.block(), row.opens(), own, row.heads()));
        row.items().stream().filter(i -> !own.contains(i)).forEach(i -> fields.item(i, row));
    }

    private void ofFields(HeadRow row) {
        if (row.opens() || !row.heads().isEmpty()) {
            row.block().filter(b -> row.opens() && !draft.ledger().isSettled(b)).ifPresent(b -> {
                if (row.items().isEmpty() && row.heads().isEmpty()) {
                    fields.item(new HeadRow.Item(Optional.of(b), Optional.empty(), Optional.empty()), row);
                } else {
                    draft.ledger().label(b, "/fields");
                }
            });
            row.heads().forEach(h -> draft.ledger().label(h, "/fields"));
        }
        for (HeadRow.Item item : row.items()) {
            Optional<Label> label = item.label().map(Cell::label);
            boolean money = label.flatMap(Label::funding)
                            .filter(l -> !l.isUse())
                            .isPresent()
                    && item.value().filter(v -> MoneyText.read(v.text()).isPresent()).isPresent();
            boolean goal = label.filter(l -> l.is(FieldLabel.GOALS)).isPresent();
            if (money) {
                funds.row(new HeadRow(RowLabel.FUNDS, Optional.empty(), false, List.of(item), List.of()));
            } else if (goal) {
                goals.row(new HeadRow(RowLabel.GOAL, item.label(), true, List.of(new HeadRow.Item(Optional.empty(), Optional.empty(), item.value())).stream().filter(i -> i.value().isPresent()).toList(), List.of()));
            } else if (item.label().isEmpty() && item.value().filter(funds::inline).isPresent()) {
                continue;
            } else {
                fields.item(item, row);
            }
        }
    }
}

package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.grid.GridRow;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** 读表 Reads the rows of one table: each goes to the block that its first label opens, or that is open. */
final class TableRegionReader {
    private enum Block {
        FIELDS,
        FUNDS,
        GOALS,
        TASKS
    }

    private final TableDraft draft;
    private final PrefaceRows preface;
    private final FieldRows fields;
    private final ColumnFields columns;
    private final FundingRows funds;
    private final GoalRows goals;
    private final ServedGoals served;
    private final TaskRows tasks;
    private @Nullable IndicatorRows indicators;
    private Block block = Block.FIELDS;
    private Optional<ImpliedHeader.HeaderFound> implied = Optional.empty();

    private TableRegionReader(TableDraft draft) {
        this.draft = draft;
        this.preface = new PrefaceRows(draft);
        this.fields = new FieldRows(draft);
        this.columns = new ColumnFields(draft);
        this.funds = new FundingRows(draft);
        this.goals = new GoalRows(draft);
        this.served = new ServedGoals(draft);
        this.tasks = new TaskRows(draft);
    }

    static PerformanceTargetTable read(List<GridRow> rows, Ledger ledger) {
        return read(rows, ledger, Optional.empty());
    }

    /** Reads a table whose indicators have known columns, whether a row names them or not. */
    static PerformanceTargetTable read(List<GridRow> rows, Ledger ledger, Optional<IndicatorHeader> columns) {
        TableDraft draft = new TableDraft(ledger);
        TableRegionReader reader = new TableRegionReader(draft);
        reader.lookThrough(rows);
        columns.ifPresent(known -> reader.implied = ImpliedHeader.under(known, rows));
        for (int i = 0; i < rows.size(); i++) {
            i += reader.guarded(rows.get(i), i + 1 < rows.size() ? Optional.of(rows.get(i + 1)) : Optional.empty());
        }
        reader.end();
        for (GridRow row : rows) {
            for (GridCell cell : row.cells()) {
                ledger.lose(cell, RemarkKind.UNPLACED, "");
                if (cell.places().size() > 1) {
                    ledger.doubt(cell, RemarkKind.REJOINED, "");
                }
            }
        }
        return draft.build();
    }

    private void lookThrough(List<GridRow> rows) {
        funds.lookThrough(rows);
        fields.lookThrough(rows);
        goals.lookThrough(rows);
        implied = ImpliedHeader.of(rows);
        boolean project = rows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(c -> c.label().is(FieldLabel.PROJECT_NAME));
        if (project) {
            fields.ofProject();
        }
    }

    private void finish() {
        goals.close();
        if (indicators != null) {
            indicators.finish();
        }
    }

    private void end() {
        finish();
        goals.finish();
    }

    // docs/decisions/0080: a fault of ours in one row costs no other
    private int guarded(GridRow row, Optional<GridRow> below) {
        try {
            return row(row, below);
        } catch (RuntimeException | StackOverflowError fault) {
            draft.ledger.fault(row.cells(), fault);
            return 0;
        }
    }

    /** Reads a row, and answers with how many of the rows below it were read with it. */
    private int row(GridRow row, Optional<GridRow> below) {
        if (IndicatorHeader.isHeader(row)) {
            return header(row, below);
        }
        if (implied.isPresent() && implied.get().first().equals(row)) {
            indicators = new IndicatorRows(draft, implied.get().header());
            if (implied.get().named()) {
                row.cells().forEach(cell -> draft.ledger.label(cell, "/indicators"));
                return 0;
            }
        }
        if (below.isPresent() && IndicatorHeader.isOver(row, below.get())) {
            row.cells().forEach(cell -> draft.ledger.label(cell, "/indicators"));
            header(IndicatorHeader.merged(row, below.get()), Optional.empty());
            return 1;
        }
        IndicatorRows open = indicators;
        if (open != null && !open.isLeftBy(row)) {
            Optional<String> goal = served.among(row);
            goal.ifPresentOrElse(open::goal, () -> open.add(row));
        } else {
            if (open != null) {
                open.finish();
                indicators = null;
                block = Block.FIELDS;
            }
            above(row, below);
        }
        return 0;
    }

    private int header(GridRow row, Optional<GridRow> below) {
        Optional<GridRow> sub = below.filter(b -> IndicatorHeader.splits(b, row)
                || IndicatorHeader.isSubHeader(b, IndicatorHeader.of(row, Optional.empty(), OptionalInt.empty())));
        IndicatorHeader printed = IndicatorHeader.of(row, sub, draft.year());
        IndicatorHeader header = sub.isEmpty() && below.isPresent() ? printed.over(below.get()) : printed;
        row.cells().forEach(cell -> draft.ledger.label(cell, "/indicators"));
        sub.ifPresent(s -> s.cells().forEach(cell -> draft.ledger.label(cell, "/indicators")));
        if (indicators == null || !indicators.isUnder(header)) {
            finish();
            indicators = new IndicatorRows(draft, header);
            served.take().ifPresent(indicators::goal);
        }
        return sub.isPresent() ? 1 : 0;
    }

    private void above(GridRow row, Optional<GridRow> below) {
        if (columns.read(row)
                || preface.caption(row)
                || (block == Block.FIELDS && preface.read(row))
                || heads(row)
                || (row.first().column() == 0 && served.again(row))) {
            return;
        }
        GridCell first = row.first();
        Optional<FieldLabel> label = first.label()
                .field()
                .filter(l -> first.label().isCertain() || first.column() == 0 || block == Block.FIELDS);
        Optional<Integer> goalsFrom = GoalRows.labelsFrom(row);
        if (goalsFrom.isPresent() && label.filter(l -> l == FieldLabel.GOALS).isEmpty()) {
            row.cells().subList(0, goalsFrom.get()).forEach(cell -> draft.ledger.label(cell, "/goals"));
            block = Block.GOALS;
            goals.openWith(row.cells().subList(goalsFrom.get(), row.cells().size()));
            return;
        }
        if (block == Block.FUNDS && label.isEmpty() && !funds.goesOn(row)) {
            block = Block.FIELDS;
        }
        if (block == Block.FIELDS && label.isEmpty() && GoalRows.isStray(row)) {
            row.cells().subList(0, row.cells().size() - 1).forEach(cell -> draft.ledger.label(cell, "/goals"));
            block = Block.GOALS;
        }
        if (TaskRows.isHeader(row)) {
            block = Block.TASKS;
            label.filter(l -> l == FieldLabel.TASKS).ifPresent(l -> tasks.open(first));
        } else if (FundingRows.opens(row) && (block != Block.TASKS || tasks.isLeftBy(row))) {
            if (block != Block.FUNDS) {
                funds.begin();
            }
            block = Block.FUNDS;
            if (FundingRows.isHeaded(row)) {
                funds.open(first);
            }
        } else if (label.isPresent()) {
            open(label.get(), first);
        } else if (block == Block.GOALS
                && row.cells().size() > 1
                && !InlineFields.of(first.text()).isEmpty()) {
            block = Block.FIELDS;
        }
        if (block == Block.GOALS && BlockSigns.holdsField(row)) {
            // 部门总体目标 over 部门职责 and 总体绩效目标
            block = Block.FIELDS;
            above(new GridRow(row.number(), row.cells().subList(1, row.cells().size())), Optional.empty());
            return;
        }
        switch (block) {
            case FUNDS -> funds.read(row);
            case GOALS -> goals.read(row);
            case TASKS -> tasks.read(row);
            case FIELDS -> fields(row, below);
        }
    }

    /** 绩效指标 alone in its row, or a second title inside a table: they head what follows and say nothing more. */
    private boolean heads(GridRow row) {
        GridCell first = row.first();
        if (BlockSigns.headsIndicators(row)) {
            draft.ledger.label(first, "/indicators");
            return true;
        }
        if (block == Block.GOALS && BlockSigns.isOfIndicators(first)) {
            // headers and tiers that form no block of indicators are no goals either
            block = Block.FIELDS;
        }
        if (block != Block.FIELDS
                && Preface.isTitle(row)
                && first.label().field().isEmpty()) {
            draft.ledger.lose(first, RemarkKind.OUTSIDE, "");
            return true;
        }
        return false;
    }

    private void open(FieldLabel label, GridCell cell) {
        switch (label) {
            case FUNDS -> {
                block = Block.FUNDS;
                funds.open(cell);
            }
            case GOALS -> {
                block = Block.GOALS;
                goals.open(cell);
            }
            case TASKS -> {
                block = Block.TASKS;
                tasks.open(cell);
            }
            default -> block = Block.FIELDS;
        }
    }

    /** Labels and values; where a block opens in the middle of the row, its part of the row goes there. */
    private void fields(GridRow row, Optional<GridRow> below) {
        if (below.filter(b -> ColumnFields.isHeader(row, b)).isPresent()) {
            columns.open(row);
            return;
        }
        List<GridCell> cells = row.cells();
        for (int i = 1; i < cells.size(); i++) {
            GridRow rest = new GridRow(row.number(), cells.subList(i, cells.size()));
            if (i == cells.size() - 1 && funds.inline(cells.get(i))) {
                fields.read(new GridRow(row.number(), cells.subList(0, i)));
                return;
            }
            if (BlockSigns.opensBlock(rest, cells.get(i - 1))) {
                fields.read(new GridRow(row.number(), cells.subList(0, i)));
                above(rest, Optional.empty());
                return;
            }
        }
        fields.read(row);
    }
}

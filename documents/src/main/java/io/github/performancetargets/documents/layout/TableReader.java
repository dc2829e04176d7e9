package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.grid.GridRow;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.ExecutionColumn;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.GoalLabel;
import io.github.performancetargets.documents.lexicon.Words;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** 读表 Reads the rows of one table: each goes to the block that its first label opens, or that is open. */
final class TableReader {
    private enum Block {
        FIELDS,
        FUNDS,
        GOALS,
        TASKS
    }

    private final TableDraft draft;
    private final FieldRows fields;
    private final FundingRows funds;
    private final GoalRows goals;
    private final TaskRows tasks;
    private @Nullable IndicatorRows indicators;
    private Block block = Block.FIELDS;

    private TableReader(TableDraft draft) {
        this.draft = draft;
        this.fields = new FieldRows(draft);
        this.funds = new FundingRows(draft);
        this.goals = new GoalRows(draft);
        this.tasks = new TaskRows(draft);
    }

    static PerformanceTargetTable read(List<GridRow> rows, Ledger ledger) {
        TableDraft draft = new TableDraft(ledger);
        TableReader reader = new TableReader(draft);
        for (int i = 0; i < rows.size(); i++) {
            i += reader.row(rows.get(i), i + 1 < rows.size() ? Optional.of(rows.get(i + 1)) : Optional.empty());
        }
        reader.finish();
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

    private void finish() {
        goals.close();
        if (indicators != null) {
            indicators.finish();
        }
    }

    /** Reads a row, and answers with how many of the rows below it were read with it. */
    private int row(GridRow row, Optional<GridRow> below) {
        if (IndicatorHeader.isHeader(row)) {
            return header(row, below);
        }
        if (below.isPresent() && IndicatorHeader.isOver(row, below.get())) {
            row.cells().forEach(cell -> draft.ledger.label(cell, "/indicators"));
            header(IndicatorHeader.merged(row, below.get()), Optional.empty());
            return 1;
        }
        if (indicators != null && !leaves(row) && !indicators.isBelow(row)) {
            inIndicators(row);
        } else {
            if (indicators != null) {
                indicators.finish();
                indicators = null;
                block = Block.FIELDS;
            }
            above(row);
        }
        return 0;
    }

    private int header(GridRow row, Optional<GridRow> below) {
        Optional<GridRow> sub =
                below.filter(b -> IndicatorHeader.isSubHeader(b, IndicatorHeader.of(row, Optional.empty())));
        IndicatorHeader header = IndicatorHeader.of(row, sub);
        row.cells().forEach(cell -> draft.ledger.label(cell, "/indicators"));
        sub.ifPresent(s -> s.cells().forEach(cell -> draft.ledger.label(cell, "/indicators")));
        if (indicators == null || !indicators.isUnder(header)) {
            finish();
            indicators = new IndicatorRows(draft, header);
        }
        return sub.isPresent() ? 1 : 0;
    }

    private void inIndicators(GridRow row) {
        IndicatorRows open = Objects.requireNonNull(indicators);
        Optional<String> goal = row.cells().size() == 1 ? goalOf(row.first()) : Optional.empty();
        if (goal.isPresent()) {
            open.goal(goal.get());
        } else {
            open.add(row);
        }
    }

    /** 目标1：…, alone in its row among the indicators: the rows below serve it. */
    private Optional<String> goalOf(GridCell cell) {
        List<GoalSplitter.Part> parts = GoalSplitter.split(cell.text());
        if (parts.size() != 1 || parts.get(0).label().isEmpty() || !cell.text().startsWith("目标")) {
            return Optional.empty();
        }
        GoalSplitter.Part part = parts.get(0);
        Optional<String> known =
                draft.goals.find(cell.text()).filter(id -> part.text().isEmpty());
        if (known.isPresent()) {
            draft.ledger.label(cell, "/goals");
            return known;
        }
        int index = draft.goals.add(part.number(), part.label(), part.text(), TargetPeriod.ANNUAL);
        draft.ledger.keep(cell, "/goals/" + index);
        return draft.goals.get(index).id();
    }

    /** Whether a row stands below the indicators: it begins with a label of the header or footer. */
    private static boolean leaves(GridRow row) {
        GridCell first = row.first();
        Optional<FieldLabel> label = FieldLabel.of(first.text());
        if (label.isPresent()) {
            return !CellShape.isCategory(first.text())
                    && !Words.key(first.text()).equals("绩效目标")
                    && !Words.key(first.text()).equals("资金");
        }
        return !InlineFields.of(first.text()).isEmpty() || Preface.isCaption(row);
    }

    private void above(GridRow row) {
        GridCell first = row.first();
        if (preface(row)) {
            return;
        }
        if (heads(row)) {
            return;
        }
        Optional<FieldLabel> label = FieldLabel.of(first.text());
        int goalsFrom = goalsFrom(row);
        if (goalsFrom > 0 && label.filter(l -> l == FieldLabel.GOALS).isEmpty()) {
            row.cells().subList(0, goalsFrom).forEach(cell -> draft.ledger.label(cell, "/goals"));
            block = Block.GOALS;
            goals.openWith(row.cells().subList(goalsFrom, row.cells().size()));
            return;
        }
        if (TaskRows.isHeader(row)) {
            block = Block.TASKS;
            label.filter(l -> l == FieldLabel.TASKS).ifPresent(l -> tasks.open(first));
        } else if (label.isPresent()) {
            open(label.get(), first);
        } else if (block != Block.FUNDS && block != Block.TASKS && opensFunds(row)) {
            block = Block.FUNDS;
            if (headsFunds(row)) {
                funds.open(first);
            }
        } else if (block == Block.GOALS
                && row.cells().size() > 1
                && InlineFields.of(first.text()).size() > 0) {
            block = Block.FIELDS;
        }
        switch (block) {
            case FUNDS -> funds.read(row);
            case GOALS -> goals.read(row);
            case TASKS -> tasks.read(row);
            case FIELDS -> fields(row);
        }
    }

    /** Where two labels of goals stand side by side at the end of a row, behind headings that nobody listed; else 0. */
    private static int goalsFrom(GridRow row) {
        int last = row.cells().size() - 1;
        boolean two = last >= 2 && last <= 4;
        for (int i = Math.max(0, last - 1); i <= last && two; i++) {
            two = GoalLabel.of(row.cells().get(i).text()).isPresent();
        }
        return two ? last - 1 : 0;
    }

    /** 绩效指标 alone in its row, or a second title inside a table: they head what follows and say nothing more. */
    private boolean heads(GridRow row) {
        GridCell first = row.first();
        boolean alone = row.cells().size() == 1;
        if (alone
                && ColumnRole.of(first.text()).equals(Optional.of(ColumnRole.ROW_HEAD))
                && Words.key(first.text()).endsWith("指标")) {
            draft.ledger.label(first, "/indicators");
            return true;
        }
        if (block == Block.GOALS
                && (ColumnRole.of(first.text())
                                .filter(r -> r != ColumnRole.GOAL)
                                .isPresent()
                        || CellShape.isCategory(first.text())
                        || CellShape.isDimension(first.text()))
                && FieldLabel.of(first.text()).isEmpty()
                && GoalLabel.of(first.text()).isEmpty()) {
            // headers and tiers that form no block of indicators are no goals either
            block = Block.FIELDS;
        }
        if (block != Block.FIELDS
                && Preface.isTitle(row)
                && FieldLabel.of(first.text()).isEmpty()) {
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

    /** 资金总额 or 年初预算数 … without 项目资金 before them. */
    private static boolean opensFunds(GridRow row) {
        if (headsFunds(row)) {
            return true;
        }
        boolean total = FundingLabel.of(row.first().text())
                .filter(l -> l.kind().isEmpty())
                .isPresent();
        long columns = row.cells().stream()
                .filter(c -> ExecutionColumn.of(c.text()).isPresent())
                .count();
        return total || columns >= 3;
    }

    /** A cell over several rows that speaks of money, and a label of money behind it: 项目资金预算执行10分 | 项目总预算. */
    private static boolean headsFunds(GridRow row) {
        String key = Words.key(row.first().text());
        return row.first().rowSpan() > 1
                && row.cells().size() > 2
                && key.length() <= 16
                && (key.contains("资金") || key.contains("预算"))
                && FieldLabel.of(row.first().text()).isEmpty()
                && FundingLabel.of(row.cells().get(1).text())
                        .filter(l -> l.kind().isEmpty())
                        .isPresent();
    }

    /** Labels and values; where a block opens in the middle of the row, its part of the row goes there. */
    private void fields(GridRow row) {
        List<GridCell> cells = row.cells();
        for (int i = 1; i < cells.size(); i++) {
            Optional<FieldLabel> label = FieldLabel.of(cells.get(i).text());
            boolean opens = label.equals(Optional.of(FieldLabel.FUNDS)) || label.equals(Optional.of(FieldLabel.GOALS));
            boolean total = label.isEmpty()
                    && i + 1 < cells.size()
                    && FundingLabel.of(cells.get(i).text())
                            .filter(l -> l.kind().isEmpty())
                            .isPresent()
                    && MoneyText.read(cells.get(i + 1).text()).isPresent();
            if (opens || total) {
                fields.read(new GridRow(row.number(), cells.subList(0, i)));
                above(new GridRow(row.number(), cells.subList(i, cells.size())));
                return;
            }
        }
        fields.read(row);
    }

    private boolean preface(GridRow row) {
        GridCell first = row.first();
        OptionalInt year = Preface.year(row);
        if (Preface.isCaption(row)) {
            draft.ledger.lose(first, RemarkKind.OUTSIDE, "");
        } else if (year.isPresent() && block == Block.FIELDS) {
            draft.set(TableDraft.YEAR, Integer.toString(year.getAsInt()), first);
        } else if (Preface.isTitle(row)
                && draft.get(TableDraft.TITLE).map(first.text()::equals).orElse(true)
                && block == Block.FIELDS) {
            draft.set(TableDraft.TITLE, first.text(), first);
            OptionalInt named = Words.year(first.text());
            if (named.isPresent() && draft.get(TableDraft.YEAR).isEmpty()) {
                draft.set(TableDraft.YEAR, Integer.toString(named.getAsInt()), first);
            }
        } else {
            return false;
        }
        return true;
    }
}

package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.grid.GridRow;
import io.github.performancetargets.documents.lexicon.ExecutionColumn;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.trace.RemarkKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** 资金表头 Labels of money side by side whose amounts stand in the rows below them, each under its own. */
final class FundingHeads {
    private final TableDraft draft;
    private final FundingLines lines;
    private final List<Head> heads = new ArrayList<>();
    private List<Head> above = List.of();

    /**
     * A label whose amount may stand below it.
     *
     * @param cell of the label
     * @param line that the amount is put into; none where it says what money is spent on, which is kept in words
     * @param spent the column of execution that it heads
     * @param words of the label, with those of the label over it
     */
    private record Head(
            GridCell cell, Optional<FundingDraft.Line> line, Optional<ExecutionColumn> spent, String words) {
        boolean covers(GridCell other) {
            return other.column() >= cell.column() && other.column() < cell.end();
        }
    }

    FundingHeads(TableDraft draft, FundingLines lines) {
        this.draft = draft;
        this.lines = lines;
    }

    void clear() {
        heads.clear();
        above = List.of();
    }

    /** Begins a row that may hold labels. */
    void begin() {
        above = List.copyOf(heads);
        heads.clear();
    }

    void add(GridCell cell, FundingDraft.Line line) {
        heads.add(new Head(cell, Optional.of(line), Optional.empty(), line.label));
    }

    void add(GridCell cell, FundingDraft.Line total, ExecutionColumn spent) {
        lines.heading(cell);
        heads.add(new Head(cell, Optional.of(total), Optional.of(spent), cell.text()));
    }

    /** 基本支出 | 项目支出: what money is spent on. */
    void addUse(GridCell cell) {
        lines.heading(cell);
        heads.add(new Head(cell, Optional.empty(), Optional.empty(), cell.text()));
    }

    /** Whether a label stands below 基本支出 or 项目支出, so that it says a part of that and no source of the whole. */
    boolean isPartOfUse(GridCell cell) {
        return over(cell).filter(head -> head.line().isEmpty()).isPresent();
    }

    void addPart(GridCell cell) {
        String use = over(cell).map(Head::words).orElse("");
        lines.heading(cell);
        heads.add(new Head(cell, Optional.empty(), Optional.empty(), use + " " + cell.text()));
    }

    /** The label over a cell: the last one of the row above that begins no further right. */
    private Optional<Head> over(GridCell cell) {
        return above.stream()
                .filter(head -> head.cell().column() <= cell.column())
                .reduce((first, last) -> last);
    }

    /** Ends a row: its labels wait for amounts if it held nothing else, and those above that it does not split go on. */
    void end(int cells) {
        boolean only = heads.size() > 1 && heads.size() == cells;
        boolean filled = heads.stream()
                .anyMatch(head -> head.line().filter(l -> l.amount != null).isPresent());
        if (!only || filled) {
            heads.clear();
            return;
        }
        List<Head> own = List.copyOf(heads);
        above.stream()
                .filter(head -> own.stream().noneMatch(o -> head.covers(o.cell()) || o.covers(head.cell())))
                .filter(head -> own.stream().noneMatch(o -> over(o.cell()).equals(Optional.of(head))))
                .forEach(heads::add);
        heads.sort(Comparator.comparingInt(head -> head.cell().column()));
    }

    void sort() {
        heads.sort(Comparator.comparingInt(head -> head.cell().column()));
    }

    /** Reads the amounts below a row that holds nothing but labels: each belongs to the label above it. */
    boolean fill(List<GridCell> cells) {
        List<Head> waiting = List.copyOf(heads);
        if (waiting.isEmpty()) {
            return false;
        }
        boolean named = waiting.size() > 1
                && cells.size() > 1
                && cells.get(0).column() < waiting.get(0).cell().column()
                && (isOfTable(cells.get(0)) || isBareYear(cells.get(0)));
        List<GridCell> row = named ? cells.subList(1, cells.size()) : cells;
        boolean amounts = row.stream()
                .allMatch(c -> LabelWords.isFiller(c.text())
                        || MoneyText.read(c.text()).isPresent()
                        || isRate(c));
        if (!amounts) {
            return false;
        }
        boolean otherYear = named && !isOfTable(cells.get(0));
        if (named && !otherYear) {
            lines.heading(cells.get(0));
        }
        for (GridCell cell : row) {
            Optional<Head> head = waiting.stream().filter(h -> h.covers(cell)).findFirst();
            if (head.isEmpty()) {
                lines.lose(cell);
            } else if (otherYear) {
                ofOtherYear(cells.get(0), head.get(), cell);
            } else {
                fill(head.get(), cell);
            }
        }
        if (otherYear) {
            draft.ledger.lose(cells.get(0), RemarkKind.FILLER, "");
        }
        if (!named) {
            heads.clear();
        }
        return true;
    }

    private void fill(Head head, GridCell cell) {
        boolean blank = LabelWords.isFiller(cell.text());
        if (head.line().isEmpty()) {
            if (blank) {
                lines.lose(cell);
            } else {
                draft.field(head.words(), cell.text(), head.cell(), cell);
            }
        } else if (head.spent().isEmpty() || blank) {
            lines.fill(head.line().get(), cell);
        } else {
            lines.spend(head.line().get(), head.spent().get(), cell);
        }
    }

    private boolean isRate(GridCell cell) {
        return cell.text().endsWith("%")
                && heads.stream()
                        .anyMatch(head -> head.spent().equals(Optional.of(ExecutionColumn.RATE)) && head.covers(cell));
    }

    /** Amounts of a year that is not the table's, or of which nothing says that it is, are fields. */
    private void ofOtherYear(GridCell year, Head head, GridCell cell) {
        if (LabelWords.isFiller(cell.text())) {
            lines.lose(cell);
        } else {
            draft.field(year.text() + " " + head.words(), cell.text(), year, cell);
        }
    }

    /** Whether a row says the amounts below a row of labels. */
    boolean awaits(GridRow row) {
        return heads.size() > 1 && (isOfTable(row.first()) || isBareYear(row.first()));
    }

    private static boolean isBareYear(GridCell cell) {
        String key = cell.label().key();
        return LabelWords.year(key).isPresent() && key.length() <= 6;
    }

    /** 金额, or the year that the table is of; amounts of another year would be wrong numbers. */
    private boolean isOfTable(GridCell cell) {
        String key = cell.label().key();
        return isBareYear(cell) ? LabelWords.year(key).equals(draft.year()) : key.endsWith("金额") || key.endsWith("预算数");
    }
}

package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.cells.CellShape;
import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.GoalLabel;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.region.RowLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 表头走读 Takes the rows above and below the indicators apart: for every value the label beside it, the label of its column, and the
 * cell that names its block. What the labels mean is decided elsewhere.
 */
final class HeadWalk {
    private final Sheet sheet;
    private final Predicate<Cell> settled;
    private @Nullable Cell block;
    private RowLabel headsLabel = RowLabel.FIELD;
    private List<Cell> heads = List.of();

    HeadWalk(Sheet sheet, Predicate<Cell> settled) {
        this.sheet = sheet;
        this.settled = settled;
    }

    /** Begins anew, as after the indicators. */
    void reset() {
        block = null;
        heads = List.of();
    }

    /** The cells of a row that are not settled yet, taken apart; the row below tells whether they are labels of columns. */
    HeadRow row(int row, RowLabel label, int below, RowLabel belowLabel) {
        List<Cell> all = sheet.row(row).stream().filter(c -> !settled.test(c)).toList();
        boolean opens = settle(row, label, all, below);
        Cell name = block;
        Optional<Cell> named = Optional.ofNullable(name);
        List<Cell> cells = opens ? all.subList(1, all.size()) : all;
        if (!heads.isEmpty() && !areUnderHeads(cells)) {
            heads = List.of();
        }
        List<Cell> waiting = heads;
        if (cells.isEmpty()) {
            return new HeadRow(label, named, opens, List.of(), List.of(), List.of());
        }
        List<Cell> next = below < 0 || !areAlike(label, belowLabel) ? List.of() : sheet.row(below);
        if (opens && name != null && achieves(cells, name, next)) {
            heads = List.of(name, cells.get(0));
            headsLabel = label;
            return new HeadRow(label, named, true, List.of(), heads, List.of());
        }
        int corner = new ColumnLabels(label).from(cells, next, named.isPresent());
        if (corner < cells.size()) {
            boolean spends = cells.get(0).label().headsSpending();
            if (label == RowLabel.FIELD && corner == 1 && (name == null || spends)) {
                name = cells.get(0);
                block = name;
                named = Optional.of(name);
            }
            headsLabel = label;
            heads = merged(waiting, cells.subList(corner, cells.size()));
            return new HeadRow(label, named, opens, List.of(), heads, cells.subList(0, corner));
        }
        if (!waiting.isEmpty()) {
            return new HeadRow(
                    label,
                    named,
                    opens,
                    underHeads(cells, waiting, name != null && name.label().headsSpending()),
                    List.of(),
                    List.of());
        }
        boolean alone = name != null || label == RowLabel.GOAL;
        List<Cell> withBlanks = withBlanks(row, cells);
        boolean[] labels = new PairReading(withBlanks, label, alone && label != RowLabel.FIELD).labels();
        if (label == RowLabel.FUNDS && name != null && areWords(withBlanks, name)) {
            labels[0] = false;
        }
        return new HeadRow(label, named, opens, pairs(withBlanks, labels), List.of(), List.of());
    }

    /** 发放补助资金 across a block that has amounts beside its labels leaves no place for one: words, and no source. */
    private boolean areWords(List<Cell> cells, Cell name) {
        Cell cell = cells.get(0);
        return cells.size() == 1
                && cell.row() > name.row()
                && cell.columnSpan() > 1
                && cell.end() == sheet.width()
                && sheet.row(name.row()).size() > 2;
    }

    /** Finds the block that a row stands in; true where its first cell opens it. */
    private boolean settle(int row, RowLabel label, List<Cell> cells, int below) {
        List<Cell> beside = sheet.beside(row);
        Optional<Cell> reaching = beside.stream()
                .filter(c -> c.label().headsSpending())
                .findFirst()
                .or(() -> beside.stream().findFirst());
        if (reaching.isPresent()) {
            boolean head = heads.stream().anyMatch(h -> h == reaching.get());
            if (block != reaching.get() && !head) {
                block = reaching.get();
                boolean later = !heads.isEmpty()
                        && block.row() > heads.get(heads.size() - 1).row();
                heads = later ? List.of() : heads;
            }
            return false;
        }
        if (cells.isEmpty()) {
            return false;
        }
        Cell first = cells.get(0);
        Cell name = block;
        boolean over = below >= 0
                && first.rowSpan() == 1
                && cells.size() > 1
                && sheet.row(below).get(0).column() == first.column()
                && cells.stream()
                        .allMatch(c -> label == RowLabel.GOAL
                                ? c.label().goalInBlock().isPresent()
                                : c.label().goal().isPresent());
        boolean opens = !over && opensBlock(first, label, cells);
        if (opens) {
            block = first;
            heads = List.of();
        } else {
            boolean left = name != null && first.column() <= name.column();
            boolean goal = GoalsBinder.isMark(first.text())
                    || first.label().goalInBlock().isPresent();
            boolean again = left && (label == RowLabel.GOAL ? goal : !areAlike(label, headsLabel));
            heads = again ? List.of() : heads;
            block = heads.isEmpty() || !areUnderHeads(cells) ? null : name;
        }
        return opens;
    }

    /** 年度目标 | 年度目标完成情况 over their texts: the label of the block heads the first of them. */
    private static boolean achieves(List<Cell> cells, Cell name, List<Cell> below) {
        return cells.size() == 1
                && cells.get(0).label().goal().equals(Optional.of(GoalLabel.ACTUAL))
                && !below.isEmpty()
                && below.get(0).column() == name.column();
    }

    /** Fields and funds stand in one block: a source that nobody listed looks like a field. */
    private static boolean areAlike(RowLabel one, RowLabel other) {
        return one == other
                || (one == RowLabel.FIELD && other == RowLabel.FUNDS)
                || (one == RowLabel.FUNDS && other == RowLabel.FIELD);
    }

    private static boolean opensBlock(Cell first, RowLabel label, List<Cell> cells) {
        Label words = first.label();
        boolean listed = switch (label) {
            case FUNDS -> words.is(FieldLabel.FUNDS) && !isTotalOfRow(cells);
            case GOAL -> words.is(FieldLabel.GOALS) || words.goal().isPresent();
            case TASK -> words.is(FieldLabel.TASKS);
            default -> false;
        };
        // 资金总额 | 其中 over 财政拨款 | 自筹: a label of a column like those beside it
        boolean total = words.funding().filter(FundingLabel::isTotal).isPresent()
                && cells.size() > 1
                && cells.get(1).label().key().equals("其中");
        boolean heading = first.rowSpan() > 1 && cells.size() > 1 && first.column() == 0 && !total;
        return listed || heading;
    }

    /** 项目总预算 | 600: a total among others, though it may also name the block. */
    private static boolean isTotalOfRow(List<Cell> cells) {
        Cell first = cells.get(0);
        return first.rowSpan() == 1
                && cells.size() > 1
                && first.label().funding().filter(FundingLabel::isTotal).isPresent()
                && MoneyText.read(cells.get(1).text()).isPresent();
    }

    /** The cells of a row with the blank ones between and behind them. */
    private List<Cell> withBlanks(int row, List<Cell> cells) {
        int from = cells.get(0).column();
        List<Cell> found = new ArrayList<>();
        for (Cell cell : sheet.across(row)) {
            boolean own = cells.contains(cell);
            // a blank place by itself may be the rest of a cell that is merged no more
            boolean blank = cell.isBlank() && cell.columnSpan() > 1 && cell.column() > from && cell.row() == row;
            if (own || blank) {
                found.add(cell);
            }
        }
        return found;
    }

    static List<HeadRow.Item> pairs(List<Cell> cells, boolean[] labels) {
        List<HeadRow.Item> items = new ArrayList<>();
        @Nullable Cell label = null;
        boolean answered = false;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell.isBlank()) {
                continue;
            }
            if (labels[i]) {
                if (label != null && !answered) {
                    items.add(new HeadRow.Item(Optional.of(label), Optional.empty(), Optional.empty()));
                }
                label = cell;
                answered = false;
            } else {
                items.add(new HeadRow.Item(Optional.ofNullable(label), Optional.empty(), Optional.of(cell)));
                answered = true;
            }
        }
        if (label != null && !answered) {
            items.add(new HeadRow.Item(Optional.of(label), Optional.empty(), Optional.empty()));
        }
        return items;
    }

    private static List<HeadRow.Item> underHeads(List<Cell> cells, List<Cell> heads, boolean spending) {
        List<HeadRow.Item> items = new ArrayList<>();
        @Nullable Cell label = null;
        boolean answered = true;
        for (Cell cell : cells) {
            Optional<Cell> head = headOf(cell, heads);
            boolean labels =
                    !spending && head.filter(h -> h.label().isColumnOfFunds()).isPresent();
            if (labels
                    || (head.isEmpty() && items.stream().allMatch(i -> i.head().isEmpty()))) {
                if (label != null && !answered) {
                    items.add(new HeadRow.Item(Optional.of(label), Optional.empty(), Optional.empty()));
                }
                label = cell;
                answered = false;
            } else {
                items.add(new HeadRow.Item(Optional.ofNullable(label), head, Optional.of(cell)));
                answered = true;
            }
        }
        if (label != null && !answered) {
            items.add(new HeadRow.Item(Optional.of(label), Optional.empty(), Optional.empty()));
        }
        return items;
    }

    /** The label over a cell: the last one that begins no further right. */
    static Optional<Cell> headOf(Cell cell, List<Cell> heads) {
        return heads.stream().filter(h -> h.column() <= cell.column()).reduce((first, last) -> last);
    }

    /** Labels that a row below splits give way to its parts. */
    private static List<Cell> merged(List<Cell> over, List<Cell> cells) {
        List<Cell> found = new ArrayList<>();
        for (Cell head : over) {
            if (cells.stream()
                    .noneMatch(c -> headOf(c, over).filter(h -> h == head).isPresent())) {
                found.add(head);
            }
        }
        found.addAll(cells);
        found.sort(Comparator.comparingInt(Cell::column));
        return List.copyOf(found);
    }

    private boolean areUnderHeads(List<Cell> cells) {
        if (cells.isEmpty()) {
            return false;
        }
        int first = heads.get(0).column();
        boolean some = cells.stream().anyMatch(c -> c.column() >= first);
        Cell name = block;
        boolean beside = name != null && cells.get(0).column() >= name.end();
        List<Cell> under = cells.stream().filter(c -> c.column() >= first).toList();
        boolean numbers = headsLabel == RowLabel.GOAL
                || headsLabel == RowLabel.TASK
                || under.isEmpty()
                || under.stream().anyMatch(c -> CellShape.hasDigit(c.text()) || CellShape.isBlankItem(c.label()))
                || under.stream().anyMatch(c -> c.label().funding().isPresent())
                // 执行数 | 执行率 below 1-7月
                || under.stream().allMatch(c -> c.label().execution().isPresent());
        return (some || beside)
                && numbers
                && cells.stream()
                        .filter(c -> c.column() >= first)
                        .noneMatch(c -> c.label().isCertain()
                                && !c.label().is(FieldLabel.FUNDS)
                                && c.label().execution().isEmpty());
    }
}

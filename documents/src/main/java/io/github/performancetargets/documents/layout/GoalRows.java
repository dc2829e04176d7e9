package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.grid.GridRow;
import io.github.performancetargets.documents.lexicon.GoalLabel;
import io.github.performancetargets.documents.lexicon.GoalSplitter;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.indicator.TargetPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 目标各行 Reads the rows of the block of goals: in one column, or medium-term beside annual, or expected beside achieved. */
final class GoalRows {
    private static final int LONGEST_NAME = 8;

    private final TableDraft draft;
    private final List<Heading> headings = new ArrayList<>();
    private TargetPeriod sectionPeriod = TargetPeriod.ANNUAL;
    private @Nullable GridCell mark;
    private @Nullable GridCell opener;
    private boolean yearNamed;

    private record Heading(int column, int end, GoalLabel meaning) {}

    GoalRows(TableDraft draft) {
        this.draft = draft;
    }

    /** Looks through the rows of the whole table: beside 年度目标 in a row of its own 总目标 is that of the whole term. */
    void lookThrough(List<GridRow> rows) {
        yearNamed = rows.stream()
                .anyMatch(row -> row.first().label().goal().equals(Optional.of(GoalLabel.ANNUAL))
                        && row.cells().size() > 1);
    }

    /** Where labels of goals begin that stand side by side at the end of a row, behind headings that nobody listed. */
    static Optional<Integer> labelsFrom(GridRow row) {
        int from = row.cells().size();
        while (from > 0 && row.cells().get(from - 1).label().goal().isPresent()) {
            from--;
        }
        boolean several = row.cells().size() - from >= 2
                && row.cells().size() >= 3
                && row.cells().size() <= 5;
        return several ? Optional.of(from) : Optional.empty();
    }

    /** Whether a row holds 目标1：… behind nothing but a scrap of a label, as a page break leaves it. */
    static boolean isStray(GridRow row) {
        GridCell last = row.cells().get(row.cells().size() - 1);
        List<GoalSplitter.Part> parts = GoalSplitter.split(last.text());
        boolean scraps = row.cells().subList(0, row.cells().size() - 1).stream()
                .allMatch(c -> c.text().length() <= 4);
        return scraps
                && row.cells().size() <= 2
                && last.text().startsWith("目标")
                && parts.get(0).number().isPresent()
                && !parts.get(0).text().isEmpty();
    }

    /** The block opens without a label of its own: with the labels of its columns. */
    void openWith(List<GridCell> labels) {
        mark = null;
        sectionPeriod = TargetPeriod.ANNUAL;
        headings(labels);
    }

    /** The cell that opens the block: 年度总体目标. */
    void open(GridCell cell) {
        headings.clear();
        mark = null;
        boolean whole = yearNamed && cell.label().goal().equals(Optional.of(GoalLabel.WHOLE));
        sectionPeriod = cell.label().period().orElse(whole ? TargetPeriod.MEDIUM_TERM : TargetPeriod.ANNUAL);
        draft.ledger.label(cell, "/goals");
        opener = cell;
    }

    void read(GridRow row) {
        List<GridCell> cells = new ArrayList<>();
        boolean allLabels = true;
        for (GridCell cell : row.cells()) {
            boolean points = row.cells().size() > 2
                    && cell.equals(row.cells().get(row.cells().size() - 1))
                    && MoneyText.number(cell.text()).isPresent();
            if (points) {
                draft.ledger.lose(cell, RemarkKind.UNPLACED, "");
            } else if (!draft.ledger.isSettled(cell)) {
                cells.add(cell);
                allLabels &= cell.label().goal().isPresent();
            }
        }
        if (!cells.isEmpty() && allLabels) {
            headings(cells);
            besideOpener(row, cells);
        } else {
            texts(cells);
        }
    }

    private void headings(List<GridCell> cells) {
        headings.clear();
        for (GridCell cell : cells) {
            headings.add(new Heading(cell.column(), cell.end(), label(cell).orElse(GoalLabel.EXPECTED)));
        }
    }

    /** 年度目标 | 年度目标完成情况 over their texts: the label of the block heads the first of them. */
    private void besideOpener(GridRow row, List<GridCell> cells) {
        GridCell first = opener;
        boolean achieved = cells.size() == 1 && headings.get(0).meaning() == GoalLabel.ACTUAL;
        if (first != null && achieved && row.cells().contains(first)) {
            GoalLabel meaning = first.label().goal().orElse(GoalLabel.EXPECTED);
            headings.add(0, new Heading(first.column(), cells.get(0).column(), meaning));
        }
    }

    private Optional<GoalLabel> label(GridCell cell) {
        Optional<GoalLabel> label = cell.label().goal();
        label.ifPresent(l -> draft.ledger.label(cell, "/goals"));
        return label;
    }

    private void texts(List<GridCell> cells) {
        Optional<GoalLabel> pending = Optional.empty();
        int order = 0;
        int first = draft.goals.size();
        for (GridCell cell : cells) {
            Optional<GoalLabel> label = label(cell);
            if (label.isPresent()) {
                pending = label;
            } else if (isMark(cell.text())
                    || isNamed(cells, cell)
                    || headingAt(cell).equals(Optional.of(GoalLabel.MARK))) {
                close();
                mark = cell;
            } else {
                GoalLabel meaning = pending.or(() -> headingAt(cell)).orElse(byOrder(order));
                order++;
                add(cell, meaning, first);
            }
        }
    }

    private Optional<GoalLabel> headingAt(GridCell cell) {
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size()
                    ? headings.get(i + 1).column()
                    : headings.get(i).end();
            if (cell.column() >= headings.get(i).column() && cell.column() < end) {
                return Optional.of(headings.get(i).meaning());
            }
        }
        return Optional.empty();
    }

    private GoalLabel byOrder(int order) {
        return order < headings.size() ? headings.get(order).meaning() : GoalLabel.EXPECTED;
    }

    /** 阶段性目标 and its words, side by side. */
    private static boolean isNamed(List<GridCell> cells, GridCell cell) {
        String key = cell.label().key();
        return cells.size() == 2
                && cell.equals(cells.get(0))
                && key.length() <= LONGEST_NAME
                && key.endsWith("目标")
                && cell.label().text().indexOf('、') < 0;
    }

    /** Whether a cell holds nothing but the number of the goal in the next one: 目标1. */
    static boolean isMark(String text) {
        List<GoalSplitter.Part> parts = GoalSplitter.split(text);
        return parts.size() == 1
                && parts.get(0).label().isPresent()
                && parts.get(0).text().isEmpty();
    }

    private void add(GridCell cell, GoalLabel meaning, int first) {
        boolean none = cell.text().equals("无") && draft.goals.size() > first;
        if (LabelWords.isFiller(cell.text()) || none) {
            close();
            draft.ledger.lose(cell, RemarkKind.FILLER, "");
        } else if (meaning == GoalLabel.ACTUAL) {
            achieve(cell, first);
        } else {
            TargetPeriod period = switch (meaning) {
                case ANNUAL -> TargetPeriod.ANNUAL;
                case MEDIUM_TERM -> TargetPeriod.MEDIUM_TERM;
                case WHOLE -> besideAnnual() || (yearNamed && !isOfYear()) ? TargetPeriod.MEDIUM_TERM : sectionPeriod;
                default -> sectionPeriod;
            };
            goals(cell, period);
        }
    }

    /** 年度总体目标 | 总体目标 | 总体目标完成情况: the label of the block says which. */
    private boolean isOfYear() {
        GridCell label = opener;
        return label != null && label.label().period().equals(Optional.of(TargetPeriod.ANNUAL));
    }

    private boolean besideAnnual() {
        return headings.stream().anyMatch(h -> h.meaning() == GoalLabel.ANNUAL);
    }

    private void goals(GridCell cell, TargetPeriod period) {
        GridCell own = mark;
        mark = null;
        if (own != null) {
            GoalSplitter.Part part = GoalSplitter.split(own.text()).get(0);
            TargetPeriod said = own.label().period().orElse(period);
            Optional<String> label = part.label().or(() -> Optional.of(own.text()));
            int index = draft.goals.add(part.number(), label, cell.text(), said);
            draft.ledger.keep(own, "/goals/" + index + "/label");
            draft.ledger.keep(cell, "/goals/" + index + "/text");
            return;
        }
        boolean rows = headings.stream().anyMatch(h -> h.meaning() == GoalLabel.MARK);
        // where a column names the goals, each row holds one
        List<GoalSplitter.Part> parts = rows
                ? List.of(new GoalSplitter.Part(Optional.empty(), Optional.empty(), cell.text()))
                : GoalSplitter.split(cell.text());
        for (GoalSplitter.Part part : parts) {
            if (!LabelWords.isFiller(part.text())) {
                int index = draft.goals.add(part.number(), part.label(), part.text(), period);
                draft.ledger.keep(cell, "/goals/" + index + "/text");
            }
        }
        // 目标1: 目标2: …… as the template has them
        draft.ledger.lose(cell, RemarkKind.FILLER, "");
    }

    /** What was achieved goes with the goals of the same row: one by one where both number as many, else with the only one. */
    private void achieve(GridCell cell, int first) {
        if (draft.goals.isEmpty()) {
            draft.goals.add(Optional.empty(), Optional.empty(), "", sectionPeriod);
        }
        int count = draft.goals.size() - first;
        int from = count == 0 ? draft.goals.size() - 1 : first;
        List<GoalSplitter.Part> parts = GoalSplitter.split(cell.text());
        if (count > 1 && parts.size() == count) {
            for (int i = 0; i < count; i++) {
                draft.goals.achieve(first + i, parts.get(i).text());
                draft.ledger.keep(cell, "/goals/" + (first + i) + "/actual");
            }
        } else if (count <= 1 && from >= 0 && draft.goals.get(from).actual().isEmpty()) {
            boolean numbered = parts.size() == 1 && parts.get(0).label().isPresent();
            draft.goals.achieve(from, numbered ? parts.get(0).text() : cell.text());
            draft.ledger.keep(cell, "/goals/" + from + "/actual");
        } else {
            draft.field("实际完成情况", cell.text(), cell);
        }
    }

    /** Ends the table: a form that asks for the goal of the year and has none is blank there, and not without the question. */
    void finish() {
        close();
        GridCell label = opener;
        boolean asked = label != null
                && (label.label().key().contains("总体") || label.label().key().startsWith("年度"));
        if (asked && draft.goals.isEmpty()) {
            draft.goals.add(Optional.empty(), Optional.empty(), "", sectionPeriod);
        }
    }

    /** Puts down what was announced and never came. */
    void close() {
        GridCell own = mark;
        if (own != null) {
            draft.ledger.lose(own, RemarkKind.FILLER, "");
            mark = null;
        }
    }
}

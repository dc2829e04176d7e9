package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.cells.InlineFields;
import io.github.performancetargets.documents.cells.NumberedGoal;
import io.github.performancetargets.documents.draft.TableDraft;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.GoalLabel;
import io.github.performancetargets.documents.lexicon.GoalSplitter;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.indicator.TargetPeriod;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 目标归位 Puts the texts of the block of goals into goals: by the label beside or above each, expected or achieved. */
final class GoalsBinder {
    private static final int LONGEST_NAME = 8;

    private final TableDraft draft;
    private final boolean yearNamed;
    private TargetPeriod sectionPeriod = TargetPeriod.ANNUAL;
    private @Nullable Cell opener;
    private @Nullable Cell mark;
    private List<Cell> heads = List.of();

    /**
     * A binder of goals.
     *
     * @param yearNamed whether a row of the table names the goal of the year, so that 总目标 is that of the whole term
     */
    GoalsBinder(TableDraft draft, boolean yearNamed) {
        this.draft = draft;
        this.yearNamed = yearNamed;
    }

    /** Reads a row. */
    void row(HeadRow row) {
        if (row.opens()) {
            open(row.block().orElseThrow());
        }
        if (!row.heads().isEmpty()) {
            heads = row.heads();
            row.heads().forEach(cell -> draft.ledger().label(cell, "/goals"));
            return;
        }
        int first = draft.goals().size();
        for (HeadRow.Item item : row.items()) {
            item(item, first, row);
        }
    }

    private void open(Cell cell) {
        heads = List.of();
        mark = null;
        boolean whole = yearNamed && cell.label().goal().equals(Optional.of(GoalLabel.WHOLE));
        sectionPeriod = cell.label().period().orElse(whole ? TargetPeriod.MEDIUM_TERM : TargetPeriod.ANNUAL);
        draft.ledger().label(cell, "/goals");
        opener = cell;
    }

    private void item(HeadRow.Item item, int first, HeadRow row) {
        Optional<Cell> label = item.label();
        label.filter(c -> !draft.ledger().isSettled(c)).ifPresent(this::name);
        if (item.value().isEmpty()) {
            return;
        }
        Cell value = item.value().get();
        boolean named = item.head()
                .flatMap(h -> h.label().goalInBlock())
                .filter(g -> g == GoalLabel.MARK)
                .isPresent();
        if (isMark(value.text()) || named) {
            close();
            mark = value;
            return;
        }
        GoalLabel meaning = label.flatMap(c -> c.label().goalInBlock())
                .or(() -> item.head().flatMap(h -> h.label().goalInBlock()))
                .or(this::adjusts)
                .orElse(GoalLabel.EXPECTED);
        if (GoalAdjustments.asks(meaning)) {
            new GoalAdjustments(draft).take(meaning, value);
            return;
        }
        if (meaning == GoalLabel.ADJUSTED && !LabelWords.isFiller(value.text()) && adjusted(item, first, row)) {
            return;
        }
        add(value, meaning, first, row);
    }

    /** A label inside the block: of goals, or the number or name of the goal behind it. */
    private void name(Cell cell) {
        Optional<NumberedGoal> numbered = NumberedGoal.read(cell.label());
        if (numbered.isPresent()) {
            close();
            mark = cell;
            numbered.get().points().ifPresent(p -> draft.field(numbered.get().label() + " 分值", p, cell));
            return;
        }
        String key = cell.label().key();
        boolean own = isMark(cell.text())
                || (cell.label().goalInBlock().isEmpty()
                        && !cell.label().is(FieldLabel.GOALS)
                        && key.length() <= LONGEST_NAME
                        && key.endsWith("目标"));
        if (own) {
            close();
            mark = cell;
        } else {
            draft.ledger().label(cell, "/goals");
        }
    }

    /** Whether a cell holds nothing but the number of the goal in the next one: 目标1. */
    static boolean isMark(String text) {
        List<GoalSplitter.Part> parts = GoalSplitter.split(text);
        return parts.size() == 1
                && parts.get(0).label().isPresent()
                && parts.get(0).text().isEmpty();
    }

    private void add(Cell cell, GoalLabel meaning, int first, HeadRow row) {
        boolean others = row.items().stream()
                        .flatMap(i -> i.head().stream())
                        .filter(h -> !h.label().goalInBlock().equals(Optional.of(GoalLabel.ACTUAL)))
                        .count()
                > 1;
        boolean none = cell.text().equals("无") && (draft.goals().size() > first || others);
        if (LabelWords.isFiller(cell.text()) || none) {
            close();
            draft.ledger().lose(cell, RemarkKind.FILLER, "");
        } else if (meaning == GoalLabel.ACTUAL) {
            achieve(cell, first);
        } else {
            TargetPeriod period = switch (meaning) {
                case ANNUAL -> TargetPeriod.ANNUAL;
                case MEDIUM_TERM -> TargetPeriod.MEDIUM_TERM;
                case WHOLE -> isOfTerm(row) ? TargetPeriod.MEDIUM_TERM : sectionPeriod;
                default -> sectionPeriod;
            };
            goals(cell, period);
        }
    }

    /** 总目标 beside 年度目标 is that of the whole term, unless the label of the block says which. */
    private boolean isOfTerm(HeadRow row) {
        boolean beside = heads.stream().anyMatch(h -> h.label().goalInBlock().equals(Optional.of(GoalLabel.ANNUAL)))
                || row.items().stream()
                        .flatMap(i -> i.label().stream())
                        .anyMatch(l -> l.label().goalInBlock().equals(Optional.of(GoalLabel.ANNUAL)));
        Cell label = opener;
        boolean ofYear = label != null && label.label().period().equals(Optional.of(TargetPeriod.ANNUAL));
        return beside || (yearNamed && !ofYear);
    }

    private void goals(Cell cell, TargetPeriod period) {
        Cell own = mark;
        mark = null;
        if (own != null) {
            GoalSplitter.Part part = NumberedGoal.read(own.label())
                    .map(n -> new GoalSplitter.Part(Optional.of(n.number()), Optional.of(n.label()), ""))
                    .orElseGet(() -> GoalSplitter.split(own.text()).get(0));
            TargetPeriod said = own.label().period().orElse(period);
            Optional<String> label = part.label().or(() -> Optional.of(own.text()));
            int index = draft.goals().add(part.number(), label, cell.text(), said);
            draft.ledger().keep(own, "/goals/" + index + "/label");
            draft.ledger().keep(cell, "/goals/" + index + "/text");
            return;
        }
        words(cell, cell.text(), period);
    }

    /** 绩效目标：… in one cell: the label and the goals behind it. */
    void said(Cell cell, InlineFields.Field field) {
        heads = List.of();
        mark = null;
        opener = null;
        sectionPeriod = Label.of(field.label()).period().orElse(TargetPeriod.ANNUAL);
        words(cell, field.value(), sectionPeriod);
    }

    private void words(Cell cell, String text, TargetPeriod period) {
        boolean rows = heads.stream().anyMatch(h -> h.label().goalInBlock().equals(Optional.of(GoalLabel.MARK)));
        // where a column names the goals, each row holds one
        List<GoalSplitter.Part> parts = rows
                ? List.of(new GoalSplitter.Part(Optional.empty(), Optional.empty(), text))
                : GoalSplitter.split(text);
        for (GoalSplitter.Part part : parts) {
            if (!LabelWords.isFiller(part.text())) {
                int index = draft.goals().add(part.number(), part.label(), part.text(), period);
                draft.ledger().keep(cell, "/goals/" + index + "/text");
            }
        }
        // 目标1: 目标2: …… as the template has them
        draft.ledger().lose(cell, RemarkKind.FILLER, "");
    }

    /** What was achieved goes with the goals of the same row: one by one where both number as many, else with the only one. */
    private void achieve(Cell cell, int first) {
        if (draft.goals().isEmpty()) {
            draft.goals().add(Optional.empty(), Optional.empty(), "", sectionPeriod);
        }
        int count = draft.goals().size() - first;
        int from = count == 0 ? draft.goals().size() - 1 : first;
        List<GoalSplitter.Part> parts = GoalSplitter.split(cell.text());
        if (count > 1 && parts.size() == count) {
            for (int i = 0; i < count; i++) {
                draft.goals().achieve(first + i, parts.get(i).text());
                draft.ledger().keep(cell, "/goals/" + (first + i) + "/actual");
            }
        } else if (count <= 1 && from >= 0 && draft.goals().get(from).actual().isEmpty()) {
            boolean numbered = parts.size() == 1 && parts.get(0).label().isPresent();
            draft.goals().achieve(from, numbered ? parts.get(0).text() : cell.text());
            draft.ledger().keep(cell, "/goals/" + from + "/actual");
        } else {
            draft.field("实际完成情况", cell.text(), cell);
        }
    }

    /** 调整后目标, or by what and why it was changed, as the label of the block. */
    private Optional<GoalLabel> adjusts() {
        Cell label = opener;
        return label == null
                ? Optional.empty()
                : label.label().goal().filter(g -> g == GoalLabel.ADJUSTED || GoalAdjustments.asks(g));
    }

    /**
     * To what goals were changed: those of the same row, below a label of its own those above it. Of several changes side by side the
     * last one counts. False where there is no goal that was changed: then the words stand for it.
     */
    private boolean adjusted(HeadRow.Item item, int first, HeadRow row) {
        Cell cell = item.value().orElseThrow();
        if (row.items().stream().skip(row.items().indexOf(item) + 1L).anyMatch(GoalsBinder::changes)) {
            Cell head = item.head().or(item::label).orElse(cell);
            draft.field(LabelWords.withoutColon(head.text()), cell.text(), cell);
            return true;
        }
        int from = first;
        if (draft.goals().size() == first && item.head().isEmpty()) {
            while (from > 0 && isChangedWith(from - 1, first - 1)) {
                from--;
            }
        }
        int count = draft.goals().size() - from;
        if (count == 0) {
            return false;
        }
        List<GoalSplitter.Part> parts = GoalSplitter.split(cell.text());
        if (count == 1) {
            boolean numbered = parts.size() == 1 && parts.get(0).label().isPresent();
            draft.goals().adjust(from, numbered ? parts.get(0).text() : cell.text());
            draft.ledger().keep(cell, "/goals/" + from + "/adjusted");
        } else if (parts.size() == count) {
            for (int i = 0; i < count; i++) {
                draft.goals().adjust(from + i, parts.get(i).text());
                draft.ledger().keep(cell, "/goals/" + (from + i) + "/adjusted");
            }
        } else {
            draft.field("调整后目标", cell.text(), cell);
        }
        return true;
    }

    private static boolean changes(HeadRow.Item item) {
        return item.value().filter(v -> !LabelWords.isFiller(v.text())).isPresent()
                && item.label()
                        .or(item::head)
                        .flatMap(c -> c.label().goalInBlock())
                        .filter(g -> g == GoalLabel.ADJUSTED)
                        .isPresent();
    }

    /** Whether a goal is one of those that a label below them speaks of: of the same period as the last one, and not changed yet. */
    private boolean isChangedWith(int index, int last) {
        return draft.goals().get(index).period() == draft.goals().get(last).period()
                && draft.goals().get(index).adjusted().isEmpty();
    }

    /** Ends the table: a form that asks for the goal of the year and has none is blank there, and not without the question. */
    void finish() {
        close();
        Cell label = opener;
        boolean asked = label != null
                && (label.label().key().contains("总体") || label.label().key().startsWith("年度"));
        if (asked && draft.goals().isEmpty()) {
            draft.goals().add(Optional.empty(), Optional.empty(), "", sectionPeriod);
        }
    }

    /** Puts down what was announced and never came. */
    void close() {
        Cell own = mark;
        if (own != null) {
            draft.ledger().lose(own, RemarkKind.FILLER, "");
            mark = null;
        }
    }
}

package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.grid.GridRow;
import io.github.performancetargets.documents.lexicon.GoalSplitter;
import io.github.performancetargets.documents.lexicon.PeriodWord;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.table.Goal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 所服务的目标 Rows that name a goal before or among the indicators: the rows below them serve it. */
final class ServedGoals {
    private final TableDraft draft;
    private @Nullable String next;

    ServedGoals(TableDraft draft) {
        this.draft = draft;
    }

    /** The goal that the indicators under the next header serve, if one was named for them. */
    Optional<String> take() {
        Optional<String> goal = Optional.ofNullable(next);
        next = null;
        return goal;
    }

    /** Takes a row above the indicators that says a known goal again: 年度目标1 | …. */
    boolean again(GridRow row) {
        Optional<Goal> known = isNamed(row) ? known(row) : Optional.empty();
        known.flatMap(Goal::id).ifPresent(id -> {
            row.cells().forEach(cell -> draft.ledger.label(cell, "/goals"));
            next = id;
        });
        return known.isPresent();
    }

    /** The goal that a row among the indicators names; one that is new becomes a goal of the table. */
    Optional<String> among(GridRow row) {
        if (isNamed(row)) {
            if (again(row)) {
                return take();
            }
            return Optional.of(add(row.first(), Optional.of(row.cells().get(1))));
        }
        return row.cells().size() == 1 ? alone(row.first()) : Optional.empty();
    }

    /** 目标1：…, alone in its row. */
    private Optional<String> alone(GridCell cell) {
        List<GoalSplitter.Part> parts = GoalSplitter.split(cell.text());
        if (parts.size() != 1
                || parts.get(0).label().isEmpty()
                || !parts.get(0).label().get().contains("目标")) {
            return Optional.empty();
        }
        Optional<String> known =
                draft.goals.find(cell.text()).filter(id -> parts.get(0).text().isEmpty());
        if (known.isPresent()) {
            draft.ledger.label(cell, "/goals");
            return known;
        }
        return Optional.of(add(cell, Optional.empty()));
    }

    private String add(GridCell label, Optional<GridCell> words) {
        GoalSplitter.Part part = GoalSplitter.split(label.text()).get(0);
        TargetPeriod period = PeriodWord.of(part.label().orElse("")).orElse(TargetPeriod.ANNUAL);
        String text = words.map(GridCell::text).orElse(part.text());
        int index = draft.goals.add(part.number(), part.label(), text, period);
        draft.ledger.keep(label, "/goals/" + index);
        words.ifPresent(cell -> draft.ledger.keep(cell, "/goals/" + index + "/text"));
        return draft.goals.get(index).id().orElseThrow();
    }

    /** 年度目标1 and its words in two cells. */
    private static boolean isNamed(GridRow row) {
        return row.cells().size() == 2
                && row.first().text().contains("目标")
                && GoalRows.isMark(row.first().text());
    }

    private Optional<Goal> known(GridRow row) {
        String label = GoalSplitter.split(row.first().text()).get(0).label().orElse("");
        return draft.goals.build().stream()
                .filter(goal -> goal.label().equals(Optional.of(label))
                        && goal.text().equals(row.cells().get(1).text()))
                .findFirst();
    }
}

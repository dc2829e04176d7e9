package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.draft.TableDraft;
import io.github.performancetargets.documents.grid.Cell;
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
    boolean again(List<Cell> row) {
        Optional<Goal> known = isNamed(row) ? known(row) : Optional.empty();
        known.flatMap(Goal::id).ifPresent(id -> {
            row.forEach(cell -> draft.ledger().label(cell, "/goals"));
            next = id;
        });
        return known.isPresent();
    }

    /** The goal that a row among the indicators names; one that is new becomes a goal of the table. */
    Optional<String> among(List<Cell> row) {
        if (isNamed(row)) {
            if (again(row)) {
                return take();
            }
            return Optional.of(add(row.get(0), Optional.of(row.get(1))));
        }
        return row.size() == 1 ? alone(row.get(0)) : Optional.empty();
    }

    /** 目标1：…, alone in its row. */
    private Optional<String> alone(Cell cell) {
        List<GoalSplitter.Part> parts = GoalSplitter.split(cell.text());
        if (parts.size() != 1
                || parts.get(0).label().isEmpty()
                || !parts.get(0).label().get().contains("目标")) {
            return Optional.empty();
        }
        Optional<String> known =
                draft.goals().find(cell.text()).filter(id -> parts.get(0).text().isEmpty());
        if (known.isPresent()) {
            draft.ledger().label(cell, "/goals");
            return known;
        }
        return Optional.of(add(cell, Optional.empty()));
    }

    private String add(Cell label, Optional<Cell> words) {
        GoalSplitter.Part part = GoalSplitter.split(label.text()).get(0);
        TargetPeriod period = PeriodWord.of(part.label().orElse("")).orElse(TargetPeriod.ANNUAL);
        String text = words.map(Cell::text).orElse(part.text());
        int index = draft.goals().add(part.number(), part.label(), text, period);
        draft.ledger().keep(label, "/goals/" + index);
        words.ifPresent(cell -> draft.ledger().keep(cell, "/goals/" + index + "/text"));
        return draft.goals().get(index).id().orElseThrow();
    }

    /** 年度目标1 and its words in two cells. */
    private static boolean isNamed(List<Cell> row) {
        return row.size() == 2
                && row.get(0).text().contains("目标")
                && GoalsBinder.isMark(row.get(0).text());
    }

    private Optional<Goal> known(List<Cell> row) {
        String label = GoalSplitter.split(row.get(0).text()).get(0).label().orElse("");
        return draft.goals().build().stream()
                .filter(goal -> goal.label().equals(Optional.of(label))
                        && goal.text().equals(row.get(1).text()))
                .findFirst();
    }
}

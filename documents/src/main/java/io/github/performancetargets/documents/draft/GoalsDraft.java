package io.github.performancetargets.documents.draft;

import io.github.performancetargets.documents.lexicon.GoalSplitter;
import io.github.performancetargets.indicator.Adjustment;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.table.Goal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 目标草稿 The goals of a table while its rows are being read. */
public final class GoalsDraft {
    private final List<Goal> goals = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /** Whether there is no goal. */
    public boolean isEmpty() {
        return goals.isEmpty();
    }

    /** How many goals there are. */
    public int size() {
        return goals.size();
    }

    /** Adds a goal and answers with its index; its id is the number it is printed with, or else the first free one. */
    public int add(Optional<String> number, Optional<String> label, String text, TargetPeriod period) {
        Goal.Builder goal = Goal.builder().id(free(number)).text(text).period(period);
        label.ifPresent(goal::label);
        goals.add(goal.build());
        return goals.size() - 1;
    }

    private String free(Optional<String> number) {
        if (number.isPresent() && ids.add(number.get())) {
            return number.get();
        }
        int next = goals.size() + 1;
        while (!ids.add(Integer.toString(next))) {
            next++;
        }
        return Integer.toString(next);
    }

    /** The ids of the goals, in order. */
    public Goal get(int index) {
        return goals.get(index);
    }

    /** Sets what was achieved of a goal. */
    public void achieve(int index, String actual) {
        goals.set(index, goals.get(index).toBuilder().actual(actual).build());
    }

    /** Sets to what a goal was changed in the year. */
    public void adjust(int index, String words) {
        goals.set(index, goals.get(index).toBuilder().adjusted(words).build());
    }

    /** Sets by which document a goal was changed in the year. */
    public void adjustedBy(int index, String document) {
        Optional<String> reason = goals.get(index).adjustment().flatMap(Adjustment::reason);
        because(index, new Adjustment(Optional.of(document), reason));
    }

    /** Sets why a goal was changed in the year. */
    public void adjustedBecause(int index, String reason) {
        Optional<String> document = goals.get(index).adjustment().flatMap(Adjustment::document);
        because(index, new Adjustment(document, Optional.of(reason)));
    }

    private void because(int index, Adjustment adjustment) {
        goals.set(index, goals.get(index).toBuilder().adjustment(adjustment).build());
    }

    /** The id of the goal that a text names by its label, number or words. */
    public Optional<String> find(String text) {
        Optional<GoalSplitter.Part> part = GoalSplitter.split(text).stream().findFirst();
        for (Goal goal : goals) {
            if (goal.text().equals(text) || goal.label().filter(text::equals).isPresent()) {
                return goal.id();
            }
        }
        return part.flatMap(GoalSplitter.Part::number).filter(ids::contains);
    }

    /** The goals, in order. */
    public List<Goal> build() {
        return List.copyOf(goals);
    }
}

package io.github.performancetargets.difference;

import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** 目标差异 The goals of two tables: the same words, else the same number. */
final class GoalDifference {
    private GoalDifference() {}

    static void add(PerformanceTargetTable old, PerformanceTargetTable now, List<TableChange> changes) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < now.goals().size(); i++) {
            left.add(i);
        }
        List<Integer> unmatched = new ArrayList<>();
        for (int i = 0; i < old.goals().size(); i++) {
            String words = words(old.goals().get(i));
            if (!left.removeIf(new FirstMatch(now.goals(), words))) {
                unmatched.add(i);
            }
        }
        for (int i : unmatched) {
            Goal was = old.goals().get(i);
            Integer same = left.stream()
                    .filter(j -> isSameNumber(was, now.goals().get(j)))
                    .findFirst()
                    .orElse(null);
            left.remove(same);
            changes.add(change(
                    same == null ? ChangeKind.DROPPED : ChangeKind.CHANGED,
                    Optional.of(i),
                    Optional.ofNullable(same),
                    old,
                    now));
        }
        for (int j : left) {
            changes.add(change(ChangeKind.ADDED, Optional.empty(), Optional.of(j), old, now));
        }
    }

    /** The first goal of the same words, and no second one. */
    private static final class FirstMatch implements Predicate<Integer> {
        private final List<Goal> goals;
        private final String words;
        private boolean found;

        private FirstMatch(List<Goal> goals, String words) {
            this.goals = goals;
            this.words = words;
        }

        @Override
        public boolean test(Integer index) {
            boolean match = !found && words(goals.get(index)).equals(words);
            found |= match;
            return match;
        }
    }

    private static String words(Goal goal) {
        return Folding.compact(effective(goal));
    }

    // the words that hold
    private static String effective(Goal goal) {
        return goal.adjusted().filter(words -> !Folding.isBlank(words)).orElseGet(goal::text);
    }

    private static boolean isSameNumber(Goal was, Goal is) {
        return was.period() == is.period()
                && was.id().equals(is.id())
                && was.label().equals(is.label());
    }

    private static TableChange change(
            ChangeKind kind,
            Optional<Integer> was,
            Optional<Integer> is,
            PerformanceTargetTable old,
            PerformanceTargetTable now) {
        Optional<Goal> before = was.map(old.goals()::get);
        Optional<Goal> after = is.map(now.goals()::get);
        Goal shown = after.or(() -> before).orElseThrow();
        return new TableChange(
                TableChange.Part.GOAL,
                kind,
                shown.label()
                        .or(() -> Math.max(old.goals().size(), now.goals().size()) > 1 ? shown.id() : Optional.empty())
                        .orElse("总体目标"),
                was.map(i -> "/goals/" + i),
                is.map(i -> "/goals/" + i),
                before.map(GoalDifference::effective),
                after.map(GoalDifference::effective),
                after.flatMap(goal -> ChangeReason.of(goal.adjustment())));
    }
}

package io.github.performancetargets.difference;

import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.text.Folding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 目标差异 The goals of two tables: the same words, else the same number. */
final class GoalDifference {
    private GoalDifference() {}

    static void add(PerformanceTargetTable old, PerformanceTargetTable now, List<TableChange> changes) {
        boolean[] taken = new boolean[now.goals().size()];
        Map<String, Deque<Integer>> byWords = new HashMap<>();
        for (int j = 0; j < taken.length; j++) {
            queue(byWords, words(now.goals().get(j))).add(j);
        }
        List<Integer> unmatched = new ArrayList<>();
        for (int i = 0; i < old.goals().size(); i++) {
            Integer same = queue(byWords, words(old.goals().get(i))).poll();
            if (same == null) {
                unmatched.add(i);
            } else {
                taken[same] = true;
            }
        }
        Map<String, Deque<Integer>> byNumber = new HashMap<>();
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j]) {
                queue(byNumber, number(now.goals().get(j))).add(j);
            }
        }
        for (int i : unmatched) {
            Integer same = queue(byNumber, number(old.goals().get(i))).poll();
            if (same != null) {
                taken[same] = true;
            }
            changes.add(change(
                    same == null ? ChangeKind.DROPPED : ChangeKind.CHANGED,
                    Optional.of(i),
                    Optional.ofNullable(same),
                    old,
                    now));
        }
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j]) {
                changes.add(change(ChangeKind.ADDED, Optional.empty(), Optional.of(j), old, now));
            }
        }
    }

    private static Deque<Integer> queue(Map<String, Deque<Integer>> queues, String key) {
        return queues.computeIfAbsent(key, none -> new ArrayDeque<>());
    }

    private static String words(Goal goal) {
        return Folding.compact(effective(goal));
    }

    // the words that hold
    private static String effective(Goal goal) {
        return goal.adjusted().filter(words -> !Folding.isBlank(words)).orElseGet(goal::text);
    }

    // each part with its length, so that no two numbers are written alike
    private static String number(Goal goal) {
        return goal.period() + part(goal.id()) + part(goal.label());
    }

    private static String part(Optional<String> text) {
        return text.map(words -> "|" + words.length() + "|" + words).orElse("|");
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

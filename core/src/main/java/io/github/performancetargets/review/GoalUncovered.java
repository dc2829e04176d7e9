package io.github.performancetargets.review;

import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Grouping;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.Goal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 目标无指标 A goal to which no indicator is linked and with whose words none has anything in common. */
final class GoalUncovered implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "goal-uncovered", Criterion.RELEVANCE, Severity.NOTE)
            .grouping(Grouping.ONE_PER_TABLE)
            .build();

    private final WordSet common;

    GoalUncovered(ReviewLexicon lexicon) {
        this.common = lexicon.set(WordList.COMMON);
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        List<Goal> goals = table.table().goals();
        if (goals.isEmpty() || table.size() == 0) {
            return;
        }
        Coverage coverage = Coverage.of(table);
        Set<String> linked = null;
        for (int i = 0; i < goals.size(); i++) {
            Goal goal = goals.get(i);
            if (coverage.lacks(goal.text(), common)) {
                linked = linked == null ? linked(table) : linked;
                if (goal.id().filter(linked::contains).isEmpty()) {
                    findings.add(Place.cell("/goals/" + i + "/text", "goal").reading(goal.text()));
                }
            }
        }
    }

    private static Set<String> linked(TableFacts table) {
        Set<String> linked = new HashSet<>();
        for (int i = 0; i < table.size(); i++) {
            table.indicator(i).goalId().ifPresent(linked::add);
        }
        return linked;
    }
}

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
import java.util.List;

/** 目标无指标 A goal to which no indicator is linked and with whose words none has anything in common. */
final class GoalUncovered implements Rule {
    private static final RuleDefinition DEFINITION = Definitions.of(
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
        Coverage coverage = new Coverage(table, common);
        for (int i = 0; i < goals.size(); i++) {
            Goal goal = goals.get(i);
            if (coverage.lacks(goal.text()) && !isLinked(table, goal)) {
                findings.add(Place.cell("/goals/" + i + "/text", "goal").reading(goal.text()));
            }
        }
    }

    private static boolean isLinked(TableFacts table, Goal goal) {
        String id = goal.id().orElse(null);
        if (id == null) {
            return false;
        }
        for (int i = 0; i < table.size(); i++) {
            if (id.equals(table.indicator(i).goalId().orElse(null))) {
                return true;
            }
        }
        return false;
    }
}

package io.github.performancetargets.completeness;

import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.Goal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 所属目标不存在 An indicator names a goal that the table does not have. */
final class GoalLinkBroken implements Rule {
    private static final RuleDefinition DEFINITION =
            CompletenessDefinitions.error("goal-link-broken").build();

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        if (!Census.of(table).goalLinked()) {
            return;
        }
        Set<String> goals = null;
        for (int i = 0; i < table.size(); i++) {
            String goal = table.indicator(i).goalId().orElse(null);
            if (goal != null) {
                if (goals == null) {
                    goals = ids(table.table().goals());
                }
                if (!goals.contains(goal)) {
                    findings.add(table.columnPlace(i, "goalId", Optional.of(goal)));
                }
            }
        }
    }

    private static Set<String> ids(List<Goal> goals) {
        Set<String> ids = new HashSet<>();
        for (Goal goal : goals) {
            goal.id().ifPresent(ids::add);
        }
        return ids;
    }
}

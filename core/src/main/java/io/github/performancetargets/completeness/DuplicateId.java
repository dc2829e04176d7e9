package io.github.performancetargets.completeness;

import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.Task;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 编号重复 Two indicators, two goals or two tasks have one id, so that nothing can refer to either. */
final class DuplicateId implements Rule {
    private static final RuleDefinition DEFINITION =
            CompletenessDefinitions.error("duplicate-id").build();

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        if (Census.of(table).idRepeated()) {
            Set<String> ids = new HashSet<>();
            for (int i = 0; i < table.size(); i++) {
                String id = table.indicator(i).id().orElse(null);
                if (id != null && !ids.add(id)) {
                    findings.add(table.columnPlace(i, "id", Optional.of(id)));
                }
            }
        }
        List<Goal> goals = table.table().goals();
        Ids ofGoals = new Ids(goals.size());
        for (int i = 0; i < goals.size(); i++) {
            ofGoals.add(goals.get(i).id().orElse(null));
        }
        if (ofGoals.repeat()) {
            Set<String> ids = new HashSet<>();
            for (int i = 0; i < goals.size(); i++) {
                add("/goals/", i, goals.get(i).id().orElse(null), ids, findings);
            }
        }
        List<Task> tasks = table.table().tasks();
        if (tasks.size() > 1) {
            Set<String> ids = new HashSet<>();
            for (int i = 0; i < tasks.size(); i++) {
                add("/tasks/", i, tasks.get(i).id().orElse(null), ids, findings);
            }
        }
    }

    private static void add(String pointer, int i, @Nullable String id, Set<String> ids, Findings findings) {
        if (id != null && !ids.add(id)) {
            findings.add(Place.cell(pointer + i + "/id", "id").reading(id));
        }
    }
}

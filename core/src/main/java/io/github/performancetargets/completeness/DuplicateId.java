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

/** 编号重复 Two indicators, two goals or two tasks have one id, so that nothing can refer to either. */
final class DuplicateId implements Rule {
    private static final RuleDefinition DEFINITION =
            Definitions.error("duplicate-id").build();

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        int size = table.size();
        if (size > 1 && table.indicator(0).id().isPresent()) {
            Set<String> ids = new HashSet<>(2 * size);
            for (int i = 0; i < size; i++) {
                String id = table.indicator(i).id().orElse(null);
                if (id != null && !ids.add(id)) {
                    findings.add(table.columnPlace(i, "id", Optional.of(id)));
                }
            }
        }
        List<Goal> goals = table.table().goals();
        if (goals.size() > 1) {
            Set<String> ids = new HashSet<>();
            for (int i = 0; i < goals.size(); i++) {
                String id = goals.get(i).id().orElse(null);
                if (id != null && !ids.add(id)) {
                    findings.add(Place.cell("/goals/" + i + "/id", "id").reading(id));
                }
            }
        }
        List<Task> tasks = table.table().tasks();
        if (tasks.size() > 1) {
            Set<String> ids = new HashSet<>();
            for (int i = 0; i < tasks.size(); i++) {
                String id = tasks.get(i).id().orElse(null);
                if (id != null && !ids.add(id)) {
                    findings.add(Place.cell("/tasks/" + i + "/id", "id").reading(id));
                }
            }
        }
    }
}

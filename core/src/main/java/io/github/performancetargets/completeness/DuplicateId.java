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
            Definitions.error("duplicate-id").build();

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
        if (goals.size() > 1) {
            check("/goals/", ofGoals(goals), findings);
        }
        List<Task> tasks = table.table().tasks();
        if (tasks.size() > 1) {
            check("/tasks/", ofTasks(tasks), findings);
        }
    }

    private static @Nullable String[] ofGoals(List<Goal> goals) {
        @Nullable String[] ids = new @Nullable String[goals.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = goals.get(i).id().orElse(null);
        }
        return ids;
    }

    private static @Nullable String[] ofTasks(List<Task> tasks) {
        @Nullable String[] ids = new @Nullable String[tasks.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = tasks.get(i).id().orElse(null);
        }
        return ids;
    }

    private static void check(String pointer, @Nullable String[] ids, Findings findings) {
        if (!mayRepeat(ids)) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.length; i++) {
            String id = ids[i];
            if (id != null && !seen.add(id)) {
                findings.add(Place.cell(pointer + i + "/id", "id").reading(id));
            }
        }
    }

    private static boolean mayRepeat(@Nullable String[] ids) {
        IdFilter filter = new IdFilter(ids.length);
        boolean may = false;
        for (String id : ids) {
            may |= filter.mayRepeat(id);
        }
        return may;
    }
}

package io.github.performancetargets.completeness;

import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.FormField;
import io.github.performancetargets.table.Task;
import java.util.List;

/** 年度主要任务未填写 The form demands main tasks and there is none, or one has no name or no budget. */
final class TaskIncomplete implements Rule {
    private static final RuleDefinition DEFINITION =
            CompletenessDefinitions.error("task-incomplete").build();

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        if (!table.edition().requires(FormField.TASK, table.stage())) {
            return;
        }
        List<Task> tasks = table.table().tasks();
        boolean none = true;
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            boolean named = !Filler.isUnfilled(task.name());
            boolean budgeted =
                    task.budget().isPresent() && task.budget().get().total().isPresent();
            if (named || budgeted) {
                none = false;
                if (!named) {
                    findings.add(Place.cell("/tasks/" + i + "/name", "task-name"));
                } else if (!budgeted) {
                    findings.add(Place.cell("/tasks/" + i + "/budget/total", "task-budget")
                            .named(task.name()));
                }
            }
        }
        if (none) {
            findings.add(Place.cell(FormField.TASK.pointer(), FormField.TASK.code()));
        }
    }
}

package io.github.performancetargets.completeness;

import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.FormField;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.text.Folding;
import java.util.List;

/** 总体目标未填写 No goal of a period says anything, though the form demands one or prints a row for it. */
final class GoalMissing implements Rule {
    private static final RuleDefinition DEFINITION =
            CompletenessDefinitions.error("goal-missing").build();

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        check(TargetPeriod.ANNUAL, FormField.ANNUAL_GOAL, table, findings);
        check(TargetPeriod.MEDIUM_TERM, FormField.MEDIUM_TERM_GOAL, table, findings);
    }

    // printed rows that were not needed (目标3: ……) are no goals, so one goal with words is enough
    private static void check(TargetPeriod period, FormField field, TableFacts table, Findings findings) {
        List<Goal> goals = table.table().goals();
        int blank = -1;
        for (int i = 0; i < goals.size(); i++) {
            Goal goal = goals.get(i);
            if (goal.period() == period) {
                if (!Filler.isUnfilled(goal.text()) && !Filler.isWithoutWords(goal.text())) {
                    return;
                }
                blank = blank < 0 ? i : blank;
            }
        }
        if (blank >= 0) {
            String text = goals.get(blank).text();
            Place place = Place.cell("/goals/" + blank + "/text", field.code());
            findings.add(Folding.isBlank(text) ? place : place.reading(text));
        } else if (table.edition().requires(field, table.stage())) {
            findings.add(Place.cell(field.pointer(), field.code()));
        }
    }
}

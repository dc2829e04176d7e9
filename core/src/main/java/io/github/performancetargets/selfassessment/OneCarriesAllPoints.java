package io.github.performancetargets.selfassessment;

import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;

/** 单项指标占全部分值 One indicator has all the points, and there are others. */
final class OneCarriesAllPoints implements Rule {
    // 100 less what forms give to the execution of the budget: 10, 20 in places
    private static final Amount LEAST_WHOLE = Amount.of(80);

    private final AssessedFacts facts;
    private final RuleDefinition definition;

    OneCarriesAllPoints(AssessedFacts facts) {
        this.facts = facts;
        this.definition = SelfAssessmentDefinitions.of(
                        facts, "one-carries-all-points", Criterion.APPROPRIATENESS, Severity.NOTE)
                .build();
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        if (table.size() < 2 || facts.assessment(table).isEmpty()) {
            return;
        }
        int only = -1;
        for (int i = 0; i < table.size(); i++) {
            Weight weight = table.indicator(i).weight().orElse(null);
            if (weight != null && weight.points().signum() != 0) {
                if (only >= 0) {
                    return;
                }
                only = i;
            }
        }
        if (only >= 0 && isAll(table, only)) {
            findings.add(table.columnPlace(
                    only,
                    "weight",
                    table.indicator(only).weight().map(weight -> weight.points().toString())));
        }
    }

    // 10 points beside rows whose points were left out are not all of them
    private static boolean isAll(TableFacts table, int only) {
        return table.indicator(only)
                .weight()
                .filter(weight -> weight.points().compareTo(LEAST_WHOLE) >= 0)
                .isPresent();
    }
}

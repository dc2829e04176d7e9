package io.github.performancetargets.selfassessment;

import io.github.performancetargets.assessment.AssessedExecution;
import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;

/** 超预算执行 More was spent than the budget of the year. */
final class Overspent implements Rule {
    private final AssessedFacts facts;
    private final RuleDefinition definition;

    Overspent(AssessedFacts facts) {
        this.facts = facts;
        this.definition = SelfAssessmentDefinitions.of(facts, "overspent", Criterion.APPROPRIATENESS, Severity.WARNING)
                .build();
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        AssessedExecution row =
                facts.assessment(table).flatMap(Assessment::execution).orElse(null);
        if (row == null || !row.overspent()) {
            return;
        }
        String budget = row.execution()
                .adjustedBudget()
                .or(() -> table.table().funding().flatMap(Funding::annual).flatMap(FundingPlan::total))
                .map(Object::toString)
                .orElse("");
        findings.add(
                Place.cell("/funding/annual/execution/executed", "execution-executed")
                        .reading(
                                row.execution().executed().map(Object::toString).orElse("")),
                new Argument("budget", budget));
    }
}

package io.github.performancetargets.selfassessment;

import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.unit.Ratio;

/** 资金结余较多 Much of the budget of the year was not spent. Silent where the score has been held against the money already. */
final class Unspent implements Rule {
    private final AssessedFacts facts;
    private final ScoreAboveSpending said;
    private final RuleDefinition definition;

    Unspent(AssessedFacts facts, ScoreAboveSpending said) {
        this.facts = facts;
        this.said = said;
        this.definition = SelfAssessmentDefinitions.of(facts, "unspent", Criterion.APPROPRIATENESS, Severity.NOTE)
                .build();
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        Assessment assessed = facts.assessment(table).orElse(null);
        Ratio rate = assessed == null ? null : Spending.rate(assessed);
        if (assessed != null
                && rate != null
                && Spending.isAbove(Amount.HUNDRED, rate, facts.parameters().unspent())
                && !said.applies(assessed)) {
            findings.add(
                    Place.cell("/funding/annual/execution/executed", "execution-executed")
                            .reading(assessed.execution()
                                    .flatMap(row -> row.execution().executed())
                                    .map(Object::toString)
                                    .orElse("")),
                    new Argument("rate", ExecutionMismatch.percent(rate)));
        }
    }
}

package io.github.performancetargets.selfassessment;

import io.github.performancetargets.assessment.AssessedTotal;
import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import java.util.List;

/** 总分不等于得分合计 The printed total is not the sum of the printed points. */
final class TotalNotSum implements Rule {
    private final AssessedFacts facts;
    private final RuleDefinition definition;

    TotalNotSum(AssessedFacts facts) {
        this.facts = facts;
        this.definition = SelfAssessmentDefinitions.of(facts, "total-not-sum", Criterion.COMPLETENESS, Severity.ERROR)
                .build();
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        AssessedTotal total = facts.assessment(table).map(Assessment::total).orElse(null);
        if (total != null && !total.isSum()) {
            findings.add(
                    Place.table(),
                    List.of(
                            new Argument(
                                    "total",
                                    total.printed().map(Object::toString).orElse("")),
                            new Argument(
                                    "sum",
                                    total.printedSum().map(Object::toString).orElse(""))),
                    List.of());
        }
    }
}

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
import java.util.List;
import java.util.Objects;

/** 得分高于支出进度 A larger share of the points was given than of the money was spent. */
final class ScoreAboveSpending implements Rule {
    private final AssessedFacts facts;
    private final RuleDefinition definition;

    ScoreAboveSpending(AssessedFacts facts) {
        this.facts = facts;
        this.definition = SelfAssessmentDefinitions.of(
                        facts, "score-above-spending", Criterion.APPROPRIATENESS, Severity.NOTE)
                .build();
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        Assessment assessed = facts.assessment(table).orElse(null);
        if (assessed != null && applies(assessed)) {
            findings.add(
                    Place.table(),
                    List.of(
                            new Argument("points", Objects.toString(Spending.points(assessed))),
                            new Argument(
                                    "rate",
                                    ExecutionMismatch.percent(Objects.requireNonNull(Spending.rate(assessed))))),
                    List.of());
        }
    }

    /** Whether the points lie above the money by more than the parameters allow. */
    boolean applies(Assessment assessed) {
        Ratio rate = Spending.rate(assessed);
        Amount points = Spending.points(assessed);
        return rate != null
                && points != null
                && Spending.isAbove(points, rate, facts.parameters().scoreAboveSpending());
    }
}

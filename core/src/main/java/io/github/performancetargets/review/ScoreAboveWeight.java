package io.github.performancetargets.review;

import io.github.performancetargets.indicator.Score;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import java.util.Optional;

/** 得分超过分值 An indicator, or the execution of the budget, earned more points than it is worth. */
final class ScoreAboveWeight implements Rule {
    private static final RuleDefinition DEFINITION =
            ReviewDefinitions.ofPoints("score-above-weight").build();

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        for (int i = 0; i < table.size(); i++) {
            Weight weight = table.indicator(i).weight().orElse(null);
            Score score = table.indicator(i).score().orElse(null);
            if (weight != null && score != null && score.points().compareTo(weight.points()) > 0) {
                findings.add(
                        table.columnPlace(i, "score", Optional.of(score.points().toString())),
                        new Argument("weight", weight.points().toString()));
            }
        }
        table.table()
                .funding()
                .flatMap(Funding::annual)
                .flatMap(FundingPlan::execution)
                .ifPresent(execution -> check(execution, findings));
    }

    private static void check(BudgetExecution execution, Findings findings) {
        Weight weight = execution.weight().orElse(null);
        Score score = execution.score().orElse(null);
        if (weight != null && score != null && score.points().compareTo(weight.points()) > 0) {
            findings.add(
                    Place.cell("/funding/annual/execution/score", "execution-score")
                            .reading(score.points().toString()),
                    new Argument("weight", weight.points().toString()));
        }
    }
}

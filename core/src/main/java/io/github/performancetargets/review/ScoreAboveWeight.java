package io.github.performancetargets.review;

import io.github.performancetargets.indicator.Score;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import java.util.Optional;

/** 得分超过分值 An indicator earned more points than it is worth. */
final class ScoreAboveWeight implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "score-above-weight", Criterion.COMPLETENESS, Severity.ERROR)
            .build();

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
    }
}

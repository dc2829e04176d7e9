package io.github.performancetargets.review;

import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.ComparisonOperator;

/** 满意度偏低 A target of satisfaction below what reviewers accept. */
final class SatisfactionLow implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "satisfaction-low", Criterion.APPROPRIATENESS, Severity.WARNING)
            .build();

    private final WordSet words;
    private final ReviewParameters parameters;

    SatisfactionLow(ReviewLexicon lexicon, ReviewParameters parameters) {
        this.words = lexicon.set(WordList.SATISFACTION);
        this.parameters = parameters;
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        for (int i = 0; i < table.size(); i++) {
            if (table.target(i) instanceof Bound bound
                    && bound.unit().isPresent()
                    && bound.unit().get().symbol().equals("%")
                    && bound.operator() != ComparisonOperator.AT_MOST
                    && bound.operator() != ComparisonOperator.LESS_THAN
                    && bound.amount().compareTo(parameters.satisfactionFloor()) < 0
                    && words.endOf(table.measured(i)) != null) {
                findings.add(
                        table.valuePlace(i),
                        new Argument("floor", parameters.satisfactionFloor().toString()));
            }
        }
    }
}

package io.github.performancetargets.review;

import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;

/** 以投入为产出 Money, staff or purchases as a quantity. Off by default: where purchasing is the project, it is an output. */
final class InputAsTarget implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "input-as-target", Criterion.RELEVANCE, Severity.NOTE)
            .build();

    private final WordSet input;

    InputAsTarget(ReviewLexicon lexicon) {
        this.input = lexicon.set(WordList.INPUT);
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        for (int i = 0; i < table.size(); i++) {
            if (IndicatorDimension.QUANTITY.equals(table.dimension(i)) && input.isIn(table.foldedName(i))) {
                findings.add(table.place(i));
            }
        }
    }
}

package io.github.performancetargets.review;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;

/** 以预算执行为效益 How much of the budget was spent is no benefit. */
final class ExecutionRateAsBenefit implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "execution-rate-as-benefit", Criterion.RELEVANCE, Severity.WARNING)
            .build();

    private final WordSet words;

    ExecutionRateAsBenefit(ReviewLexicon lexicon) {
        this.words = lexicon.set(WordList.BUDGET_EXECUTION);
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        for (int i = 0; i < table.size(); i++) {
            if (IndicatorCategory.BENEFIT.equals(table.impliedCategory(i)) && words.isIn(table.foldedName(i))) {
                findings.add(table.place(i));
            }
        }
    }
}

package io.github.performancetargets.review;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;

/** 满意度归类有误 Satisfaction stands under 效益 and belongs under 满意度. */
final class SatisfactionUnderBenefit implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "satisfaction-under-benefit", Criterion.RELEVANCE, Severity.WARNING)
            .build();

    private final WordSet words;

    SatisfactionUnderBenefit(ReviewLexicon lexicon) {
        this.words = lexicon.set(WordList.SATISFACTION);
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        for (int i = 0; i < table.size(); i++) {
            if (IndicatorCategory.BENEFIT.equals(table.impliedCategory(i)) && words.endOf(table.measured(i)) != null) {
                findings.add(table.place(i));
            }
        }
    }
}

package io.github.performancetargets.review;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Grouping;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.value.Qualitative;

/** 满意度未量化 Satisfaction is promised as 满意, which no survey can confirm or refute. */
final class SatisfactionInWords implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "satisfaction-in-words", Criterion.APPROPRIATENESS, Severity.NOTE)
            .grouping(Grouping.ONE_PER_TABLE)
            .build();

    private final WordSet satisfied;
    private final WordSet negation;
    private final WordSet satisfaction;

    SatisfactionInWords(ReviewLexicon lexicon) {
        this.satisfied = lexicon.set(WordList.SATISFIED);
        this.negation = lexicon.set(WordList.NEGATION);
        this.satisfaction = lexicon.set(WordList.SATISFACTION);
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        for (int i = 0; i < table.size(); i++) {
            if (table.target(i) instanceof Qualitative qualitative
                    && isSatisfaction(table, i)
                    && isSatisfied(Folding.compact(qualitative.text()))) {
                findings.add(table.valuePlace(i));
            }
        }
    }

    // 基本满意, 群众满意; but not 满意/不满意, which is a scale
    private boolean isSatisfied(String value) {
        String word = satisfied.endOf(value);
        return word != null && negation.endOf(value, value.length() - word.length()) == null;
    }

    private boolean isSatisfaction(TableFacts table, int i) {
        return IndicatorCategory.SATISFACTION.equals(table.impliedCategory(i))
                || satisfaction.endOf(table.measured(i)) != null;
    }
}

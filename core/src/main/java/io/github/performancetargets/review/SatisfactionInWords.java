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
import java.util.Set;

/** 满意度未量化 Satisfaction is promised as 满意, which no survey can confirm or refute. */
final class SatisfactionInWords implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "satisfaction-in-words", Criterion.APPROPRIATENESS, Severity.NOTE)
            .grouping(Grouping.ONE_PER_TABLE)
            .build();

    private final Set<String> satisfied;
    private final WordSet satisfaction;

    SatisfactionInWords(ReviewLexicon lexicon) {
        this.satisfied = Set.copyOf(lexicon.words(WordList.SATISFIED));
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
                    && satisfied.contains(Folding.compact(qualitative.text()))) {
                findings.add(table.valuePlace(i));
            }
        }
    }

    private boolean isSatisfaction(TableFacts table, int i) {
        return IndicatorCategory.SATISFACTION.equals(table.impliedCategory(i))
                || satisfaction.endOf(table.measured(i)) != null;
    }
}

package io.github.performancetargets.review;

import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Quantified;

/** 数量用了百分比 The name counts things and the value is a percentage that is no change. */
final class CountInPercent implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "count-in-percent", Criterion.APPROPRIATENESS, Severity.WARNING)
            .build();

    private final WordSet count;
    private final WordSet growth;

    CountInPercent(ReviewLexicon lexicon) {
        this.count = lexicon.set(WordList.COUNT);
        this.growth = lexicon.set(WordList.ABOVE_HUNDRED);
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        for (int i = 0; i < table.size(); i++) {
            if (table.target(i) instanceof Quantified target) {
                MeasurementUnit unit = target.unit().orElse(null);
                if (unit != null
                        && unit.isPercent()
                        && count.endOf(table.measured(i)) != null
                        && !growth.isIn(table.foldedName(i))) {
                    findings.add(table.valuePlace(i));
                }
            }
        }
    }
}

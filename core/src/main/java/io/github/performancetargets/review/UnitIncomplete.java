package io.github.performancetargets.review;

import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Grouping;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Quantified;

/** 计量单位不全 万 or 亿 without what it counts: 49万 of a cost does not say 元, nor does 620万/月. */
final class UnitIncomplete implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "unit-incomplete", Criterion.COMPLETENESS, Severity.WARNING)
            .grouping(Grouping.ONE_PER_TABLE)
            .build();

    private final WordSet count;

    UnitIncomplete(ReviewLexicon lexicon) {
        this.count = lexicon.set(WordList.COUNT);
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
                if (unit != null && unit.numerator().isMultiplier() && count.endOf(table.foldedName(i)) == null) {
                    findings.add(table.valuePlace(i));
                }
            }
        }
    }
}

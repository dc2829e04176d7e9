package io.github.performancetargets.review;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.Range;

/** 百分比超过100 A percentage above 100 of something that is no growth and no completion. */
final class PercentAboveHundred implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "percent-above-hundred", Criterion.FEASIBILITY, Severity.WARNING)
            .build();

    private final WordSet growth;

    PercentAboveHundred(ReviewLexicon lexicon) {
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
                Amount highest = target instanceof Range range ? range.high().amount() : ((Bound) target).amount();
                if (unit != null
                        && unit.symbol().equals("%")
                        && highest.compareTo(Amount.HUNDRED) > 0
                        && !growth.isIn(table.foldedName(i))) {
                    findings.add(table.valuePlace(i));
                }
            }
        }
    }
}

package io.github.performancetargets.review;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Grouping;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.ComparisonOperator;

/** 运算符号缺失 No value of the table says whether its number is to be reached, kept or not exceeded. Where some do, a bare number beside them means just that number. Money, 100 % and 0 are exempt. */
final class OperatorMissing implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "operator-missing", Criterion.COMPLETENESS, Severity.NOTE)
            .grouping(Grouping.ONE_PER_TABLE)
            .build();

    private final WordSet rate;
    private final WordSet satisfaction;

    OperatorMissing(ReviewLexicon lexicon) {
        this.rate = lexicon.set(WordList.RATE);
        this.satisfaction = lexicon.set(WordList.SATISFACTION);
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        int bare = -1;
        for (int i = 0; i < table.size(); i++) {
            if (!(table.target(i) instanceof Bound bound) || Money.isCost(table, i)) {
                continue;
            }
            if (isExempt(table, i, bound)) {
                continue;
            }
            if (bound.operator() != ComparisonOperator.UNSPECIFIED) {
                // the limit of satisfaction is customary and shows nothing about the others
                if (!IndicatorCategory.SATISFACTION.equals(table.impliedCategory(i))) {
                    return;
                }
            } else {
                bare = bare < 0 ? i : bare;
            }
        }
        if (bare < 0) {
            return;
        }
        for (int i = bare; i < table.size(); i++) {
            if (table.target(i) instanceof Bound bound
                    && bound.operator() == ComparisonOperator.UNSPECIFIED
                    && !Money.isCost(table, i)
                    && !isExempt(table, i, bound)
                    && DateSerial.of(table, i) == null) {
                findings.add(table.valuePlace(i));
            }
        }
    }

    private boolean isExempt(TableFacts table, int i, Bound bound) {
        MeasurementUnit unit = bound.unit().orElse(null);
        return bound.amount().signum() == 0
                || (unit != null && unit.isMoney())
                || (bound.amount().equals(Amount.HUNDRED) && (unit == null ? isShare(table, i) : unit.isPercent()));
    }

    private boolean isShare(TableFacts table, int i) {
        String name = table.foldedName(i);
        return rate.endOf(name) != null || satisfaction.endOf(name) != null;
    }
}

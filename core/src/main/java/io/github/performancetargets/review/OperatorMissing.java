package io.github.performancetargets.review;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
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

/**
 * 运算符号缺失 No count of the table says whether its number is to be reached, kept or not exceeded. Where one does, a bare number
 * beside it means just that number. What is no count is passed over: money, 0, percentages, satisfaction, and numbers without a
 * unit outside of 数量, whose unit is asked for first.
 */
final class OperatorMissing implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "operator-missing", Criterion.COMPLETENESS, Severity.NOTE)
            .grouping(Grouping.ONE_PER_TABLE)
            .build();

    private final WordSet rate;

    OperatorMissing(ReviewLexicon lexicon) {
        this.rate = lexicon.set(WordList.RATE);
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        int bare = -1;
        for (int i = 0; i < table.size(); i++) {
            if (table.target(i) instanceof Bound bound && isCount(table, i, bound)) {
                if (bound.operator() != ComparisonOperator.UNSPECIFIED) {
                    return;
                }
                bare = bare < 0 ? i : bare;
            }
        }
        for (int i = bare; i >= 0 && i < table.size(); i++) {
            if (table.target(i) instanceof Bound bound && isCount(table, i, bound) && DateSerial.of(table, i) == null) {
                findings.add(table.valuePlace(i));
            }
        }
    }

    private boolean isCount(TableFacts table, int i, Bound bound) {
        if (bound.amount().signum() == 0
                || Money.isCost(table, i)
                || IndicatorCategory.SATISFACTION.equals(table.impliedCategory(i))) {
            return false;
        }
        MeasurementUnit unit = bound.unit().orElse(null);
        return unit == null
                ? IndicatorDimension.QUANTITY.equals(table.dimension(i)) && rate.endOf(table.measured(i)) == null
                : !unit.isMoney() && !unit.isPercent();
    }
}

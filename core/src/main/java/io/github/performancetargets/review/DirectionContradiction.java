package io.github.performancetargets.review;

import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.ComparisonOperator;

/** 运算符号方向相反 Less of it is better and the value sets a minimum, or more of it is better and the value sets a maximum. */
final class DirectionContradiction implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "direction-contradiction", Criterion.APPROPRIATENESS, Severity.WARNING)
            .build();

    private final WordSet cost;
    private final WordSet exempt;
    private final DirectionNames names;

    DirectionContradiction(ReviewLexicon lexicon) {
        this.cost = lexicon.set(WordList.COST);
        this.exempt = lexicon.set(WordList.COST_EXEMPT);
        this.names = new DirectionNames(lexicon);
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        for (int i = 0; i < table.size(); i++) {
            if (!(table.target(i) instanceof Bound bound)) {
                continue;
            }
            ComparisonOperator operator = bound.operator();
            boolean minimum = operator == ComparisonOperator.AT_LEAST || operator == ComparisonOperator.MORE_THAN;
            boolean maximum = operator == ComparisonOperator.AT_MOST || operator == ComparisonOperator.LESS_THAN;
            if ((minimum && (names.isBetterLow(table.measured(i)) || isCost(table, i, bound)))
                    || (maximum && names.isBetterHigh(table.measured(i)))) {
                findings.add(table.valuePlace(i), new Argument("operator", operator.sign()));
            }
        }
    }

    private boolean isCost(TableFacts table, int i, Bound bound) {
        if (!Money.isCost(table, i) || exempt.isIn(table.foldedName(i))) {
            return false;
        }
        MeasurementUnit unit = bound.unit().orElse(null);
        boolean money = unit != null
                && (unit.isMoney() || (unit.isQuotient() && unit.numerator().isMoney()));
        return money || cost.endOf(table.measured(i)) != null;
    }
}

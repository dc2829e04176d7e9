package io.github.performancetargets.review;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import java.math.BigDecimal;

/** 权重合计有误 Every indicator has a weight and together they are no total that the documents know. */
final class WeightsSum implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "weights-sum", Criterion.COMPLETENESS, Severity.ERROR)
            .build();

    private final ReviewParameters parameters;

    WeightsSum(ReviewParameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        if (table.size() == 0) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < table.size(); i++) {
            Weight weight = table.indicator(i).weight().orElse(null);
            if (weight == null) {
                return;
            }
            sum = sum.add(weight.points().toBigDecimal());
        }
        BigDecimal withExecution = sum.add(executionWeight(table));
        for (Amount total : parameters.weightTotals()) {
            if (sum.compareTo(total.toBigDecimal()) == 0 || withExecution.compareTo(total.toBigDecimal()) == 0) {
                return;
            }
        }
        if (sum.compareTo(Amount.HUNDRED.toBigDecimal()) < 0 && lacksTier(table)) {
            return;
        }
        findings.add(Place.table(), new Argument("sum", sum.toPlainString()));
    }

    private static BigDecimal executionWeight(TableFacts table) {
        return table.table()
                .funding()
                .flatMap(Funding::annual)
                .flatMap(FundingPlan::execution)
                .flatMap(BudgetExecution::weight)
                .map(weight -> weight.points().toBigDecimal())
                .orElse(BigDecimal.ZERO);
    }

    // the weights of a tier that is missing are missing with it, and completeness has spoken of that
    private static boolean lacksTier(TableFacts table) {
        boolean output = false;
        boolean benefit = false;
        boolean satisfaction = false;
        for (int i = 0; i < table.size(); i++) {
            IndicatorCategory category = table.impliedCategory(i);
            output |= IndicatorCategory.OUTPUT.equals(category);
            benefit |= IndicatorCategory.BENEFIT.equals(category);
            satisfaction |= IndicatorCategory.SATISFACTION.equals(category);
        }
        return !output || !benefit || !satisfaction;
    }
}

package io.github.performancetargets.review;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import java.math.BigDecimal;
import java.util.List;

/** 权重合计有误 Every indicator has a weight and together they are no total that the documents know. */
final class WeightsSum implements Rule {
    private static final RuleDefinition DEFINITION =
            ReviewDefinitions.ofPoints("weights-sum").build();

    private static final BigDecimal PART = BigDecimal.valueOf(90);

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
        BigDecimal execution = executionWeight(table);
        BigDecimal whole = sum.add(execution);
        for (Amount total : parameters.weightTotals()) {
            // what the form prints for execution is a part of the whole; where it prints nothing the indicators may be
            // 90
            boolean part = execution.signum() != 0 && total.toBigDecimal().compareTo(PART) == 0;
            if (!part && whole.compareTo(total.toBigDecimal()) == 0) {
                return;
            }
        }
        if (whole.compareTo(Amount.HUNDRED.toBigDecimal()) < 0 && lacksTier(table)) {
            return;
        }
        findings.add(
                Place.table(),
                List.of(
                        new Argument("sum", sum.stripTrailingZeros().toPlainString()),
                        new Argument("whole", whole.stripTrailingZeros().toPlainString())),
                List.of());
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

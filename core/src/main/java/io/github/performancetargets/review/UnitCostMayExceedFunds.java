package io.github.performancetargets.review;

import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import java.math.BigDecimal;
import java.util.List;

/** 单价乘数量可能超过资金 A unit cost times the quantity of the same name exceeds the funds only at its most. */
final class UnitCostMayExceedFunds implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "unit-cost-may-exceed-funds", Criterion.APPROPRIATENESS, Severity.NOTE)
            .build();

    private final ReviewParameters parameters;

    UnitCostMayExceedFunds(ReviewParameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        BigDecimal tolerance = parameters.fundingTolerance().toBigDecimal();
        UnitCostProduct.each(table, product -> {
            if (product.mayExceed(tolerance)) {
                findings.add(
                        table.valuePlace(product.cost()),
                        product.arguments(),
                        List.of(table.valuePlace(product.quantity())));
            }
        });
    }
}

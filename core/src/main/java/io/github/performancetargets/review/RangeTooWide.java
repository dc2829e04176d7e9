package io.github.performancetargets.review;

import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.value.Range;
import java.math.RoundingMode;

/** 区间过宽 A range of a unit cost so wide that it binds nobody. */
final class RangeTooWide implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "range-too-wide", Criterion.FEASIBILITY, Severity.WARNING)
            .build();

    private final ReviewParameters parameters;

    RangeTooWide(ReviewParameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        for (int i = 0; i < table.size(); i++) {
            CostLine cost = table.target(i) instanceof Range ? CostLine.perUnit(i, table.target(i)) : null;
            if (cost == null || cost.low().signum() <= 0 || cost.high() == null) {
                continue;
            }
            if (cost.high()
                            .compareTo(cost.low()
                                    .multiply(parameters.unitCostSpread().toBigDecimal()))
                    > 0) {
                findings.add(
                        table.valuePlace(i),
                        new Argument(
                                "factor",
                                cost.high()
                                        .divide(cost.low(), 1, RoundingMode.HALF_UP)
                                        .stripTrailingZeros()
                                        .toPlainString()));
            }
        }
    }
}

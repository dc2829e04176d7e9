package io.github.performancetargets.review;

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
import java.math.BigDecimal;

/** 权重合计有误 Every indicator has a weight and together they are no total that the documents know. */
final class WeightsSum implements Rule {
    private static final RuleDefinition DEFINITION = Definitions.of(
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
        for (Amount total : parameters.weightTotals()) {
            if (sum.compareTo(total.toBigDecimal()) == 0) {
                return;
            }
        }
        findings.add(Place.table(), new Argument("sum", sum.toPlainString()));
    }
}

package io.github.performancetargets.review;

import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import java.math.BigDecimal;
import java.util.List;

/** 成本超过资金 One total cost alone exceeds the funds of its period, where 万 is taken as 万元. */
final class AssumedCostAboveFunds implements Rule {
    private static final RuleDefinition DEFINITION = Definitions.of(
                    "assumed-cost-above-funds", Criterion.APPROPRIATENESS, Severity.WARNING)
            .build();

    private final WordSet exempt;
    private final ReviewParameters parameters;

    AssumedCostAboveFunds(ReviewLexicon lexicon, ReviewParameters parameters) {
        this.exempt = lexicon.set(WordList.COST_EXEMPT);
        this.parameters = parameters;
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        for (int i = 0; i < table.size(); i++) {
            CostLine cost = CostLine.total(table, i);
            if (cost == null || cost.reading() != CostLine.Reading.ASSUMED || exempt.isIn(table.foldedName(i))) {
                continue;
            }
            BigDecimal funds = Money.funds(table, table.indicator(i).period());
            if (funds != null
                    && cost.stated()
                                    .subtract(funds)
                                    .compareTo(parameters.fundingTolerance().toBigDecimal())
                            > 0) {
                findings.add(
                        table.valuePlace(i),
                        List.of(
                                new Argument("cost", Money.shown(cost.stated())),
                                new Argument("funds", Money.shown(funds))),
                        List.of());
            }
        }
    }
}

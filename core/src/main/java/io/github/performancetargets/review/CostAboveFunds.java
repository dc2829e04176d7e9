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

/** 成本超过资金 One total cost alone exceeds the funds of its period; a rule of its own where 万 had to be taken as 万元. */
final class CostAboveFunds implements Rule {
    private static final RuleDefinition STATED = ReviewDefinitions.of(
                    "cost-above-funds", Criterion.APPROPRIATENESS, Severity.ERROR)
            .build();
    private static final RuleDefinition ASSUMED = ReviewDefinitions.of(
                    "assumed-cost-above-funds", Criterion.APPROPRIATENESS, Severity.WARNING)
            .build();

    private final RuleDefinition definition;
    private final CostLine.UnitOrigin unitOrigin;
    private final WordSet exempt;
    private final ReviewParameters parameters;

    private CostAboveFunds(
            RuleDefinition definition,
            CostLine.UnitOrigin unitOrigin,
            ReviewLexicon lexicon,
            ReviewParameters parameters) {
        this.definition = definition;
        this.unitOrigin = unitOrigin;
        this.exempt = lexicon.set(WordList.COST_EXEMPT);
        this.parameters = parameters;
    }

    /** Costs whose unit of money is stated. */
    static CostAboveFunds stated(ReviewLexicon lexicon, ReviewParameters parameters) {
        return new CostAboveFunds(STATED, CostLine.UnitOrigin.STATED, lexicon, parameters);
    }

    /** Costs in 万, taken as 万元. */
    static CostAboveFunds assumed(ReviewLexicon lexicon, ReviewParameters parameters) {
        return new CostAboveFunds(ASSUMED, CostLine.UnitOrigin.ASSUMED, lexicon, parameters);
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        for (CostLine cost : CostLine.totals(table)) {
            int i = cost.index();
            if (cost.unitOrigin() != unitOrigin || exempt.isIn(table.foldedName(i))) {
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

package io.github.performancetargets.review;

import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** 成本合计超过资金 The part costs of the year add up to more than its funds. Rows that sum up others, and a row that is the funds themselves, are no parts. */
final class CostSumAboveFunds implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "cost-sum-above-funds", Criterion.APPROPRIATENESS, Severity.WARNING)
            .build();

    private final WordSet total;
    private final WordSet exempt;
    private final ReviewParameters parameters;

    CostSumAboveFunds(ReviewLexicon lexicon, ReviewParameters parameters) {
        this.total = lexicon.set(WordList.TOTAL);
        this.exempt = lexicon.set(WordList.COST_EXEMPT);
        this.parameters = parameters;
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        BigDecimal funds = Money.funds(table, TargetPeriod.ANNUAL);
        if (funds == null) {
            return;
        }
        BigDecimal tolerance = parameters.fundingTolerance().toBigDecimal();
        BigDecimal sum = BigDecimal.ZERO;
        List<CostLine> parts = new ArrayList<>();
        for (CostLine cost : CostLine.totals(table)) {
            if (isPart(cost, funds.subtract(tolerance), table)) {
                sum = sum.add(cost.stated());
                parts.add(cost);
            }
        }
        if (parts.size() > 1 && sum.subtract(funds).compareTo(tolerance) > 0) {
            boolean assumed = parts.stream().anyMatch(part -> part.unitOrigin() == CostLine.UnitOrigin.ASSUMED);
            List<Place> places =
                    parts.stream().map(part -> table.valuePlace(part.index())).toList();
            findings.add(
                    places.get(0),
                    List.of(
                            new Argument("sum", Money.shown(sum)),
                            new Argument("funds", Money.shown(funds)),
                            new Argument("assumed", assumed ? "万=万元" : "")),
                    places.subList(1, places.size()));
        }
    }

    // one that exceeds the funds alone has been spoken of
    private boolean isPart(CostLine cost, BigDecimal all, TableFacts table) {
        String name = table.foldedName(cost.index());
        return table.isAnnual(cost.index())
                && cost.stated().compareTo(all) < 0
                && !total.isIn(name)
                && !exempt.isIn(name);
    }
}

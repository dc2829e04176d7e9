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
    private static final RuleDefinition DEFINITION = Definitions.of(
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
        List<Place> parts = new ArrayList<>();
        CostLine.Reading reading = CostLine.Reading.STATED;
        for (int i = 0; i < table.size(); i++) {
            CostLine cost = table.isAnnual(i) ? CostLine.total(table, i) : null;
            // one that exceeds the funds alone has been spoken of
            if (cost == null
                    || cost.stated().compareTo(funds.subtract(tolerance)) >= 0
                    || total.isIn(table.foldedName(i))
                    || exempt.isIn(table.foldedName(i))) {
                continue;
            }
            sum = sum.add(cost.stated());
            parts.add(table.valuePlace(i));
            reading = cost.reading() == CostLine.Reading.ASSUMED ? cost.reading() : reading;
        }
        if (parts.size() > 1 && sum.subtract(funds).compareTo(tolerance) > 0) {
            findings.add(
                    parts.get(0),
                    List.of(
                            new Argument("sum", Money.shown(sum)),
                            new Argument("funds", Money.shown(funds)),
                            new Argument("assumed", reading == CostLine.Reading.ASSUMED ? "万=万元" : "")),
                    parts.subList(1, parts.size()));
        }
    }
}

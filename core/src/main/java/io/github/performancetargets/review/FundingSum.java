package io.github.performancetargets.review;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** 资金合计不符 A total differs from the sum of its printed sources. Sources may be printed as parts of one another (财政拨款, of it 中央), so it is silent where any reading of the rows adds up. */
final class FundingSum implements Rule {
    private static final RuleDefinition DEFINITION = Definitions.of(
                    "funding-sum", Criterion.APPROPRIATENESS, Severity.ERROR)
            .build();

    private final ReviewParameters parameters;

    FundingSum(ReviewParameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        Funding funding = table.table().funding().orElse(null);
        if (funding != null) {
            BigDecimal tolerance = tolerance(funding);
            funding.annual()
                    .ifPresent(
                            plan -> check(plan, "/funding/annual/total", "annual-funding-total", tolerance, findings));
            funding.mediumTerm()
                    .ifPresent(plan ->
                            check(plan, "/funding/mediumTerm/total", "medium-term-funding-total", tolerance, findings));
        }
    }

    // in the unit of the funds; where that is not declared they are taken as 万元, the rule of these forms
    private BigDecimal tolerance(Funding funding) {
        BigDecimal yuan = parameters.fundingTolerance().toBigDecimal();
        BigDecimal one =
                funding.unit().map(unit -> Money.yuan(Amount.of(1), unit)).orElse(null);
        return yuan.divide(one == null ? BigDecimal.valueOf(10_000) : one, java.math.MathContext.DECIMAL128);
    }

    private static void check(FundingPlan plan, String pointer, String field, BigDecimal tolerance, Findings findings) {
        Amount total = plan.total().orElse(null);
        if (total == null || plan.sources().isEmpty()) {
            return;
        }
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal outer = BigDecimal.ZERO;
        BigDecimal inner = BigDecimal.ZERO;
        List<Place> related = new ArrayList<>();
        for (int i = 0; i < plan.sources().size(); i++) {
            FundingSource source = plan.sources().get(i);
            if (source.amount().isEmpty()) {
                return;
            }
            BigDecimal amount = source.amount().get().toBigDecimal();
            FundingKind kind = source.kind();
            all = all.add(amount);
            outer = isPartOfFiscal(kind) ? outer : outer.add(amount);
            inner = kind.equals(FundingKind.FISCAL) ? inner : inner.add(amount);
        }
        BigDecimal expected = total.toBigDecimal();
        if (near(all, expected, tolerance) || near(outer, expected, tolerance) || near(inner, expected, tolerance)) {
            return;
        }
        for (int i = 0; i < plan.sources().size(); i++) {
            FundingSource source = plan.sources().get(i);
            related.add(Place.cell(
                            pointer.replace("/total", "/sources/" + i + "/amount"),
                            "funding-" + source.kind().code())
                    .reading(source.amount().orElse(Amount.ZERO).toString()));
        }
        Amount sum = Amount.of(all);
        findings.add(
                Place.cell(pointer, field).reading(total.toString()),
                List.of(new Argument("total", total.toString()), new Argument("sum", sum.toString())),
                related);
    }

    private static boolean isPartOfFiscal(FundingKind kind) {
        return kind.equals(FundingKind.CENTRAL)
                || kind.equals(FundingKind.PROVINCIAL)
                || kind.equals(FundingKind.LOCAL);
    }

    private static boolean near(BigDecimal sum, BigDecimal total, BigDecimal tolerance) {
        return sum.subtract(total).abs().compareTo(tolerance) <= 0;
    }
}

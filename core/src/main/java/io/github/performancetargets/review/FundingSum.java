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
import java.util.Optional;

/** 资金合计不符 A total differs from the sum of its printed sources, or lies below one of them. Sources may be printed as parts of one another (财政拨款, of it 中央), so it is silent where any reading of the rows adds up; of a single one that is not 财政拨款 it says that others exist (其中：市级资金). */
final class FundingSum implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
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
            check(funding, funding.annual(), "/funding/annual/total", "annual-funding-total", findings);
            check(funding, funding.mediumTerm(), "/funding/mediumTerm/total", "medium-term-funding-total", findings);
        }
    }

    // the 元 of one unit of the funds; where that is not declared they are taken as 万元, the rule of these forms
    private static BigDecimal yuan(Funding funding) {
        BigDecimal one =
                funding.unit().map(unit -> Money.yuan(Amount.of(1), unit)).orElse(null);
        return one == null ? BigDecimal.valueOf(10_000) : one;
    }

    private void check(
            Funding funding, Optional<FundingPlan> printed, String pointer, String field, Findings findings) {
        FundingPlan plan = printed.orElse(null);
        Amount total = plan == null ? null : plan.total().orElse(null);
        if (plan == null || total == null || plan.sources().isEmpty()) {
            return;
        }
        // no Amount: absurd numbers may add up to more than one holds
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal outer = BigDecimal.ZERO;
        BigDecimal inner = BigDecimal.ZERO;
        BigDecimal largest = BigDecimal.ZERO;
        boolean filled = true;
        for (int i = 0; i < plan.sources().size(); i++) {
            FundingSource source = plan.sources().get(i);
            Amount amount = source.amount().orElse(null);
            if (amount == null) {
                filled = false;
                continue;
            }
            FundingKind kind = source.kind();
            BigDecimal part = amount.toBigDecimal();
            all = all.add(part);
            largest = largest.max(part);
            outer = isPartOfFiscal(kind) ? outer : outer.add(part);
            inner = kind.equals(FundingKind.FISCAL) ? inner : inner.add(part);
        }
        BigDecimal expected = total.toBigDecimal();
        boolean plain =
                all.compareTo(expected) == 0 || outer.compareTo(expected) == 0 || inner.compareTo(expected) == 0;
        boolean oneOfSeveral = plan.sources().size() == 1
                && !plan.sources().get(0).kind().equals(FundingKind.FISCAL)
                && largest.compareTo(expected) < 0;
        if (oneOfSeveral || (filled ? plain : largest.compareTo(expected) <= 0)) {
            return;
        }
        BigDecimal yuan = yuan(funding);
        boolean wrong = filled
                ? !near(all, expected, yuan) && !near(outer, expected, yuan) && !near(inner, expected, yuan)
                : !near(largest, expected, yuan);
        if (wrong) {
            findings.add(
                    Place.cell(pointer, field).reading(total.toString()),
                    List.of(new Argument("total", total.toString()), new Argument("sum", plain(all))),
                    sources(plan, pointer));
        }
    }

    private static List<Place> sources(FundingPlan plan, String pointer) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < plan.sources().size(); i++) {
            FundingSource source = plan.sources().get(i);
            Amount amount = source.amount().orElse(null);
            if (amount != null) {
                String place = pointer.replace("/total", "/sources/" + i + "/amount");
                places.add(Place.cell(place, "funding-" + source.kind().code()).reading(amount.toString()));
            }
        }
        return places;
    }

    private static boolean isPartOfFiscal(FundingKind kind) {
        return kind.equals(FundingKind.CENTRAL)
                || kind.equals(FundingKind.PROVINCIAL)
                || kind.equals(FundingKind.LOCAL);
    }

    // in 元, and nothing is divided: a tolerance in the unit of the funds need not end
    private boolean near(BigDecimal sum, BigDecimal total, BigDecimal yuan) {
        BigDecimal tolerance = parameters.fundingTolerance().toBigDecimal();
        return sum.subtract(total).abs().multiply(yuan).compareTo(tolerance) <= 0;
    }

    private static String plain(BigDecimal sum) {
        return sum.signum() == 0 ? "0" : sum.stripTrailingZeros().toPlainString();
    }
}

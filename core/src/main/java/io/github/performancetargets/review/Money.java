package io.github.performancetargets.review;

import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.rule.SharedFact;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 金额 Amounts of money in 元, exactly; null wherever a unit is not known, so that nothing is compared on a guess. */
final class Money {
    private static final MeasurementUnit YUAN = MeasurementUnit.parse("元");
    private static final MeasurementUnit TEN_THOUSAND = MeasurementUnit.parse("万元");

    // every row may ask for the funds, and the funds for every source
    private static final SharedFact<Optional<BigDecimal>> ANNUAL =
            SharedFact.of(table -> Optional.ofNullable(compute(table, TargetPeriod.ANNUAL)));
    private static final SharedFact<Optional<BigDecimal>> MEDIUM_TERM =
            SharedFact.of(table -> Optional.ofNullable(compute(table, TargetPeriod.MEDIUM_TERM)));

    private Money() {}

    /** Whether a unit is an amount of 元, of which each is a decimal number of them: 万元, 角. */
    static boolean isYuan(MeasurementUnit unit) {
        return unit.isMoney()
                && unit.isConvertibleTo(YUAN)
                && isDecimal(unit.factor().denominator());
    }

    // a unit of somebody's own may be a third of a 元, of which no amount can be told in figures
    private static boolean isDecimal(BigInteger denominator) {
        return denominator.bitLength() == 1
                || BigInteger.TEN.pow(denominator.bitLength()).mod(denominator).signum() == 0;
    }

    /** An amount in 元, or null where the unit is none of 元. */
    static @Nullable BigDecimal yuan(Amount amount, @Nullable MeasurementUnit unit) {
        return unit != null && isYuan(unit) ? scaled(amount, unit) : null;
    }

    /** An amount in 元 of a unit that is one of 元, or a bare multiplier. */
    static BigDecimal scaled(Amount amount, MeasurementUnit unit) {
        Ratio factor = unit.factor();
        BigDecimal product = amount.toBigDecimal().multiply(new BigDecimal(factor.numerator()));
        return factor.denominator().bitLength() == 1 ? product : product.divide(new BigDecimal(factor.denominator()));
    }

    /**
     * The funds of a period in 元, or null where there are none or their unit is not declared. The largest figure that the table
     * gives for them: the budget of the year may have been raised, and a total below one of its own sources is wrong.
     */
    static @Nullable BigDecimal funds(TableFacts table, TargetPeriod period) {
        return table.shared(period == TargetPeriod.ANNUAL ? ANNUAL : MEDIUM_TERM)
                .orElse(null);
    }

    private static @Nullable BigDecimal compute(TableFacts table, TargetPeriod period) {
        Funding funding = table.table().funding().orElse(null);
        if (funding == null) {
            return null;
        }
        FundingPlan plan = (period == TargetPeriod.ANNUAL ? funding.annual() : funding.mediumTerm()).orElse(null);
        if (plan == null) {
            return null;
        }
        Amount funds = plan.total().orElse(null);
        BudgetExecution execution = plan.execution().orElse(null);
        if (execution != null) {
            funds = larger(funds, execution.adjustedBudget().orElse(null));
        }
        if (funds == null) {
            return null;
        }
        List<FundingSource> sources = plan.sources();
        for (int i = 0; i < sources.size(); i++) {
            funds = larger(funds, sources.get(i).amount().orElse(null));
        }
        return funds == null ? null : yuan(funds, funding.unit().orElse(null));
    }

    private static @Nullable Amount larger(@Nullable Amount one, @Nullable Amount other) {
        return one == null || (other != null && other.compareTo(one) > 0) ? other : one;
    }

    /** Whether an indicator stands in a slot of costs that the budget pays. */
    static boolean isCost(TableFacts table, int i) {
        IndicatorDimension dimension = table.dimension(i);
        return IndicatorDimension.COST.equals(dimension) || IndicatorDimension.ECONOMIC_COST.equals(dimension);
    }

    /** The amount in the form that a message shows: 万元 from one 万 on, else 元. */
    static String shown(BigDecimal yuan) {
        boolean large = yuan.abs().compareTo(BigDecimal.valueOf(10_000)) >= 0;
        BigDecimal shown = large ? yuan.movePointLeft(4) : yuan;
        BigDecimal plain = shown.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString() + " "
                + (large ? TEN_THOUSAND : YUAN).symbol();
    }
}

package io.github.performancetargets.rollup;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Comparison;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.unit.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 比率汇总 The rates of one indicator: listed, with the lowest and the highest; weighted by money where a scheme says so. */
final class RateTally {
    private final List<CountyRate> listed = new ArrayList<>();
    private int counties;
    private @Nullable Measure lowest;
    private @Nullable Measure highest;
    private boolean achieved;
    private boolean weighable = true;
    private BigDecimal weighted = BigDecimal.ZERO;
    private BigDecimal money = BigDecimal.ZERO;

    /** Adds the rate of a county; false where it does not compare with those before. */
    boolean add(CountyValue value, Optional<BigDecimal> funds) {
        Measure shown = value.actual().orElse(value.target());
        if (lowest != null && !lowest.compare(shown).isDecided()) {
            return false;
        }
        // targets do not go among actual values
        if (value.actual().isPresent() && !achieved) {
            achieved = true;
            lowest = shown;
            highest = shown;
        } else if (value.actual().isPresent() || !achieved) {
            lowest = lowest == null || shown.compare(lowest) == Comparison.LESS ? shown : lowest;
            highest = highest == null || shown.compare(highest) == Comparison.GREATER ? shown : highest;
        }
        counties++;
        weigh(value.actual().orElse(null), funds.orElse(null));
        return true;
    }

    private void weigh(@Nullable Measure actual, @Nullable BigDecimal funds) {
        Optional<BigDecimal> percent = actual == null ? Optional.empty() : percent(actual);
        if (funds == null || percent.isEmpty()) {
            weighable = false;
        } else if (weighable) {
            weighted = weighted.add(percent.get().multiply(funds));
            money = money.add(funds);
        }
    }

    private static Optional<BigDecimal> percent(Measure rate) {
        try {
            return rate.unit()
                    .map(unit -> unit.factor().times(Ratio.of(100)).toBigDecimalExact())
                    .map(rate.amount().toBigDecimal()::multiply);
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    void list(CountyRate rate) {
        listed.add(rate);
    }

    int counties() {
        return counties;
    }

    Optional<RegionalRates> rates(ScoringScheme scheme) {
        return lowest == null || highest == null
                ? Optional.empty()
                : Optional.of(new RegionalRates(listed, counties, lowest, highest, weighted(scheme)));
    }

    private Optional<Amount> weighted(ScoringScheme scheme) {
        if (!scheme.weighsRatesByFunds() || !weighable || money.signum() <= 0) {
            return Optional.empty();
        }
        try {
            Ratio mean = ratio(weighted).dividedBy(ratio(money));
            return Optional.of(scheme.rounding().round(mean));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Ratio ratio(BigDecimal decimal) {
        return decimal.scale() < 0
                ? Ratio.of(decimal.toBigIntegerExact(), BigInteger.ONE)
                : Ratio.of(
                        decimal.unscaledValue(),
                        BigDecimal.ONE.scaleByPowerOfTen(decimal.scale()).toBigInteger());
    }
}

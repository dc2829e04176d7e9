package io.github.performancetargets.attainment;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.UnitKind;
import io.github.performancetargets.value.Endpoint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 频次与总数 An amount per something against an amount of it: 4次/年 by 4次 is the same thing, as forms are of one year; 每月1次 by 12次 is
 * the total of the year or of each month, and both decide what they can.
 */
final class PerPeriod {
    // how many of them a year has; of days and weeks the most
    private static final Map<String, Long> IN_A_YEAR =
            Map.of("年", 1L, "半年", 2L, "季度", 4L, "季", 4L, "月", 12L, "周", 53L, "天", 366L, "日", 366L);
    private static final long MOST_EXACT = 12;

    private PerPeriod() {}

    /** The actual amount in the unit of the target, as far as it is known; null where the units differ otherwise. */
    static @Nullable ActualSpan fitted(Optional<MeasurementUnit> target, ActualSpan actual) {
        if (target.isEmpty() || actual.unit().isEmpty()) {
            return null;
        }
        MeasurementUnit asked = target.get();
        MeasurementUnit found = actual.unit().get();
        try {
            if (asked.isQuotient() && isSame(asked.numerator(), found)) {
                return total(asked, actual);
            }
            return found.isQuotient() && isSame(found.numerator(), asked) ? eachPeriod(asked, found, actual) : null;
        } catch (ArithmeticException e) {
            // numbers that no form means
            return null;
        }
    }

    // 12次 of 每月1次: 12 in each month, if not in the whole year
    private static @Nullable ActualSpan total(MeasurementUnit asked, ActualSpan actual) {
        Long periods = periods(asked);
        Endpoint low = actual.low();
        Endpoint high = actual.high();
        if (low != null && low.amount().signum() < 0) {
            return null;
        }
        if (periods == null) {
            // 480元 of 550元/人: of one person or of several
            Endpoint none = Endpoint.exclusive(Amount.ZERO);
            return high == null || high.amount().signum() <= 0
                    ? null
                    : new ActualSpan(none, high, Optional.of(asked), true);
        }
        Endpoint least = low == null ? null : new Endpoint(divided(low.amount(), periods), low.inclusive());
        return new ActualSpan(least, high, Optional.of(asked), actual.assumed() || periods > 1);
    }

    // 每月1次 of 12次: as many as the year has months
    private static @Nullable ActualSpan eachPeriod(MeasurementUnit asked, MeasurementUnit found, ActualSpan actual) {
        Long periods = periods(found);
        return periods == null || periods > MOST_EXACT
                ? null
                : new ActualSpan(
                        times(actual.low(), periods),
                        times(actual.high(), periods),
                        Optional.of(asked),
                        actual.assumed() || periods > 1);
    }

    private static @Nullable Long periods(MeasurementUnit quotient) {
        return quotient.denominator().map(unit -> IN_A_YEAR.get(unit.symbol())).orElse(null);
    }

    private static boolean isSame(MeasurementUnit one, MeasurementUnit other) {
        return one.kind() != UnitKind.UNKNOWN
                && Measure.of(Amount.ZERO, one).isComparableWith(Measure.of(Amount.ZERO, other))
                && one.factor().equals(other.factor());
    }

    private static @Nullable Endpoint times(@Nullable Endpoint end, long periods) {
        return end == null ? null : new Endpoint(end.amount().times(Amount.of(periods)), end.inclusive());
    }

    private static Amount divided(Amount amount, long by) {
        return Amount.of(amount.toBigDecimal().divide(BigDecimal.valueOf(by), Amount.MAX_SCALE, RoundingMode.DOWN));
    }
}

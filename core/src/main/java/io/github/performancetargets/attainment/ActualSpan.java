package io.github.performancetargets.attainment;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Endpoint;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.Range;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 实际值的范围 What an actual cell leaves open: 735 is one amount, ≥266 any from 266 on, 200余 from 200 to below 300.
 *
 * @param low the low end, or null where it is open
 * @param high the high end, or null where it is open
 * @param unit of both ends, where one was named
 * @param assumed whether the ends were assumed, because the words give none
 */
record ActualSpan(@Nullable Endpoint low, @Nullable Endpoint high, Optional<MeasurementUnit> unit, boolean assumed) {
    private static final String NUMERALS = "0123456789０１２３４５６７８９一二两三四五六七八九十百千万亿几";
    // 约, 左右, 近 of a number that was counted afterwards: within a tenth
    private static final Amount TENTH = Amount.ofScaled(1, 1);

    static ActualSpan of(Quantified actual, String text) {
        if (actual instanceof Range range) {
            return new ActualSpan(range.low(), range.high(), range.unit(), range.approximate());
        }
        Bound bound = (Bound) actual;
        Amount amount = bound.amount();
        if (bound.approximate()) {
            return saysAndMore(text)
                    ? new ActualSpan(Endpoint.inclusive(amount), beyond(amount), bound.unit(), false)
                    : around(amount, bound.unit());
        }
        Endpoint at = Endpoint.inclusive(amount);
        Endpoint beside = Endpoint.exclusive(amount);
        return switch (bound.operator()) {
            case EQUAL, UNSPECIFIED -> new ActualSpan(at, at, bound.unit(), false);
            case AT_LEAST -> new ActualSpan(at, null, bound.unit(), false);
            case MORE_THAN -> new ActualSpan(beside, null, bound.unit(), false);
            case AT_MOST -> new ActualSpan(null, at, bound.unit(), false);
            case LESS_THAN -> new ActualSpan(null, beside, bound.unit(), false);
        };
    }

    /** Whether 余 or 多 stands behind a numeral. */
    private static boolean saysAndMore(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '余' || c == '多') && NUMERALS.indexOf(text.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static ActualSpan around(Amount amount, Optional<MeasurementUnit> unit) {
        try {
            Amount margin = amount.abs().times(TENTH);
            return new ActualSpan(
                    Endpoint.inclusive(amount.minus(margin)), Endpoint.inclusive(amount.plus(margin)), unit, true);
        } catch (ArithmeticException e) {
            // at the edge of what an amount holds there is no room for a margin
            return new ActualSpan(Endpoint.inclusive(amount), Endpoint.inclusive(amount), unit, true);
        }
    }

    private static @Nullable Endpoint beyond(Amount amount) {
        try {
            return Endpoint.exclusive(amount.plus(lastPlace(amount)));
        } catch (ArithmeticException e) {
            return null;
        }
    }

    // 200余 stops short of 300, 250余 of 260, 2.5万余 of 2.6万
    private static Amount lastPlace(Amount amount) {
        if (amount.scale() > 0) {
            return Amount.ofScaled(1, amount.scale());
        }
        Amount place = Amount.of(1);
        Amount ten = Amount.of(10);
        while (amount.signum() != 0
                && amount.toBigDecimal()
                                .remainder(place.times(ten).toBigDecimal())
                                .signum()
                        == 0) {
            place = place.times(ten);
        }
        return place;
    }

    /** An amount of it, for finding the unit. */
    Amount some() {
        Endpoint end = low != null ? low : high;
        if (end == null) {
            throw new IllegalStateException("ActualSpan bug: open at both ends");
        }
        return end.amount();
    }

    /** The one amount it is, or null where it leaves several open. */
    @Nullable
    Amount point() {
        return low != null && low.equals(high) ? low.amount() : null;
    }
}

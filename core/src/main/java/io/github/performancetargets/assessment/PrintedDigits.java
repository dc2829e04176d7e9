package io.github.performancetargets.assessment;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.scheme.PointsRounding;
import io.github.performancetargets.unit.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** 印出的位数 Whether a printed number is another one rounded (四舍五入) or cut off (截尾) to the digits that are printed. */
final class PrintedDigits {
    private PrintedDigits() {}

    static boolean agree(Ratio exact, Amount printed) {
        return agree(exact, printed, printed.scale());
    }

    static boolean agree(Ratio exact, Amount printed, int places) {
        return is(printed, exact, places, RoundingMode.HALF_UP) || is(printed, exact, places, RoundingMode.DOWN);
    }

    static boolean rounds(Ratio exact, Amount printed) {
        return is(printed, exact, printed.scale(), RoundingMode.HALF_UP);
    }

    private static boolean is(Amount printed, Ratio exact, int places, RoundingMode mode) {
        BigDecimal rounded =
                new BigDecimal(exact.numerator()).divide(new BigDecimal(exact.denominator()), places, mode);
        return printed.toBigDecimal().compareTo(rounded) == 0;
    }

    /** The roundings to the digits that are printed; none where they are more than points have. */
    static List<PointsRounding> roundings(Amount printed) {
        int places = printed.scale();
        return places > PointsRounding.MOST_PLACES
                ? List.of()
                : List.of(
                        new PointsRounding(places, RoundingMode.HALF_UP),
                        new PointsRounding(places, RoundingMode.DOWN));
    }

    /** 100.00% is printed with two places, although its amount has none. */
    static int placesIn(String text) {
        int point = text.indexOf('.');
        int places = 0;
        for (int i = point + 1; point >= 0 && i < text.length() && Character.isDigit(text.charAt(i)); i++) {
            places++;
        }
        return Math.min(places, Amount.MAX_SCALE);
    }

    static Ratio ratio(Amount amount) {
        BigDecimal decimal = amount.toBigDecimal();
        return Ratio.of(
                decimal.unscaledValue(),
                BigDecimal.ONE.scaleByPowerOfTen(decimal.scale()).toBigInteger());
    }
}

package io.github.performancetargets.assessment;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.unit.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** 印出的位数 Whether a printed number is another one rounded (四舍五入) or cut off (截尾) to the digits that are printed. */
final class PrintedDigits {
    private PrintedDigits() {}

    static boolean agree(Ratio exact, Amount printed) {
        return agree(exact, printed, printed.scale());
    }

    static boolean agree(Ratio exact, Amount printed, int places) {
        return printed.equals(rounded(exact, places, RoundingMode.HALF_UP))
                || printed.equals(rounded(exact, places, RoundingMode.DOWN));
    }

    static boolean rounds(Ratio exact, Amount printed) {
        return printed.equals(rounded(exact, printed.scale(), RoundingMode.HALF_UP));
    }

    private static Amount rounded(Ratio exact, int places, RoundingMode mode) {
        return Amount.of(new BigDecimal(exact.numerator()).divide(new BigDecimal(exact.denominator()), places, mode));
    }

    static Ratio ratio(Amount amount) {
        BigDecimal decimal = amount.toBigDecimal();
        return Ratio.of(
                decimal.unscaledValue(),
                BigDecimal.ONE.scaleByPowerOfTen(decimal.scale()).toBigInteger());
    }
}

package io.github.performancetargets.value.notation.lex;

import io.github.performancetargets.quantity.Amount;

/** 裸数字 Numbers without a unit that may be no amounts: years, dates and telephone numbers. */
public final class BareNumbers {
    private BareNumbers() {}

    /** Whether it may be a telephone number, or a month or a day without marks. */
    public static boolean isCode(Amount amount) {
        if (amount.scale() != 0 || !amount.isCompact()) {
            return false;
        }
        long value = amount.unscaledLong();
        long dayOfMonth = value % 100;
        long month = value / 100 % 100;
        return isMonth(value)
                || (value >= 13_000_000_000L && value <= 19_999_999_999L)
                || (value >= 1990_01_01
                        && value <= 2099_12_31
                        && month >= 1
                        && month <= 12
                        && dayOfMonth >= 1
                        && dayOfMonth <= 31);
    }

    private static boolean isMonth(long value) {
        return value >= 1990_01 && value <= 2099_12 && value % 100 >= 1 && value % 100 <= 12;
    }

    /** Whether it may be a year of which forms speak: 2022 alone is as likely the year as an amount. */
    public static boolean isRecentYear(Amount amount) {
        return amount.scale() == 0 && amount.compareTo(Amount.of(2010)) >= 0 && amount.compareTo(Amount.of(2040)) <= 0;
    }

    /** Whether the ends of a range may be two years, or two codes. */
    public static boolean areCodes(Amount low, Amount high) {
        return (isYear(low) && isYear(high)) || (isCode(low) && isCode(high));
    }

    private static boolean isYear(Amount amount) {
        return amount.scale() == 0 && amount.compareTo(Amount.of(1990)) >= 0 && amount.compareTo(Amount.of(2099)) <= 0;
    }
}

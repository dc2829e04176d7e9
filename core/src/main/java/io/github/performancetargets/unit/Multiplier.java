package io.github.performancetargets.unit;

import org.jspecify.annotations.Nullable;

/** 倍数词 A numeral that multiplies the unit after it: 万元, 亿斤, 千万千瓦时. */
enum Multiplier {
    HUNDRED("百", 2, 100L),
    THOUSAND("千", 3, 1_000L),
    TEN_THOUSAND("万", 4, 10_000L),
    HUNDRED_THOUSAND("十万", 5, 100_000L),
    MILLION("百万", 6, 1_000_000L),
    TEN_MILLION("千万", 7, 10_000_000L),
    HUNDRED_MILLION("亿", 8, 100_000_000L),
    BILLION("十亿", 9, 1_000_000_000L),
    TEN_BILLION("百亿", 10, 10_000_000_000L),
    HUNDRED_BILLION("千亿", 11, 100_000_000_000L),
    TRILLION("万亿", 12, 1_000_000_000_000L);

    private static final Multiplier[] VALUES = values();

    /** The largest of the exponents. */
    static final int MAX_EXPONENT = 12;

    private final String word;
    private final int exponent;
    private final long value;

    Multiplier(String word, int exponent, long value) {
        this.word = word;
        this.exponent = exponent;
        this.value = value;
    }

    String word() {
        return word;
    }

    /** The power of ten that the value is, 2 to {@value #MAX_EXPONENT}. */
    int exponent() {
        return exponent;
    }

    long value() {
        return value;
    }

    /** The longest multiplier that starts at an index, or null. */
    static @Nullable Multiplier at(CharSequence text, int from, int to) {
        char first = from < to ? text.charAt(from) : '\0';
        char second = from + 1 < to ? text.charAt(from + 1) : '\0';
        return switch (first) {
            case '十' -> second == '万' ? HUNDRED_THOUSAND : second == '亿' ? BILLION : null;
            case '百' -> second == '万' ? MILLION : second == '亿' ? TEN_BILLION : HUNDRED;
            case '千' -> second == '万' ? TEN_MILLION : second == '亿' ? HUNDRED_BILLION : THOUSAND;
            case '万' -> second == '亿' ? TRILLION : TEN_THOUSAND;
            case '亿' -> HUNDRED_MILLION;
            default -> null;
        };
    }

    /** The multiplier of a value, or null where none has a word. */
    static @Nullable Multiplier of(long value) {
        for (Multiplier multiplier : VALUES) {
            if (multiplier.value == value) {
                return multiplier;
            }
        }
        return null;
    }

    /** Whether a unit of a kind takes this multiplier as a prefix; 百 and 千 begin too many other words to be free. */
    boolean goesWith(UnitKind kind) {
        return switch (kind) {
            case MONEY, COUNT, LENGTH, AREA, VOLUME, MASS -> true;
            case TIME, INFORMATION, PHYSICAL, UNKNOWN, MULTIPLIER -> value >= TEN_THOUSAND.value;
            case PERCENT, PERCENTAGE_POINT, SCORE, COMPOUND -> false;
        };
    }
}

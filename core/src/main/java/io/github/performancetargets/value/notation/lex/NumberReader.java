package io.github.performancetargets.value.notation.lex;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number of ASCII digits: an optional sign, digits with or without separators of thousands, a decimal part. It holds
 * the last number it read, so that reading allocates nothing but the amount.
 */
public final class NumberReader {
    private static final String LONG_DASHES = "–—―─━";
    private static final int LONG_DIGITS = 18;

    private Amount amount = Amount.ZERO;
    private int end;
    private boolean grouped;
    private boolean spaced;

    /** The amount that was read. */
    public Amount amount() {
        return amount;
    }

    /** Behind the last character that was read. */
    public int end() {
        return end;
    }

    /** Whether the thousands were separated, so that the number is an amount and no year, date or code. */
    public boolean isGrouped() {
        return grouped;
    }

    /** Whether a blank separated the thousands: 1 500, but 95 100 may be two numbers. */
    public boolean isSpaced() {
        return spaced;
    }

    /** Whether a text begins with a dash longer than a minus, directly before a digit. */
    public static boolean isListed(String text) {
        String words = text.strip();
        return words.length() > 1
                && LONG_DASHES.indexOf(words.charAt(0)) >= 0
                && isDigit(Folding.fold(words.charAt(1)));
    }

    /**
     * Where the digits of a text go on behind more than one blank, or on another line, or -1: what stood in two lines of a
     * cell is two numbers, or one that did not fit into the line. A blank beside the point breaks it too, since 1. 30人 is the
     * first item of a list; dates begin with four digits.
     */
    public static int broken(String text) {
        int digit = -1;
        int digits = 0;
        boolean point = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char folded = Folding.fold(c);
            if (isDigit(folded)) {
                boolean apart = digit >= 0
                        && i - digit > 1
                        && (point ? i - digit > 2 && digits < 3 : i - digit > 2 || isLineBreak(text.charAt(i - 1)));
                if (apart) {
                    return i;
                }
                digits = digit < 0 ? 1 : digits + 1;
                digit = i;
                point = false;
            } else if (folded == '.' && digit >= 0 && !point) {
                point = true;
            } else if (!Folding.isBlank(c)) {
                digit = -1;
                point = false;
            }
        }
        return -1;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028';
    }

    /**
     * Reads the number at an index.
     *
     * @return null where a number was read, otherwise why not; {@link #end} is then the character that did not fit
     */
    public Obstacle.@Nullable Kind read(NotationText s, int from, int to) {
        int i = from;
        boolean negative = false;
        if (i < to && (s.charAt(i) == '-' || s.charAt(i) == '+')) {
            negative = s.charAt(i) == '-';
            i++;
        }
        int start = i;
        int digits = 0;
        long value = 0;
        while (i < to && isDigit(s.charAt(i))) {
            value = value * 10 + (s.charAt(i++) - '0');
            digits++;
        }
        end = i;
        if (digits == 0) {
            return Obstacle.Kind.NUMBER_EXPECTED;
        }
        if (digits > 1 && s.charAt(start) == '0') {
            // a code rather than an amount: 05, 010-…
            return Obstacle.Kind.AMBIGUOUS;
        }
        boolean plain = true;
        grouped = false;
        spaced = false;
        if (i < to && isSeparator(s.charAt(i)) && digits <= 3) {
            int behind = groups(s, i, to);
            plain = behind == i;
            grouped = !plain;
            spaced = grouped && s.charAt(i) == ' ';
            for (; i < behind; i++) {
                if (isDigit(s.charAt(i))) {
                    value = value * 10 + (s.charAt(i) - '0');
                    digits++;
                }
            }
        }
        if (i < to && s.charAt(i) == ' ') {
            end = i;
            return Obstacle.Kind.AMBIGUOUS;
        }
        int scale = 0;
        if (i + 1 < to && s.charAt(i) == '.' && isDigit(s.charAt(i + 1))) {
            i++;
            while (i < to && isDigit(s.charAt(i))) {
                value = value * 10 + (s.charAt(i++) - '0');
                scale++;
            }
        }
        end = i;
        if (digits + scale <= LONG_DIGITS) {
            amount = Amount.ofScaled(negative ? -value : value, scale);
            return null;
        }
        return wide(plain ? s.substring(start, i) : withoutSeparators(s, start, i), negative);
    }

    private Obstacle.@Nullable Kind wide(String digits, boolean negative) {
        if (digits.length() > 2 * Amount.MAX_DIGITS) {
            return Obstacle.Kind.NUMBER_OUT_OF_BOUNDS;
        }
        try {
            BigDecimal value = new BigDecimal(digits);
            amount = Amount.of(negative ? value.negate() : value);
            return null;
        } catch (ArithmeticException e) {
            return Obstacle.Kind.NUMBER_OUT_OF_BOUNDS;
        }
    }

    private static String withoutSeparators(NotationText s, int from, int to) {
        StringBuilder digits = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (!isSeparator(s.charAt(i))) {
                digits.append(s.charAt(i));
            }
        }
        return digits.toString();
    }

    /** Behind the groups of three digits that begin with the separator at an index; the index itself if they are no groups. */
    private static int groups(NotationText s, int at, int to) {
        char separator = s.charAt(at);
        int i = at;
        while (i < to && s.charAt(i) == separator && i + 3 < to && three(s, i + 1)) {
            i += 4;
        }
        // 1,2345 and 1,234,5 are no groups: some other relation of several numbers
        boolean more = i < to
                && (isDigit(s.charAt(i)) || (s.charAt(i) == separator && i + 1 < to && isDigit(s.charAt(i + 1))));
        return more ? at : i;
    }

    private static boolean three(NotationText s, int at) {
        return isDigit(s.charAt(at)) && isDigit(s.charAt(at + 1)) && isDigit(s.charAt(at + 2));
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == ' ';
    }

    /** Whether a character is a digit of ASCII. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

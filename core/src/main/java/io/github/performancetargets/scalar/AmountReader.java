package io.github.performancetargets.scalar;

import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.token.TokenKind;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** 数额读取 Reads an amount from the characters of a parser. */
public final class AmountReader {
    private static final int LONG_DIGITS = 18;
    private static final int MAX_LENGTH = 1_000;
    private static final int MAX_EXPONENT = 100;

    private AmountReader() {}

    /**
     * The amount of the current number, which may have an exponent as JSON allows, or of the current string, which is a plain
     * decimal.
     */
    public static Amount read(TokenSource in) throws IOException {
        TokenKind kind = in.kind();
        if (kind != TokenKind.NUMBER && kind != TokenKind.STRING) {
            throw in.expected(ExpectedValue.of(ExpectedValue.Kind.NUMBER));
        }
        char[] chars = in.chars();
        int start = in.charOffset();
        int end = start + in.charLength();
        Amount plain = plain(chars, start, end);
        if (plain != null) {
            return plain;
        }
        if (!isDecimal(chars, start, end, kind == TokenKind.NUMBER)) {
            throw in.expected(ExpectedValue.of(
                    kind == TokenKind.NUMBER ? ExpectedValue.Kind.DECIMAL : ExpectedValue.Kind.PLAIN_DECIMAL));
        }
        if (end - start <= MAX_LENGTH && hasModestExponent(chars, start, end)) {
            try {
                return Amount.of(new BigDecimal(chars, start, end - start));
            } catch (ArithmeticException e) {
                throw in.expected(ExpectedValue.of(ExpectedValue.Kind.AMOUNT));
            }
        }
        throw in.expected(ExpectedValue.of(ExpectedValue.Kind.AMOUNT));
    }

    /** The amount of a short plain decimal; null if it is anything else. */
    private static @Nullable Amount plain(char[] chars, int start, int end) {
        int first = start < end && chars[start] == '-' ? start + 1 : start;
        if (first == end || end - first > LONG_DIGITS) {
            return null;
        }
        long value = 0;
        int point = end;
        for (int i = first; i < end; i++) {
            char c = chars[i];
            if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
            } else if (c == '.' && point == end && i > first && i < end - 1) {
                point = i;
            } else {
                return null;
            }
        }
        boolean leadingZero = chars[first] == '0' && point != first + 1 && end - first > 1;
        if (leadingZero) {
            return null;
        }
        return Amount.ofScaled(first > start ? -value : value, point == end ? 0 : end - point - 1);
    }

    /** Whether the characters are a number of JSON, with an exponent or without one. */
    public static boolean isDecimal(char[] chars, int start, int end, boolean exponent) {
        int first = start < end && chars[start] == '-' ? start + 1 : start;
        int at = digits(chars, first, end);
        if (at == first || (chars[first] == '0' && at > first + 1)) {
            return false;
        }
        if (at < end && chars[at] == '.') {
            int fraction = digits(chars, at + 1, end);
            if (fraction == at + 1) {
                return false;
            }
            at = fraction;
        }
        if (at == end || !exponent || (chars[at] | ' ') != 'e') {
            return at == end;
        }
        int power = at + 1 < end && (chars[at + 1] == '-' || chars[at + 1] == '+') ? at + 2 : at + 1;
        return power < end && digits(chars, power, end) == end;
    }

    private static int digits(char[] chars, int from, int end) {
        int at = from;
        while (at < end && chars[at] >= '0' && chars[at] <= '9') {
            at++;
        }
        return at;
    }

    /** Whether the exponent, if there is one, cannot make the number long: checked before anything expands it. */
    private static boolean hasModestExponent(char[] chars, int start, int end) {
        int at = start;
        while (at < end && (chars[at] | ' ') != 'e') {
            at++;
        }
        int power = 0;
        for (int i = at + 1; i < end; i++) {
            if (chars[i] >= '0' && chars[i] <= '9') {
                power = power * 10 + (chars[i] - '0');
                if (power > MAX_EXPONENT) {
                    return false;
                }
            }
        }
        return true;
    }
}

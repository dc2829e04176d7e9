package io.github.performancetargets.json;

import io.github.performancetargets.token.InputLimits;
import java.util.Arrays;

/** 字符 The characters of the current string, name or number of a document, decoded from its bytes. */
final class JsonText {
    private static final int HEX_DIGITS = 4;

    private final byte[] in;
    private final int end;
    private char[] chars;
    private int length;
    private boolean malformed;
    private boolean tooLong;

    JsonText(byte[] in, int end, char[] chars) {
        this.in = in;
        this.end = end;
        this.chars = chars;
    }

    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    /** Whether what was read last is no string or number. */
    boolean isMalformed() {
        return malformed;
    }

    /** Whether it is longer than it may be. */
    boolean isTooLong() {
        return tooLong;
    }

    /** Whether the characters are those of a text. */
    boolean is(String text) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }

    /**
     * Reads a string.
     *
     * @param from behind the quotation mark
     * @return behind the second one, or the place that does not fit
     */
    int string(int from, int limit) {
        malformed = false;
        tooLong = false;
        char[] to = chars;
        int n = 0;
        int i = from;
        while (i < end) {
            if (n + 2 > to.length) {
                if (n > limit) {
                    break;
                }
                to = Arrays.copyOf(to, to.length * 2);
                chars = to;
            }
            int b = in[i];
            if (b >= ' ') {
                i++;
                if (b == '"') {
                    length = n;
                    tooLong = n > limit;
                    return i;
                }
                if (b != '\\') {
                    to[n++] = (char) b;
                    continue;
                }
                int c = escaped(i);
                if (c < 0) {
                    return fail(i);
                }
                to[n++] = (char) c;
                i += in[i] == 'u' ? HEX_DIGITS + 1 : 1;
            } else if ((b & 0xF0) == 0xE0 && i + 2 < end) {
                int c = ((b & 0xF) << 12) | ((in[i + 1] & 0x3F) << 6) | (in[i + 2] & 0x3F);
                if ((((in[i + 1] ^ 0x80) | (in[i + 2] ^ 0x80)) & 0xC0) != 0 || c < 0x800 || (c & 0xF800) == 0xD800) {
                    return fail(i);
                }
                to[n++] = (char) c;
                i += 3;
            } else {
                int c = rare(i);
                if (c < 0) {
                    return fail(i);
                }
                if (c < 0x800) {
                    to[n++] = (char) c;
                    i += 2;
                } else {
                    to[n++] = Character.highSurrogate(c);
                    to[n++] = Character.lowSurrogate(c);
                    i += 4;
                }
            }
        }
        length = n;
        tooLong = n > limit;
        return fail(i);
    }

    private int fail(int place) {
        malformed = true;
        return place;
    }

    // the character of two bytes or four; −1 where there is none
    private int rare(int i) {
        int b = in[i] & 0xFF;
        if (b >= 0xC2 && b < 0xE0 && i + 1 < end && (in[i + 1] & 0xC0) == 0x80) {
            return ((b & 0x1F) << 6) | (in[i + 1] & 0x3F);
        }
        if (b >= 0xF0 && b < 0xF5 && i + 3 < end) {
            int rest = (in[i + 1] ^ 0x80) | (in[i + 2] ^ 0x80) | (in[i + 3] ^ 0x80);
            int c = ((b & 7) << 18) | ((in[i + 1] & 0x3F) << 12) | ((in[i + 2] & 0x3F) << 6) | (in[i + 3] & 0x3F);
            return (rest & 0xC0) == 0 && c > 0xFFFF && c <= Character.MAX_CODE_POINT ? c : -1;
        }
        return -1;
    }

    // the character behind a backslash; −1 where there is none
    private int escaped(int i) {
        if (i == end) {
            return -1;
        }
        return switch (in[i]) {
            case '"', '\\', '/' -> in[i];
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hex(i + 1);
            default -> -1;
        };
    }

    private int hex(int from) {
        if (end - from < HEX_DIGITS) {
            return -1;
        }
        int c = 0;
        for (int i = from; i < from + HEX_DIGITS; i++) {
            int digit = in[i] < 0 ? -1 : Character.digit(in[i], 16);
            if (digit < 0) {
                return -1;
            }
            c = (c << 4) | digit;
        }
        return c;
    }

    /**
     * Reads a number.
     *
     * @return behind it, or the place that does not fit
     */
    int number(int from) {
        malformed = false;
        int i = from < end && in[from] == '-' ? from + 1 : from;
        int first = i;
        i = digits(i);
        malformed = i == first || (in[first] == '0' && i > first + 1);
        if (!malformed && i < end && in[i] == '.') {
            int fraction = i + 1;
            i = digits(fraction);
            malformed = i == fraction;
        }
        if (!malformed && i < end && (in[i] | ' ') == 'e') {
            int power = i + 1 < end && (in[i + 1] == '+' || in[i + 1] == '-') ? i + 2 : i + 1;
            i = digits(power);
            malformed = i == power;
        }
        length = i - from;
        tooLong = i - first > InputLimits.MAX_NUMBER_LENGTH;
        if (!tooLong && !malformed) {
            if (length > chars.length) {
                chars = new char[length];
            }
            for (int k = 0; k < length; k++) {
                chars[k] = (char) in[from + k];
            }
        }
        return i;
    }

    private int digits(int from) {
        int i = from;
        while (i < end && in[i] >= '0' && in[i] <= '9') {
            i++;
        }
        return i;
    }
}

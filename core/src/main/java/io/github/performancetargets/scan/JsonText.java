package io.github.performancetargets.scan;

import java.util.Arrays;

/** 字符 The characters of the current string, name or number of a document, decoded from its bytes. */
final class JsonText {
    private static final int FIRST_CHARS = 256;
    private static final int HEX_DIGITS = 4;

    private final byte[] in;
    private final int end;
    private char[] chars = new char[FIRST_CHARS];
    private int length;

    JsonText(byte[] in, int end) {
        this.in = in;
        this.end = end;
    }

    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }

    /** Takes characters of ASCII. */
    void ascii(int from, int to) {
        reserve(to - from);
        for (int i = from; i < to; i++) {
            chars[i - from] = (char) in[i];
        }
        length = to - from;
    }

    private void reserve(int count) {
        if (count > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(count, chars.length * 2));
        }
    }

    /**
     * Decodes a string: the escapes of JSON, and UTF-8 in its shortest form.
     *
     * @param from behind the quotation mark
     * @return behind the second one, or the complement of the place that does not fit
     */
    int string(int from) {
        char[] to = chars;
        int n = 0;
        int i = from;
        while (i < end) {
            if (n + 2 > to.length) {
                to = Arrays.copyOf(to, to.length * 2);
                chars = to;
            }
            int b = in[i];
            if (b >= ' ' && b != '"' && b != '\\') {
                to[n++] = (char) b;
                i++;
            } else if ((b & 0xF0) == 0xE0 && i + 2 < end && (((in[i + 1] ^ 0x80) | (in[i + 2] ^ 0x80)) & 0xC0) == 0) {
                // nearly all that is Chinese
                char c = (char) (b << 12 | (in[i + 1] & 0x3F) << 6 | (in[i + 2] & 0x3F));
                if (c < 0x800 || Character.isSurrogate(c)) {
                    return ~i;
                }
                to[n++] = c;
                i += 3;
            } else if (b == '"') {
                length = n;
                return i + 1;
            } else {
                int c = b == '\\' ? escaped(i + 1) : beyondAscii(i);
                if (c < 0) {
                    return ~i;
                }
                n += Character.toChars(c, to, n);
                i += b != '\\' ? lengthOf(b) : in[i + 1] == 'u' ? 2 + HEX_DIGITS : 2;
            }
        }
        return ~end;
    }

    private static int lengthOf(int lead) {
        return (lead & 0xE0) == 0xC0 ? 2 : (lead & 0xF0) == 0xE0 ? 3 : 4;
    }

    // the character of two bytes or more; −1 where there is none
    private int beyondAscii(int i) {
        int count = lengthOf(in[i]);
        if ((in[i] & 0xC0) != 0xC0 || count > end - i) {
            return -1;
        }
        int c = in[i] & (0x7F >> count);
        for (int k = 1; k < count; k++) {
            if ((in[i + k] & 0xC0) != 0x80) {
                return -1;
            }
            c = (c << 6) | (in[i + k] & 0x3F);
        }
        int least = count == 2 ? 0x80 : count == 3 ? 0x800 : 0x10000;
        return c < least || c > Character.MAX_CODE_POINT || (c & ~0x7FF) == 0xD800 ? -1 : c;
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
}

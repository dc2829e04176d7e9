package io.github.performancetargets.json;

import io.github.performancetargets.codec.CodeEncodings;
import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.error.JsonException;
import io.github.performancetargets.scan.JsonScanner;
import io.github.performancetargets.token.CodecOptions;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.TokenKind;
import io.github.performancetargets.token.TokenSink;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** 打印器 Writes tokens as bytes: UTF-8, no space, no character escaped that needs no escape. */
final class JsonPrinter extends TokenSink {
    // a comma before and a colon behind each
    private static final byte[][] NAMES = names();
    private static final CodeEncodings<byte[]> CODES =
            CodeEncodings.of(code -> ('"' + code + '"').getBytes(StandardCharsets.UTF_8));
    private static final String HEX = "0123456789ABCDEF";
    private static final String ESCAPED = "\"\\\b\t\n\f\r";
    private static final String LETTERS = "\"\\btnfr";
    private static final int MOST_BYTES = 6;

    private final JsonBuffer out;
    private boolean comma;

    JsonPrinter(JsonBuffer out, CodecOptions options) {
        super(options);
        this.out = out;
    }

    private static byte[][] names() {
        FieldName[] names = FieldName.values();
        byte[][] encoded = new byte[names.length][];
        for (FieldName name : names) {
            encoded[name.index()] = (",\"" + name.text() + "\":").getBytes(StandardCharsets.US_ASCII);
        }
        return encoded;
    }

    @Override
    public void startObject() {
        begin('{');
    }

    @Override
    public void endObject() {
        end('}');
    }

    @Override
    public void startArray() {
        begin('[');
    }

    @Override
    public void endArray() {
        end(']');
    }

    private void begin(char bracket) {
        value(1);
        out.add(bracket);
        comma = false;
    }

    private void end(char bracket) {
        out.reserve(1);
        out.add(bracket);
        comma = true;
    }

    // makes room for a value, which a comma divides from the one before
    private void value(int length) {
        out.reserve(length + 1);
        if (comma) {
            out.add(',');
        }
        comma = true;
    }

    @Override
    public void name(FieldName name) {
        byte[] encoded = NAMES[name.index()];
        out.addAll(encoded, comma ? 0 : 1);
        comma = false;
    }

    @Override
    public void name(String name) {
        text(name);
        out.reserve(1);
        out.add(':');
        comma = false;
    }

    @Override
    public void code(String code) {
        byte[] quoted = CODES.find(code);
        if (quoted == null) {
            text(code);
        } else {
            value(quoted.length);
            out.addAll(quoted, 0);
        }
    }

    @Override
    public void text(String text) {
        int length = text.length();
        value(length * MOST_BYTES + 2);
        byte[] to = out.bytes();
        int n = out.length();
        to[n++] = '"';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c < ' ' || c == '"' || c == '\\') {
                    n = escape(c, to, n);
                } else {
                    to[n++] = (byte) c;
                }
            } else if (c < 0x800) {
                to[n++] = (byte) (0xC0 | (c >> 6));
                to[n++] = (byte) (0x80 | (c & 0x3F));
            } else if (!Character.isSurrogate(c)) {
                to[n++] = (byte) (0xE0 | (c >> 12));
                to[n++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                to[n++] = (byte) (0x80 | (c & 0x3F));
            } else if (Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                int whole = text.codePointAt(i++);
                to[n++] = (byte) (0xF0 | (whole >> 18));
                to[n++] = (byte) (0x80 | ((whole >> 12) & 0x3F));
                to[n++] = (byte) (0x80 | ((whole >> 6) & 0x3F));
                to[n++] = (byte) (0x80 | (whole & 0x3F));
            } else {
                n = escape(c, to, n); // half a character
            }
        }
        to[n++] = '"';
        out.cut(n);
    }

    private static int escape(char c, byte[] to, int from) {
        int n = from;
        int letter = ESCAPED.indexOf(c);
        to[n++] = '\\';
        if (letter >= 0) {
            to[n++] = (byte) LETTERS.charAt(letter);
            return n;
        }
        to[n++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            to[n++] = (byte) HEX.charAt((c >> shift) & 0xF);
        }
        return n;
    }

    @Override
    public void integer(long value) {
        if (value < 0) {
            literal(Long.toString(value));
            return;
        }
        int digits = 1;
        for (long rest = value; rest >= 10; rest /= 10) {
            digits++;
        }
        value(digits);
        int n = out.length() + digits;
        out.cut(n);
        for (long rest = value; digits > 0; rest /= 10, digits--) {
            out.bytes()[--n] = (byte) ('0' + rest % 10);
        }
    }

    @Override
    public void decimal(BigDecimal value) {
        literal(value.toString());
    }

    @Override
    public void literal(String number) {
        value(number.length());
        out.addAscii(number);
    }

    @Override
    public void flag(boolean value) {
        literal(value ? "true" : "false");
    }

    @Override
    public void nothing() {
        literal("null");
    }

    /** Read from what was written so far: writing keeps no path for what nearly never happens. */
    @Override
    public String pointer() {
        JsonScanner scanner = JsonScanner.of(out.bytes(), 0, out.length(), CodecOptions.STRICT);
        try {
            while (scanner.next() != TokenKind.END) {
                // goes to the end
            }
        } catch (JsonException e) {
            // what is not finished ends in the middle
        }
        return scanner.pointer();
    }

    @Override
    public JsonException refusal(JsonError error) {
        return new JsonException(error, null);
    }
}

package io.github.performancetargets.json;

import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.error.FoundValue;
import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.error.JsonException;
import io.github.performancetargets.token.CodecOptions;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.InputLimits;
import io.github.performancetargets.token.Property;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenKind;
import io.github.performancetargets.token.TokenSource;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** 扫描器 The tokens of a document in bytes: UTF-8 and the grammar of RFC 8259, both strict. Strings are decoded as they are met. */
final class JsonScanner extends TokenSource {
    private static final int FIRST_CHARS = 512;
    private static final int FIRST_DEPTH = 16;
    private static final int NO_NAME = -1;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final byte[] in;
    private final int start;
    private final int end;
    private final JsonText text;
    private int at;
    // where the current token begins
    private int token;
    private int depth;
    // of each depth: where the current name begins, or for a list −2 less the index of the current element
    private int[] places = new int[FIRST_DEPTH];
    private boolean first = true;
    private TokenKind current = TokenKind.END;

    /** A scanner that stands before its first token. */
    JsonScanner(byte[] in, int start, int end, CodecOptions options) {
        super(options, TokenKind.END);
        this.in = in;
        this.start = start;
        this.end = end;
        this.at = start;
        this.text = new JsonText(in, end, new char[Math.min(FIRST_CHARS, Math.max(end - start, 1))]);
        places[0] = NO_NAME;
        if (end - start >= 3
                && in[start] == (byte) 0xEF
                && in[start + 1] == (byte) 0xBB
                && in[start + 2] == (byte) 0xBF) {
            at += 3; // the mark of UTF-8, which says nothing else
        }
    }

    /** Refuses what is not UTF-8 from its first bytes on. */
    void checkEncoding() throws JsonException {
        if (!InputLimits.startLikeUtf8(in, start, end - start)) {
            token = start;
            throw refusal(ExpectedValue.Kind.UTF_8, FoundValue.of(FoundValue.Kind.OTHER_ENCODING));
        }
    }

    /** Refuses what follows the value. */
    void checkEnd() throws JsonException {
        skipSpace();
        if (at < end) {
            token = at;
            throw refusal(ExpectedValue.Kind.END, foundByte(at));
        }
    }

    @Override
    public TokenKind current() {
        return current;
    }

    @Override
    public TokenKind next() throws JsonException {
        boolean inObject = depth > 0 && !inList();
        // behind a name stands its value
        boolean named = inObject && current == TokenKind.NAME;
        skipSpace();
        token = at;
        if (at == end) {
            if (depth > 0) {
                throw malformed(at);
            }
            return set(TokenKind.END);
        }
        byte b = in[at];
        if (depth > 0 && !named) {
            if (b == (inObject ? '}' : ']')) {
                at++;
                depth--;
                first = false;
                return set(inObject ? TokenKind.OBJECT_END : TokenKind.ARRAY_END);
            }
            if (!first) {
                b = behindComma(b);
            }
            first = false;
            if (inObject) {
                return name(b);
            }
            places[depth]--;
        }
        return value(b);
    }

    private TokenKind set(TokenKind kind) {
        current = kind;
        return kind;
    }

    private boolean inList() {
        return places[depth] < NO_NAME;
    }

    private byte behindComma(byte b) throws JsonException {
        if (b != ',') {
            throw malformed(at);
        }
        at++;
        skipSpace();
        token = at;
        if (at == end) {
            throw malformed(at);
        }
        return in[at];
    }

    private TokenKind name(byte b) throws JsonException {
        if (b != '"') {
            throw malformed(at);
        }
        places[depth] = at;
        at = string(InputLimits.MAX_NAME_LENGTH);
        colon();
        return set(TokenKind.NAME);
    }

    private void colon() throws JsonException {
        skipSpace();
        if (at == end || in[at] != ':') {
            throw malformed(at);
        }
        at++;
    }

    private TokenKind value(byte b) throws JsonException {
        switch (b) {
            case '"' -> {
                at = string(InputLimits.MAX_TEXT_LENGTH);
                return set(TokenKind.STRING);
            }
            case '{' -> {
                return enter(NO_NAME, TokenKind.OBJECT_START);
            }
            case '[' -> {
                return enter(NO_NAME - 1, TokenKind.ARRAY_START);
            }
            case 't' -> {
                return literal("true", TokenKind.TRUE);
            }
            case 'f' -> {
                return literal("false", TokenKind.FALSE);
            }
            case 'n' -> {
                return literal("null", TokenKind.NULL);
            }
            default -> {
                at = text.number(at);
                if (text.isTooLong()) {
                    throw refusal(ExpectedValue.Kind.SHORTER, FoundValue.of(FoundValue.Kind.LONGER));
                }
                if (text.isMalformed() || (at < end && !isEndOfNumber(in[at]))) {
                    throw malformed(at);
                }
                return set(TokenKind.NUMBER);
            }
        }
    }

    private static boolean isEndOfNumber(byte b) {
        return b == ',' || b == '}' || b == ']' || b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private TokenKind enter(int place, TokenKind kind) throws JsonException {
        if (depth == InputLimits.MAX_DEPTH) {
            throw refusal(ExpectedValue.Kind.SHALLOWER, FoundValue.of(FoundValue.Kind.DEEPER));
        }
        depth++;
        if (depth == places.length) {
            places = Arrays.copyOf(places, depth * 2);
        }
        places[depth] = place;
        first = true;
        at++;
        return set(kind);
    }

    private TokenKind literal(String word, TokenKind kind) throws JsonException {
        for (int i = 0; i < word.length(); i++) {
            if (at + i == end || in[at + i] != word.charAt(i)) {
                throw malformed(at + i);
            }
        }
        at += word.length();
        if (at < end && !isEndOfNumber(in[at])) {
            throw malformed(at);
        }
        return set(kind);
    }

    private int string(int limit) throws JsonException {
        int behind = text.string(at + 1, limit);
        if (text.isTooLong()) {
            throw refusal(ExpectedValue.Kind.SHORTER, FoundValue.of(FoundValue.Kind.LONGER));
        }
        if (text.isMalformed()) {
            throw malformed(behind);
        }
        return behind;
    }

    private void skipSpace() {
        int i = at;
        while (i < end && (in[i] == ' ' || in[i] == '\n' || in[i] == '\r' || in[i] == '\t')) {
            i++;
        }
        at = i;
    }

    @Override
    public boolean nextIs(FieldName expected) throws JsonException {
        return next() == TokenKind.NAME && text.is(expected.text());
    }

    @Override
    public @Nullable Property find(Shape shape, int place) {
        int size = shape.size();
        for (int i = 0, k = place; i < size; i++, k++) {
            Property property = shape.at(k < size ? k : k - size);
            if (property != null && text.is(property.name().text())) {
                return property;
            }
        }
        return null;
    }

    @Override
    public String name() {
        return text.toString();
    }

    @Override
    public String text() {
        return text.toString();
    }

    @Override
    public char[] chars() {
        return text.chars();
    }

    @Override
    public int charOffset() {
        return 0;
    }

    @Override
    public int charLength() {
        return text.length();
    }

    @Override
    public void skip() throws JsonException {
        if (current == TokenKind.OBJECT_START || current == TokenKind.ARRAY_START) {
            int outer = depth - 1;
            while (depth > outer) {
                next();
            }
        }
    }

    @Override
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 1; i <= depth; i++) {
            if (places[i] < NO_NAME - 1) {
                pointer.append('/').append(NO_NAME - 2 - places[i]);
            } else if (places[i] >= 0) {
                JsonText name = new JsonText(in, end, new char[FIRST_CHARS]);
                name.string(places[i] + 1, InputLimits.MAX_NAME_LENGTH);
                pointer.append('/').append(name.toString().replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }

    @Override
    public int line() {
        int line = 1;
        for (int i = start; i < token; i++) {
            // a return alone ends a line too, as Jackson counts
            if (in[i] == '\n' || (in[i] == '\r' && (i + 1 == end || in[i + 1] != '\n'))) {
                line++;
            }
        }
        return line;
    }

    @Override
    public int column() {
        int i = token;
        while (i > start && in[i - 1] != '\n' && in[i - 1] != '\r') {
            i--;
        }
        return token - i + 1;
    }

    @Override
    public JsonException refusal(JsonError error, @Nullable RuntimeException cause) {
        return new JsonException(error, cause);
    }

    private JsonException refusal(ExpectedValue.Kind expected, FoundValue found) {
        return new JsonException(new JsonError(pointer(), line(), column(), ExpectedValue.of(expected), found), null);
    }

    // the place that is told is the byte that does not fit
    private JsonException malformed(int place) {
        token = place;
        current = TokenKind.FOREIGN;
        return refusal(ExpectedValue.Kind.JSON, foundByte(place));
    }

    private FoundValue foundByte(int place) {
        if (place >= end) {
            return FoundValue.of(FoundValue.Kind.END);
        }
        int b = in[place] & 0xFF;
        boolean isShown = b > ' ' && b < 0x7F;
        return new FoundValue(FoundValue.Kind.OTHER, isShown ? "'" + (char) b + "'" : "0x" + HEX.toHexDigits((byte) b));
    }
}

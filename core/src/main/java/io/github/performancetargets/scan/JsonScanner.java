package io.github.performancetargets.json;

import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.error.FoundValue;
import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.error.JsonException;
import io.github.performancetargets.scalar.AmountReader;
import io.github.performancetargets.token.CodecOptions;
import io.github.performancetargets.token.InputLimits;
import io.github.performancetargets.token.Property;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenKind;
import io.github.performancetargets.token.TokenSource;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** 扫描器 The tokens of a document in bytes: UTF-8 and the grammar of RFC 8259, both strict. Known names are compared as bytes. */
final class JsonScanner extends TokenSource {
    private static final int FIRST_DEPTH = 16;
    private static final int NO_NAME = -1;
    private static final int END = -1;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] in;
    private final int start;
    private final int end;
    private final JsonText text;
    private int at;
    // where the current token begins
    private int token;
    // the name, or the end of what was open, on which the scanner stands where it stands on one
    private TokenKind current = TokenKind.END;
    private boolean isNamed;
    private boolean isFirst;
    private int depth;
    // of each depth: where the current name begins, or for a list −2 less the index of the current element
    private int[] places = new int[FIRST_DEPTH];

    /** A scanner that stands before its first token. */
    JsonScanner(byte[] in, int start, int end, CodecOptions options) {
        super(options, TokenKind.END);
        this.in = in;
        this.start = start;
        this.end = end;
        this.text = new JsonText(in, end);
        // the mark of UTF-8 says nothing else
        boolean marked = Arrays.equals(in, start, Math.min(end, start + MARK.length), MARK, 0, MARK.length);
        this.at = marked ? start + MARK.length : start;
        this.token = start;
    }

    /** Refuses what is not UTF-8 from its first bytes on. */
    void checkEncoding() throws JsonException {
        if (!InputLimits.startLikeUtf8(in, start, end - start)) {
            throw refusal(ExpectedValue.Kind.UTF_8, FoundValue.of(FoundValue.Kind.OTHER_ENCODING));
        }
    }

    /** Refuses what follows the value. */
    void checkEnd() throws JsonException {
        if (peek() != END) {
            token = at;
            throw refusal(ExpectedValue.Kind.END, foundByte());
        }
    }

    @Override
    protected TokenKind current() {
        return current;
    }

    @Override
    public TokenKind next() throws JsonException {
        // behind a name, and where nothing is open, stands a value
        if (isNamed || depth == 0) {
            return value();
        }
        if (!isMore()) {
            return current;
        }
        if (!inList()) {
            return anyName();
        }
        places[depth]--;
        return value();
    }

    @Override
    public @Nullable Property nextName(Shape shape, int place) throws JsonException {
        if (!isMore()) {
            return null;
        }
        Property property = shape.findQuoted(in, at, end, place);
        if (property == null) {
            anyName(); // no name of the shape, or one with an escape in it
            return shape.find(name(), place);
        }
        nameEnds(at + shape.quotedLength(property));
        return property;
    }

    private TokenKind anyName() throws JsonException {
        if (peek() != '"') {
            throw malformed(at);
        }
        nameEnds(string(InputLimits.MAX_NAME_LENGTH));
        current = TokenKind.NAME;
        return current;
    }

    private void nameEnds(int behind) throws JsonException {
        places[depth] = at;
        at = behind;
        if (peek() != ':') {
            throw malformed(at);
        }
        at++;
        isNamed = true;
    }

    // whether an element or a member follows, where the scanner stands then; else goes behind the end of what is open
    private boolean isMore() throws JsonException {
        int b = peek();
        token = at;
        if (b == (inList() ? ']' : '}')) {
            at++;
            current = inList() ? TokenKind.ARRAY_END : TokenKind.OBJECT_END;
            depth--;
            isFirst = false;
            return false;
        }
        if (!isFirst) {
            if (b != ',') {
                throw malformed(at);
            }
            at++;
            peek();
            token = at;
        }
        isFirst = false;
        return true;
    }

    private TokenKind value() throws JsonException {
        isNamed = false;
        int b = peek();
        token = at;
        return switch (b) {
            case '"' -> {
                at = string(InputLimits.MAX_TEXT_LENGTH);
                yield TokenKind.STRING;
            }
            case '{' -> open(NO_NAME, TokenKind.OBJECT_START);
            case '[' -> open(NO_NAME - 1, TokenKind.ARRAY_START);
            case 't' -> word("true", TokenKind.TRUE);
            case 'f' -> word("false", TokenKind.FALSE);
            case 'n' -> word("null", TokenKind.NULL);
            case END -> {
                if (depth > 0) {
                    throw malformed(at);
                }
                yield TokenKind.END;
            }
            default -> number();
        };
    }

    private boolean inList() {
        return places[depth] < NO_NAME;
    }

    private TokenKind open(int place, TokenKind kind) throws JsonException {
        if (depth == InputLimits.MAX_DEPTH) {
            throw refusal(ExpectedValue.Kind.SHALLOWER, FoundValue.of(FoundValue.Kind.DEEPER));
        }
        depth++;
        if (depth == places.length) {
            places = Arrays.copyOf(places, depth * 2);
        }
        places[depth] = place;
        isFirst = true;
        at++;
        return kind;
    }

    private TokenKind word(String word, TokenKind kind) throws JsonException {
        for (int i = 0; i < word.length(); i++) {
            if (at + i == end || in[at + i] != word.charAt(i)) {
                throw malformed(at + i);
            }
        }
        at += word.length();
        return kind;
    }

    private TokenKind number() throws JsonException {
        while (at < end && ((in[at] >= '0' && in[at] <= '9') || "+-.eE".indexOf(in[at]) >= 0)) {
            at++;
        }
        if (at - token > InputLimits.MAX_NUMBER_LENGTH + (in[token] == '-' ? 1 : 0)) {
            throw refusal(ExpectedValue.Kind.SHORTER, FoundValue.of(FoundValue.Kind.LONGER));
        }
        text.ascii(token, at);
        if (!AmountReader.isDecimal(text.chars(), 0, text.length(), true)) {
            throw at == token
                    ? malformed(at)
                    : refusal(ExpectedValue.Kind.JSON, new FoundValue(FoundValue.Kind.NUMBER, text.toString()));
        }
        return TokenKind.NUMBER;
    }

    // decodes the string here and tells the place behind it
    private int string(int limit) throws JsonException {
        int behind = text.string(at + 1);
        if (behind < 0) {
            throw malformedText(~behind);
        }
        if (text.length() > limit) {
            throw refusal(ExpectedValue.Kind.SHORTER, FoundValue.of(FoundValue.Kind.LONGER));
        }
        return behind;
    }

    // the next byte that is no space
    private int peek() {
        while (at < end) {
            int b = in[at] & 0xFF;
            if (b > ' ' || (b != ' ' && b != '\n' && b != '\r' && b != '\t')) {
                return b;
            }
            at++;
        }
        return END;
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
        if (kind() == TokenKind.OBJECT_START || kind() == TokenKind.ARRAY_START) {
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
                JsonText name = new JsonText(in, end);
                name.string(places[i] + 1);
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
        return refusal(new JsonError(pointer(), line(), column(), ExpectedValue.of(expected), found), null);
    }

    // within a text any character stands for itself: a byte beyond ASCII that does not fit is of another encoding
    private JsonException malformedText(int place) {
        if (place < end && in[place] < 0) {
            token = place;
            return refusal(ExpectedValue.Kind.UTF_8, FoundValue.of(FoundValue.Kind.OTHER_ENCODING));
        }
        return malformed(place);
    }

    // the place that is told is the byte that does not fit
    private JsonException malformed(int place) {
        token = place;
        return refusal(ExpectedValue.Kind.JSON, foundByte());
    }

    private FoundValue foundByte() {
        if (token >= end) {
            return FoundValue.of(FoundValue.Kind.END);
        }
        int b = in[token] & 0xFF;
        return new FoundValue(
                FoundValue.Kind.OTHER,
                b > ' ' && b < 0x7F
                        ? "'" + (char) b + "'"
                        : "0x" + HexFormat.of().withUpperCase().toHexDigits((byte) b));
    }
}

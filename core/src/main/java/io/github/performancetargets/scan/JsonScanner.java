package io.github.performancetargets.scan;

import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.error.FoundValue;
import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.error.JsonException;
import io.github.performancetargets.scalar.AmountReader;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.CodecOptions;
import io.github.performancetargets.token.InputLimits;
import io.github.performancetargets.token.Property;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenKind;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 扫描器 The tokens of a document in bytes: UTF-8 and the grammar of RFC 8259, both strict. Known names are compared as bytes.
 * Not for several threads at once.
 */
public final class JsonScanner extends TokenSource {
    private static final int END = -1;
    // of a character of two halves
    private static final int LONGEST_ESCAPE = 12;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] in;
    private final int start;
    private final int end;
    // on which line of a longer text the whole document stands; 0 where it has lines of its own
    private final int onlyLine;
    private final JsonText text;
    private int at;
    // where the current token begins
    private int token;
    // the name, or the end of what was open, on which the scanner stands where it stands on one
    private TokenKind current = TokenKind.END;
    private boolean isNamed;
    private boolean isFirst;
    private final OpenValues open = new OpenValues();

    private JsonScanner(byte[] in, int start, int end, CodecOptions options, int onlyLine) {
        super(options, TokenKind.END);
        this.in = in;
        this.start = start;
        this.end = end;
        this.onlyLine = onlyLine;
        this.text = new JsonText(in, end);
        this.at = start + markLength(in, start, end);
        this.token = start;
    }

    /** A scanner that stands before the first token of some bytes, the last of which is the one before the end. */
    public static JsonScanner of(byte[] in, int start, int end, CodecOptions options) {
        return new JsonScanner(in, start, end, options, 0);
    }

    /** A scanner of a document that stands on one line of a longer text. */
    public static JsonScanner ofLine(byte[] in, int start, int end, CodecOptions options, long line) {
        return new JsonScanner(in, start, end, options, (int) Math.min(line, Integer.MAX_VALUE));
    }

    /** How many bytes the mark of UTF-8 takes, which says nothing else: 3 or 0. */
    public static int markLength(byte[] in, int start, int end) {
        return Arrays.equals(in, start, Math.min(end, start + MARK.length), MARK, 0, MARK.length) ? MARK.length : 0;
    }

    /** Goes before a byte, where a value begins. */
    void moveTo(int place) {
        at = place;
    }

    /**
     * Reads the whole document.
     *
     * @throws IOException a {@link JsonException} if the document is refused, and no other
     */
    public <T> T document(Codec<T> codec) throws IOException {
        checkEncoding();
        begin();
        T value = read(codec);
        checkEnd();
        return value;
    }

    /**
     * Reads the whole document, which is a list.
     *
     * @throws IOException a {@link JsonException} if the document is refused, and no other
     */
    public <T> List<T> listDocument(Codec<T> elements) throws IOException {
        checkEncoding();
        begin();
        List<T> values = list(elements);
        checkEnd();
        return values;
    }

    /** Goes to the first token of a value, which has to be there. */
    void begin() throws IOException {
        if (advance() == TokenKind.END) {
            throw expected(ExpectedValue.of(ExpectedValue.Kind.VALUE));
        }
    }

    /** Refuses what is not UTF-8 from its first bytes on. */
    void checkEncoding() throws JsonException {
        if (!InputLimits.startLikeUtf8(in, start, end - start)) {
            throw refusal(ExpectedValue.Kind.UTF_8, FoundValue.of(FoundValue.Kind.OTHER_ENCODING));
        }
    }

    /** Refuses what follows the value. */
    void checkEnd() throws JsonException {
        if (!isAtEnd()) {
            throw endExpected();
        }
    }

    /** What is thrown where the document should have ended. */
    JsonException endExpected() {
        return refusal(ExpectedValue.Kind.END, foundByte());
    }

    /** Whether more bytes could make something else of what was refused: of a number, an escape or a character that was cut. */
    boolean isNearItsEnd() {
        return end - Math.max(at, token) < LONGEST_ESCAPE;
    }

    /** Whether nothing follows but spaces. */
    boolean isAtEnd() {
        int b = peek();
        token = at;
        return b == END;
    }

    @Override
    protected TokenKind current() {
        return current;
    }

    @Override
    public TokenKind next() throws JsonException {
        // behind a name, and where nothing is open, stands a value
        if (isNamed || open.isEmpty()) {
            return value();
        }
        if (!isMore()) {
            return current;
        }
        if (!open.isList()) {
            return anyName();
        }
        open.element();
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
        nameEnds(decoded());
        current = TokenKind.NAME;
        return current;
    }

    private void nameEnds(int behind) throws JsonException {
        open.member(at);
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
        if (b == (open.isList() ? ']' : '}')) {
            at++;
            current = open.isList() ? TokenKind.ARRAY_END : TokenKind.OBJECT_END;
            open.close();
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
            open.memberDone();
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
                at = decoded();
                if (text.length() > InputLimits.MAX_TEXT_LENGTH) {
                    throw refusal(ExpectedValue.Kind.SHORTER, FoundValue.of(FoundValue.Kind.LONGER));
                }
                yield TokenKind.STRING;
            }
            case '{', '[' -> opened(b);
            case 't' -> word("true", TokenKind.TRUE);
            case 'f' -> word("false", TokenKind.FALSE);
            case 'n' -> word("null", TokenKind.NULL);
            case END -> {
                if (!open.isEmpty()) {
                    throw malformed(at);
                }
                yield TokenKind.END;
            }
            default -> number();
        };
    }

    private TokenKind opened(int bracket) throws JsonException {
        if (open.isFull()) {
            throw refusal(ExpectedValue.Kind.SHALLOWER, FoundValue.of(FoundValue.Kind.DEEPER));
        }
        isFirst = true;
        at++;
        if (bracket == '{') {
            open.openObject();
            return TokenKind.OBJECT_START;
        }
        open.openList();
        return TokenKind.ARRAY_START;
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
        int digits = 0;
        for (; at < end; at++) {
            if (in[at] >= '0' && in[at] <= '9') {
                digits++;
            } else if ("+-.eE".indexOf(in[at]) < 0) {
                break;
            }
        }
        if (digits > InputLimits.MAX_NUMBER_LENGTH) {
            throw refusal(ExpectedValue.Kind.SHORTER, FoundValue.of(FoundValue.Kind.LONGER));
        }
        text.ascii(token, at);
        if (!AmountReader.isDecimal(text.chars(), 0, text.length(), true)) {
            throw at == token
                    ? malformed(at)
                    : refusal(ExpectedValue.Kind.JSON, new FoundValue(FoundValue.Kind.NUMBER, text.toString()));
        }
        if (open.isEmpty() && at < end && (in[at] & 0xFF) > ' ') {
            throw malformed(at); // nothing else would tell where a number ends
        }
        return TokenKind.NUMBER;
    }

    // decodes the string here and tells the place behind it
    private int decoded() throws JsonException {
        int behind = text.string(at + 1);
        if (behind < 0) {
            throw malformedText(~behind);
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
    public String pointer() {
        return open.pointer(in, end);
    }

    @Override
    public int line() {
        return onlyLine > 0 ? onlyLine : TextLines.line(in, start, end, token);
    }

    @Override
    public int column() {
        return onlyLine > 0 ? token - start + 1 : TextLines.column(in, start, token);
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
        return b > ' ' && b < 0x7F
                ? new FoundValue(FoundValue.Kind.CHARACTER, Character.toString(b))
                : new FoundValue(
                        FoundValue.Kind.BYTE,
                        "0x" + HexFormat.of().withUpperCase().toHexDigits((byte) b));
    }
}

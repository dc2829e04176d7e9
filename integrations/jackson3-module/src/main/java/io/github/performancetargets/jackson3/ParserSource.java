package io.github.performancetargets.jackson3;

import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.scan.KeptDocument;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.CodecOptions;
import io.github.performancetargets.token.Property;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenKind;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/** 记号输入 Takes the tokens of the format from a parser of Jackson 3. */
final class ParserSource extends TokenSource {
    private static final int MAX_TOKEN_ID = JsonTokenId.ID_EMBEDDED_OBJECT;
    private static final TokenKind[] KINDS = kinds();

    private final JsonParser parser;
    private final Class<?> type;
    private final CodecOptions options;
    private final @Nullable TokenStreamContext outside;
    private final TokenKind first;
    private final TokenStreamLocation start;

    ParserSource(JsonParser parser, Class<?> type, CodecOptions options) {
        super(options, kind(parser.currentToken()));
        this.parser = parser;
        this.type = type;
        this.options = options;
        TokenStreamContext context = parser.streamReadContext();
        boolean isOpen = parser.hasToken(JsonToken.START_OBJECT) || parser.hasToken(JsonToken.START_ARRAY);
        this.outside = isOpen ? context.getParent() : context;
        this.first = kind();
        this.start = parser.currentTokenLocation();
    }

    @Override
    protected TokenKind current() {
        return kind(parser.currentToken());
    }

    @Override
    public TokenKind next() {
        return kind(parser.nextToken());
    }

    private static TokenKind kind(@Nullable JsonToken token) {
        return token == null ? TokenKind.END : KINDS[token.id() + 1];
    }

    // by the identifiers of tokens, which begin at −1; a look-up, where a switch at every token would cost a jump that
    // no processor can foresee
    private static TokenKind[] kinds() {
        TokenKind[] kinds = new TokenKind[MAX_TOKEN_ID + 2];
        Arrays.fill(kinds, TokenKind.FOREIGN);
        for (JsonToken token : JsonToken.values()) {
            kinds[token.id() + 1] = kindOf(token);
        }
        return kinds;
    }

    private static TokenKind kindOf(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> TokenKind.OBJECT_START;
            case END_OBJECT -> TokenKind.OBJECT_END;
            case START_ARRAY -> TokenKind.ARRAY_START;
            case END_ARRAY -> TokenKind.ARRAY_END;
            case PROPERTY_NAME -> TokenKind.NAME;
            case VALUE_STRING -> TokenKind.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> TokenKind.NUMBER;
            case VALUE_TRUE -> TokenKind.TRUE;
            case VALUE_FALSE -> TokenKind.FALSE;
            case VALUE_NULL -> TokenKind.NULL;
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> TokenKind.FOREIGN;
        };
    }

    @Override
    public @Nullable Property nextName(Shape shape, int place) {
        Property guess = shape.at(place);
        if (guess == null) {
            parser.nextToken();
        } else if (parser.nextName(EncodedNames.of(guess.name()))) {
            return guess;
        }
        return parser.hasToken(JsonToken.PROPERTY_NAME) ? shape.find(name(), place) : null;
    }

    @Override
    public String name() {
        return parser.currentName();
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public char[] chars() {
        return parser.getStringCharacters();
    }

    @Override
    public int charOffset() {
        return parser.getStringOffset();
    }

    @Override
    public int charLength() {
        return parser.getStringLength();
    }

    @Override
    public String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    @Override
    public int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    @Override
    public int column() {
        return parser.currentTokenLocation().getColumnNr();
    }

    @Override
    public IOException refusal(JsonError error, @Nullable RuntimeException cause) {
        throw withPath(new RefusedJsonException(parser, type, error, cause));
    }

    /** What is thrown where the value is refused: the error that all readers tell. */
    JacksonException explained(JacksonException refusal, Codec<?> codec) {
        JsonError own = refusal instanceof RefusedJsonException refused
                ? refused.error()
                : ParserErrors.of(refusal, pointer(), location(refusal));
        JsonError first = firstError(own, refusal instanceof RefusedJsonException, codec);
        return refusal instanceof RefusedJsonException && first.equals(own)
                ? refusal
                : withPath(new RefusedJsonException(parser, type, first, refusal));
    }

    private TokenStreamLocation location(JacksonException refusal) {
        return refusal.getLocation() == null ? parser.currentLocation() : refusal.getLocation();
    }

    private JsonError firstError(JsonError own, boolean isPlaced, Codec<?> codec) {
        KeptDocument document = KeptContent.document(start);
        if (document == null) {
            return own;
        }
        long place = start.getByteOffset() >= 0 ? start.getByteOffset() : start.getCharOffset();
        String around = outside == null ? "" : outside.pathAsPointer().toString();
        return document.firstError(own, isPlaced, codec, options, place, first, around);
    }

    private JacksonException withPath(JacksonException refusal) {
        TokenStreamContext context = parser.streamReadContext();
        while (context != null && context != outside) {
            if (context.inArray() && context.hasCurrentIndex()) {
                refusal.prependPath(type, context.getCurrentIndex());
            } else if (context.inObject() && context.hasCurrentName()) {
                refusal.prependPath(type, context.currentName());
            }
            context = context.getParent();
        }
        return refusal;
    }
}

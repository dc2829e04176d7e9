package io.github.performancetargets.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.databind.JsonMappingException;
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

/** 记号输入 Takes the tokens of the format from a parser of Jackson 2. */
final class ParserSource extends TokenSource {
    private static final int MAX_TOKEN_ID = JsonTokenId.ID_EMBEDDED_OBJECT;
    private static final TokenKind[] KINDS = kinds();

    private final JsonParser parser;
    private final Class<?> type;
    private final CodecOptions options;
    private final @Nullable JsonStreamContext outside;
    private final TokenKind first;
    private final JsonLocation start;

    ParserSource(JsonParser parser, Class<?> type, CodecOptions options) {
        super(options, kind(parser.currentToken()));
        this.parser = parser;
        this.type = type;
        this.options = options;
        JsonStreamContext context = parser.getParsingContext();
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
    public TokenKind next() throws IOException {
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
            case FIELD_NAME -> TokenKind.NAME;
            case VALUE_STRING -> TokenKind.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> TokenKind.NUMBER;
            case VALUE_TRUE -> TokenKind.TRUE;
            case VALUE_FALSE -> TokenKind.FALSE;
            case VALUE_NULL -> TokenKind.NULL;
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> TokenKind.FOREIGN;
        };
    }

    @Override
    public @Nullable Property nextName(Shape shape, int place) throws IOException {
        Property guess = shape.at(place);
        if (guess == null) {
            parser.nextToken();
        } else if (parser.nextFieldName(EncodedNames.of(guess.name()))) {
            return guess;
        }
        return parser.hasToken(JsonToken.FIELD_NAME) ? shape.find(name(), place) : null;
    }

    @Override
    public String name() throws IOException {
        return parser.currentName();
    }

    @Override
    public String text() throws IOException {
        return parser.getText();
    }

    @Override
    public char[] chars() throws IOException {
        return parser.getTextCharacters();
    }

    @Override
    public int charOffset() throws IOException {
        return parser.getTextOffset();
    }

    @Override
    public int charLength() throws IOException {
        return parser.getTextLength();
    }

    @Override
    public String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
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
        return withPath(new RefusedJsonException(parser, type, error, cause));
    }

    /** What is thrown where the value is refused: the error that all readers tell. */
    JsonMappingException explained(JsonProcessingException refusal, Codec<?> codec) {
        JsonError own = refusal instanceof RefusedJsonException refused
                ? refused.error()
                : ParserErrors.of(refusal, pointer(), location(refusal));
        JsonError first = firstError(own, refusal instanceof RefusedJsonException, codec);
        return refusal instanceof RefusedJsonException refused && first.equals(own)
                ? refused
                : withPath(new RefusedJsonException(parser, type, first, refusal));
    }

    private JsonLocation location(JsonProcessingException refusal) {
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

    private <E extends JsonMappingException> E withPath(E refusal) {
        JsonStreamContext context = parser.getParsingContext();
        while (context != null && context != outside) {
            if (context.inArray() && context.hasCurrentIndex()) {
                refusal.prependPath(type, context.getCurrentIndex());
            } else if (context.inObject() && context.hasCurrentName()) {
                refusal.prependPath(new JsonMappingException.Reference(type, context.getCurrentName()));
            }
            context = context.getParent();
        }
        return refusal;
    }
}

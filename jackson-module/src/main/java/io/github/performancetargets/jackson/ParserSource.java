package io.github.performancetargets.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.performancetargets.codec.CodecOptions;
import io.github.performancetargets.codec.FieldName;
import io.github.performancetargets.codec.SeenOrder;
import io.github.performancetargets.codec.TokenKind;
import io.github.performancetargets.codec.TokenSource;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** 记号输入 Takes the tokens of the format from a parser of Jackson 2. */
final class ParserSource extends TokenSource {
    private static final int MAX_TOKEN_ID = JsonTokenId.ID_EMBEDDED_OBJECT;
    private static final TokenKind[] KINDS = kinds();

    private final JsonParser parser;
    private final Class<?> type;
    private final @Nullable JsonStreamContext outside;

    ParserSource(JsonParser parser, Class<?> type, CodecOptions options, SeenOrder order) {
        super(options, kind(parser.currentToken()), order);
        this.parser = parser;
        this.type = type;
        JsonStreamContext context = parser.getParsingContext();
        this.outside = parser.hasToken(JsonToken.START_OBJECT) ? context.getParent() : context;
    }

    @Override
    protected TokenKind current() {
        return kind(parser.currentToken());
    }

    @Override
    protected TokenKind next() throws IOException {
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
    protected boolean nextIs(FieldName expected) throws IOException {
        return parser.nextFieldName(EncodedNames.of(expected));
    }

    @Override
    protected String name() throws IOException {
        return parser.currentName();
    }

    @Override
    protected String text() throws IOException {
        return parser.getText();
    }

    @Override
    protected char[] chars() throws IOException {
        return parser.getTextCharacters();
    }

    @Override
    protected int charOffset() throws IOException {
        return parser.getTextOffset();
    }

    @Override
    protected int charLength() throws IOException {
        return parser.getTextLength();
    }

    @Override
    protected void skip() throws IOException {
        parser.skipChildren();
    }

    @Override
    protected String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    @Override
    protected int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    @Override
    protected int column() {
        return parser.currentTokenLocation().getColumnNr();
    }

    @Override
    protected IOException refusal(String message, @Nullable RuntimeException cause) {
        MismatchedInputException refusal = MismatchedInputException.from(parser, type, message);
        if (cause != null) {
            refusal.initCause(cause);
        }
        return withPath(refusal);
    }

    /** What the parser itself refuses, with the path, as databind tells it of its own classes. */
    JsonMappingException located(JsonProcessingException refusal) {
        if (refusal.getLocation() != null) {
            return withPath(JsonMappingException.from(parser, refusal.getOriginalMessage(), refusal));
        }
        JsonMappingException located = JsonMappingException.from(parser, refusal.getOriginalMessage());
        located.initCause(refusal);
        return withPath(located);
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

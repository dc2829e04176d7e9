package io.github.performancetargets.jackson3;

import io.github.performancetargets.codec.CodecOptions;
import io.github.performancetargets.codec.FieldName;
import io.github.performancetargets.codec.SeenOrder;
import io.github.performancetargets.codec.TokenKind;
import io.github.performancetargets.codec.TokenSource;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;

/** 记号输入 Takes the tokens of the format from a parser of Jackson 3. */
final class ParserSource extends TokenSource {
    private static final int MAX_TOKEN_ID = JsonTokenId.ID_EMBEDDED_OBJECT;
    private static final TokenKind[] KINDS = kinds();

    private final JsonParser parser;
    private final Class<?> type;
    private final @Nullable TokenStreamContext outside;

    ParserSource(JsonParser parser, Class<?> type, CodecOptions options, SeenOrder order) {
        super(options, kind(parser.currentToken()), order);
        this.parser = parser;
        this.type = type;
        TokenStreamContext context = parser.streamReadContext();
        this.outside = parser.hasToken(JsonToken.START_OBJECT) ? context.getParent() : context;
    }

    @Override
    protected TokenKind current() {
        return kind(parser.currentToken());
    }

    @Override
    protected TokenKind next() {
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
    protected boolean nextIs(FieldName expected) {
        return parser.nextName(EncodedNames.of(expected));
    }

    @Override
    protected String name() {
        return parser.currentName();
    }

    @Override
    protected String text() {
        return parser.getString();
    }

    @Override
    protected char[] chars() {
        return parser.getStringCharacters();
    }

    @Override
    protected int charOffset() {
        return parser.getStringOffset();
    }

    @Override
    protected int charLength() {
        return parser.getStringLength();
    }

    @Override
    protected void skip() {
        parser.skipChildren();
    }

    @Override
    protected String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
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
        throw withPath(refusal);
    }

    /** What the parser itself refuses, with the path, as databind tells it of its own classes, and with a location. */
    JacksonException located(JacksonException refusal) {
        if (refusal.getLocation() != null) {
            return withPath(refusal);
        }
        DatabindException located = DatabindException.from(parser, refusal.getOriginalMessage());
        located.initCause(refusal);
        return withPath(located);
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

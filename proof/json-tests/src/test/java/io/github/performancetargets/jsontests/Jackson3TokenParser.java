package io.github.performancetargets.jsontests;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonParserDelegate;

/** A parser of Jackson 3 made by hand, whose tokens need not make sense. */
final class Jackson3TokenParser extends JsonParserDelegate {
    private final List<Tokens.Token> tokens;
    private int at = -1;

    Jackson3TokenParser(List<Tokens.Token> tokens) {
        super(new JsonFactory().createParser(ObjectReadContext.empty(), ""));
        this.tokens = tokens;
    }

    /** How many tokens it has given out. */
    int given() {
        return Math.min(at + 1, tokens.size());
    }

    @Override
    public JsonToken nextToken() {
        at = Math.min(at + 1, tokens.size());
        return currentToken();
    }

    @Override
    public JsonToken currentToken() {
        return at < 0 || at >= tokens.size() ? null : kind(tokens.get(at));
    }

    private static JsonToken kind(Tokens.Token token) {
        return JsonToken.valueOf(token.kind().name().replace("FIELD_NAME", "PROPERTY_NAME"));
    }

    @Override
    public boolean nextName(SerializableString name) {
        return nextToken() == JsonToken.PROPERTY_NAME && name.getValue().equals(currentName());
    }

    @Override
    public int currentTokenId() {
        JsonToken token = currentToken();
        return token == null ? 0 : token.id();
    }

    @Override
    public boolean hasCurrentToken() {
        return currentToken() != null;
    }

    @Override
    public boolean hasTokenId(int id) {
        return currentTokenId() == id;
    }

    @Override
    public boolean hasToken(JsonToken token) {
        return currentToken() == token;
    }

    @Override
    public boolean isExpectedStartArrayToken() {
        return hasToken(JsonToken.START_ARRAY);
    }

    @Override
    public boolean isExpectedStartObjectToken() {
        return hasToken(JsonToken.START_OBJECT);
    }

    @Override
    public String currentName() {
        return getString();
    }

    @Override
    public String getString() {
        return tokens.get(Math.min(at, tokens.size() - 1)).text();
    }

    @Override
    public char[] getStringCharacters() {
        return getString().toCharArray();
    }

    @Override
    public int getStringLength() {
        return getString().length();
    }

    @Override
    public int getStringOffset() {
        return 0;
    }

    @Override
    public JsonParser skipChildren() {
        int depth = 0;
        JsonToken token = currentToken();
        while (token != null) {
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth <= 0) {
                return this;
            }
            token = nextToken();
        }
        return this;
    }
}

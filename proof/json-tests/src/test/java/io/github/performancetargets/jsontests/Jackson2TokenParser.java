package io.github.performancetargets.jsontests;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.util.List;

/** A parser of Jackson 2 made by hand, whose tokens need not make sense. */
final class Jackson2TokenParser extends JsonParserDelegate {
    private final List<Tokens.Token> tokens;
    private int at = -1;

    Jackson2TokenParser(List<Tokens.Token> tokens) throws IOException {
        super(new JsonFactory().createParser(""));
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
        return at < 0 || at >= tokens.size() ? null : tokens.get(at).kind();
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
        return getText();
    }

    @Override
    public String getText() {
        return tokens.get(Math.min(at, tokens.size() - 1)).text();
    }

    @Override
    public char[] getTextCharacters() {
        return getText().toCharArray();
    }

    @Override
    public int getTextLength() {
        return getText().length();
    }

    @Override
    public int getTextOffset() {
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

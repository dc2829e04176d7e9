package io.github.performancetargets.jsontests;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Lists of tokens, which a parser made by hand gives out as they are. */
final class Tokens {
    private Tokens() {}

    /**
     * One token.
     *
     * @param kind what it is
     * @param text its text, where it has one
     */
    record Token(JsonToken kind, String text) {
        Token as(JsonToken other) {
            return new Token(other, text);
        }
    }

    /** The tokens of a document. */
    static List<Token> of(String json) throws IOException {
        List<Token> tokens = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                tokens.add(new Token(parser.currentToken(), parser.getText()));
            }
        }
        return tokens;
    }

    /** The document that the tokens are; empty if they are none. */
    static Optional<String> document(List<Token> tokens) {
        StringBuilder json = new StringBuilder();
        Deque<Character> open = new ArrayDeque<>();
        boolean named = false;
        boolean first = true;
        for (Token token : tokens) {
            boolean inObject = !open.isEmpty() && open.peek() == '}';
            boolean name = token.kind() == JsonToken.FIELD_NAME;
            boolean end = token.kind().isStructEnd();
            boolean ended = open.isEmpty() && !json.isEmpty();
            if (ended || (end ? named : inObject ? name == named : name) || (!end && !name && inObject && !named)) {
                return Optional.empty();
            }
            if (!end && !named && !first) {
                json.append(',');
            }
            if (end && (open.isEmpty() || token.kind().asString().charAt(0) != open.pop())) {
                return Optional.empty();
            }
            String printed = printed(token);
            if (printed.isEmpty()) {
                return Optional.empty();
            }
            json.append(printed);
            if (token.kind().isStructStart()) {
                open.push(token.kind() == JsonToken.START_OBJECT ? '}' : ']');
            }
            first = token.kind().isStructStart();
            named = name;
        }
        return open.isEmpty() ? Optional.of(json.toString()) : Optional.empty();
    }

    private static String printed(Token token) {
        return switch (token.kind()) {
            case VALUE_STRING ->
                "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(token.text())) + "\"";
            case FIELD_NAME -> "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(token.text())) + "\":";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> token.text();
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> "";
            default -> token.kind().asString();
        };
    }
}

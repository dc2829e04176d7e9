package io.github.performancetargets.benchmarks.rivals;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 常量记号 The floor of writing: the tokens of a document, taken apart beforehand, handed to a generator of Jackson. */
public final class ConstantTokens {
    private static final Object START_OBJECT = new Object();
    private static final Object END_OBJECT = new Object();
    private static final Object START_ARRAY = new Object();
    private static final Object END_ARRAY = new Object();

    private final JsonFactory factory;
    private final Object[] tokens;

    private ConstantTokens(JsonFactory factory, Object[] tokens) {
        this.factory = factory;
        this.tokens = tokens;
    }

    /** The tokens of a document without fractions. */
    public static ConstantTokens of(byte[] json, JsonFactory factory) {
        List<Object> tokens = new ArrayList<>();
        Map<String, SerializedString> names = new HashMap<>();
        try (JsonParser parser = factory.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(
                        switch (token) {
                            case START_OBJECT -> START_OBJECT;
                            case END_OBJECT -> END_OBJECT;
                            case START_ARRAY -> START_ARRAY;
                            case END_ARRAY -> END_ARRAY;
                            case FIELD_NAME -> names.computeIfAbsent(parser.currentName(), SerializedString::new);
                            case VALUE_NUMBER_INT -> parser.getLongValue();
                            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
                            default -> parser.getText();
                        });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ConstantTokens(factory, tokens.toArray());
    }

    /** The bytes of the document. */
    public byte[] write() throws IOException {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(factory._getBufferRecycler())) {
            try (JsonGenerator generator = factory.createGenerator(bytes)) {
                for (Object token : tokens) {
                    write(token, generator);
                }
            }
            return bytes.getClearAndRelease();
        }
    }

    private static void write(Object token, JsonGenerator generator) throws IOException {
        if (token instanceof SerializedString name) {
            generator.writeFieldName(name);
        } else if (token instanceof String text) {
            generator.writeString(text);
        } else if (token == START_OBJECT) {
            generator.writeStartObject();
        } else if (token == END_OBJECT) {
            generator.writeEndObject();
        } else if (token instanceof Long number) {
            generator.writeNumber(number);
        } else if (token == START_ARRAY) {
            generator.writeStartArray();
        } else if (token == END_ARRAY) {
            generator.writeEndArray();
        } else {
            generator.writeNumber(token.toString());
        }
    }
}

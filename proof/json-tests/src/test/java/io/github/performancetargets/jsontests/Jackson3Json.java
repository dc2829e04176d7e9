package io.github.performancetargets.jsontests;

import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.jackson3.PerformanceTargetJson;
import io.github.performancetargets.jackson3.PerformanceTargetModule;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.UnitCatalogue;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.util.JsonParserSequence;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/** The format with Jackson 3. */
record Jackson3Json(PerformanceTargetModule module, JsonMapper mapper) implements Json {
    Jackson3Json() {
        this(new PerformanceTargetModule());
    }

    Jackson3Json(PerformanceTargetModule module) {
        this(module, PerformanceTargetJson.mapper(module));
    }

    @Override
    public byte[] write(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    @Override
    public String writeText(Object value) {
        return mapper.writeValueAsString(value);
    }

    @Override
    public PerformanceTargetTable throughTree(PerformanceTargetTable table) {
        return mapper.treeToValue(mapper.valueToTree(table), PerformanceTargetTable.class);
    }

    @Override
    public <T> T readBuffered(String json, Class<T> type) {
        try (JsonParser parser = mapper.createParser(json)) {
            parser.nextToken();
            TokenBuffer first = TokenBuffer.forGeneration();
            first.copyCurrentStructure(parser);
            return mapper.readValue(first.asParser(ObjectReadContext.empty()), type);
        }
    }

    @Override
    public <T> T readSplit(String json, int tokens, Class<T> type) {
        try (JsonParser parser = mapper.createParser(json)) {
            TokenBuffer first = TokenBuffer.forGeneration();
            for (int i = 0; i < tokens; i++) {
                parser.nextToken();
                first.copyCurrentEvent(parser);
            }
            return mapper.readValue(
                    JsonParserSequence.createFlattened(false, first.asParser(ObjectReadContext.empty()), parser), type);
        }
    }

    @Override
    public <T> T readFrom(String json, int tokens, Class<T> type) {
        try (JsonParser parser = mapper.createParser(json)) {
            for (int i = 0; i < tokens; i++) {
                parser.nextToken();
            }
            return mapper.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readValue(parser);
        }
    }

    @Override
    public <T> Taken<T> readTokens(List<Tokens.Token> tokens, Class<T> type) {
        try (Jackson3TokenParser parser = new Jackson3TokenParser(tokens)) {
            T value = mapper.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readValue(parser);
            return new Taken<>(Optional.ofNullable(value), parser.given());
        }
    }

    @Override
    public <T> T read(byte[] json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> T read(InputStream json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    @Override
    public Json withStringAmounts() {
        return new Jackson3Json(module.withStringAmounts());
    }

    @Override
    public Json withUnits(UnitCatalogue units) {
        return new Jackson3Json(module.withUnits(units));
    }

    @Override
    public Json withNullsAsAbsent() {
        return new Jackson3Json(module.withNullsAsAbsent());
    }

    @Override
    public Json withUnknownProperties(Consumer<String> dropped) {
        return new Jackson3Json(module.withUnknownProperties(dropped));
    }

    @Override
    public Json lax() {
        JsonMapper.Builder lax = JsonMapper.builder()
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES, MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(
                        DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                        DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
                        DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT,
                        DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(
                        JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                        JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
                        JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS,
                        JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS,
                        JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS,
                        JsonReadFeature.ALLOW_MISSING_VALUES,
                        JsonReadFeature.ALLOW_SINGLE_QUOTES,
                        JsonReadFeature.ALLOW_TRAILING_COMMA,
                        JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES);
        return new Jackson3Json(module, lax.addModule(module).build());
    }

    @Override
    public Json strict() {
        JsonMapper.Builder strict = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        return new Jackson3Json(module, strict.addModule(module).build());
    }

    @Override
    public boolean isOwn(Throwable failure) {
        return failure instanceof JacksonException;
    }

    @Override
    public Location location(Throwable failure) {
        TokenStreamLocation location = ((JacksonException) failure).getLocation();
        return new Location(location.getLineNr(), location.getColumnNr());
    }

    @Override
    public JsonError error(Throwable failure) {
        return PerformanceTargetJson.error(failure).orElseThrow();
    }

    @Override
    public String path(Throwable failure) {
        return ((JacksonException) failure)
                .getPath().stream()
                        .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                        .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return "Jackson 3";
    }
}

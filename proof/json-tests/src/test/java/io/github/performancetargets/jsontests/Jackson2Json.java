package io.github.performancetargets.jsontests;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.JsonParserSequence;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.jackson.PerformanceTargetModule;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.UnitCatalogue;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The format with Jackson 2. */
record Jackson2Json(PerformanceTargetModule module, JsonMapper mapper) implements Json {
    Jackson2Json() {
        this(new PerformanceTargetModule());
    }

    Jackson2Json(PerformanceTargetModule module) {
        this(module, PerformanceTargetJson.mapper(module));
    }

    @Override
    public byte[] write(Object value) throws Exception {
        return mapper.writeValueAsBytes(value);
    }

    @Override
    public String writeText(Object value) throws Exception {
        return mapper.writeValueAsString(value);
    }

    @Override
    public PerformanceTargetTable throughTree(PerformanceTargetTable table) throws Exception {
        return mapper.treeToValue(mapper.valueToTree(table), PerformanceTargetTable.class);
    }

    @Override
    public <T> T readBuffered(String json, Class<T> type) throws Exception {
        try (JsonParser parser = mapper.createParser(json)) {
            parser.nextToken();
            TokenBuffer first = new TokenBuffer(mapper, false);
            first.copyCurrentStructure(parser);
            return mapper.readValue(first.asParser(), type);
        }
    }

    @Override
    public <T> T readSplit(String json, int tokens, Class<T> type) throws Exception {
        try (JsonParser parser = mapper.createParser(json)) {
            TokenBuffer first = new TokenBuffer(mapper, false);
            for (int i = 0; i < tokens; i++) {
                parser.nextToken();
                first.copyCurrentEvent(parser);
            }
            return mapper.readValue(JsonParserSequence.createFlattened(false, first.asParser(), parser), type);
        }
    }

    @Override
    public <T> T readFrom(String json, int tokens, Class<T> type) throws Exception {
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
    public <T> Taken<T> readTokens(List<Tokens.Token> tokens, Class<T> type) throws Exception {
        try (Jackson2TokenParser parser = new Jackson2TokenParser(tokens)) {
            T value = mapper.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readValue(parser);
            return new Taken<>(Optional.ofNullable(value), parser.given());
        }
    }

    @Override
    public <T> T read(byte[] json, Class<T> type) throws Exception {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> T read(String json, Class<T> type) throws Exception {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> T read(InputStream json, Class<T> type) throws Exception {
        return mapper.readValue(json, type);
    }

    @Override
    public Json withStringAmounts() {
        return new Jackson2Json(module.withStringAmounts());
    }

    @Override
    public Json withUnits(UnitCatalogue units) {
        return new Jackson2Json(module.withUnits(units));
    }

    @Override
    public Json withNullsAsAbsent() {
        return new Jackson2Json(module.withNullsAsAbsent());
    }

    @Override
    public Json withUnknownProperties(Consumer<String> dropped) {
        return new Jackson2Json(module.withUnknownProperties(dropped));
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
                        JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES);
        return new Jackson2Json(module, lax.addModule(module).build());
    }

    @Override
    public Json strict() {
        JsonMapper.Builder strict = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        return new Jackson2Json(module, strict.addModule(module).build());
    }

    @Override
    public boolean isOwn(Throwable failure) {
        return failure instanceof JsonProcessingException;
    }

    @Override
    public Location location(Throwable failure) {
        JsonLocation location = ((JsonProcessingException) failure).getLocation();
        return new Location(location.getLineNr(), location.getColumnNr());
    }

    @Override
    public JsonError error(Throwable failure) {
        return PerformanceTargetJson.error(failure).orElseThrow();
    }

    @Override
    public String path(Throwable failure) {
        return ((JsonMappingException) failure)
                .getPath().stream()
                        .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                        .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return "Jackson 2";
    }
}

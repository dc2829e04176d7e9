package io.github.performancetargets.jsontests;

import io.github.performancetargets.error.JsonException;
import io.github.performancetargets.json.PlainJson;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.UnitCatalogue;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** The format without Jackson. */
record Plain(PlainJson plain) implements Json {
    Plain() {
        this(PlainJson.STRICT);
    }

    @Override
    public byte[] write(Object value) throws Exception {
        return plain.write(value);
    }

    @Override
    public String writeText(Object value) throws Exception {
        return new String(plain.write(value), StandardCharsets.UTF_8);
    }

    @Override
    public PerformanceTargetTable throughTree(PerformanceTargetTable table) {
        throw new UnsupportedOperationException("there are no trees");
    }

    @Override
    public <T> T readBuffered(String json, Class<T> type) {
        throw new UnsupportedOperationException("there are no buffers of tokens");
    }

    @Override
    public <T> T readSplit(String json, int tokens, Class<T> type) {
        throw new UnsupportedOperationException("there are no parsers");
    }

    @Override
    public <T> T readFrom(String json, int tokens, Class<T> type) {
        throw new UnsupportedOperationException("there are no parsers");
    }

    @Override
    public <T> Taken<T> readTokens(List<Tokens.Token> tokens, Class<T> type) {
        throw new UnsupportedOperationException("there are no parsers");
    }

    @Override
    public <T> T read(byte[] json, Class<T> type) throws Exception {
        return plain.read(json, type);
    }

    @Override
    public <T> T read(String json, Class<T> type) throws Exception {
        return plain.read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    @Override
    public <T> T read(InputStream json, Class<T> type) throws Exception {
        return plain.read(json, type);
    }

    @Override
    public Json withStringAmounts() {
        return new Plain(plain.withStringAmounts());
    }

    @Override
    public Json withUnits(UnitCatalogue units) {
        return new Plain(plain.withUnits(units));
    }

    @Override
    public Json withNullsAsAbsent() {
        return new Plain(plain.withNullsAsAbsent());
    }

    @Override
    public Json withUnknownProperties(Consumer<String> dropped) {
        return new Plain(plain.withUnknownProperties(dropped));
    }

    @Override
    public Json lax() {
        return this;
    }

    @Override
    public Json strict() {
        return this;
    }

    @Override
    public boolean isOwn(Throwable failure) {
        return failure instanceof JsonException;
    }

    @Override
    public Location location(Throwable failure) {
        return new Location(
                ((JsonException) failure).error().line(),
                ((JsonException) failure).error().column());
    }

    @Override
    public String path(Throwable failure) {
        return ((JsonException) failure).error().pointer();
    }

    @Override
    public io.github.performancetargets.error.JsonError error(Throwable failure) {
        return ((JsonException) failure).error();
    }

    @Override
    public String toString() {
        return "without Jackson";
    }
}

package io.github.performancetargets.jsontests;

import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.UnitCatalogue;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The format as one generation of Jackson reads and writes it: what every test of this module is run against. */
interface Json {
    byte[] write(Object value) throws Exception;

    /** Writes characters, not bytes. */
    String writeText(Object value) throws Exception;

    /** Writes into a tree and reads from it. */
    PerformanceTargetTable throughTree(PerformanceTargetTable table) throws Exception;

    /** Reads through a buffer of tokens. */
    <T> T readBuffered(String json, Class<T> type) throws Exception;

    /** Reads from two parsers, one behind the other: the first has so many tokens, put into a buffer. */
    <T> T readSplit(String json, int tokens, Class<T> type) throws Exception;

    /** Reads from a parser that has gone so many tokens ahead. */
    <T> T readFrom(String json, int tokens, Class<T> type) throws Exception;

    /** Reads tokens that need not make sense. */
    <T> Taken<T> readTokens(List<Tokens.Token> tokens, Class<T> type) throws Exception;

    /**
     * What was read from a list of tokens.
     *
     * @param <T> the type
     * @param value what was read, empty where Jackson makes a null of what it stands on
     * @param tokens how many tokens were taken
     */
    record Taken<T>(Optional<T> value, int tokens) {}

    <T> T read(byte[] json, Class<T> type) throws Exception;

    <T> T read(String json, Class<T> type) throws Exception;

    <T> T read(InputStream json, Class<T> type) throws Exception;

    default PerformanceTargetTable table(String json) throws Exception {
        return read(json, PerformanceTargetTable.class);
    }

    Json withStringAmounts();

    Json withNullsAsAbsent();

    Json withUnknownProperties(Consumer<String> dropped);

    Json withUnits(UnitCatalogue units);

    /** The same module in a mapper of a caller who tolerates all that Jackson can tolerate. */
    Json lax();

    /** The same module in a mapper of a caller who tolerates nothing. */
    Json strict();

    /** Whether it is an exception that callers of this generation of Jackson expect. */
    boolean isOwn(Throwable failure);

    /** Where in a text an exception tells that something is wrong: its line and column, from 1. */
    Location location(Throwable failure);

    /**
     * A place in a text.
     *
     * @param line from 1
     * @param column from 1, in bytes or characters
     */
    record Location(int line, int column) {}

    /** What an exception of a reader tells as data. */
    JsonError error(Throwable failure);

    /** The path of an exception as a JSON pointer. */
    String path(Throwable failure);
}

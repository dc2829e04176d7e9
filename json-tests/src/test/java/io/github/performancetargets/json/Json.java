package io.github.performancetargets.json;

import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.function.Consumer;

/** The format as one generation of Jackson reads and writes it: what every test of this module is run against. */
interface Json {
    byte[] write(Object value) throws Exception;

    /** Writes characters, not bytes. */
    String writeText(Object value) throws Exception;

    /** Writes into a tree and reads from it. */
    PerformanceTargetTable throughTree(PerformanceTargetTable table) throws Exception;

    <T> T read(byte[] json, Class<T> type) throws Exception;

    <T> T read(String json, Class<T> type) throws Exception;

    default PerformanceTargetTable table(String json) throws Exception {
        return read(json, PerformanceTargetTable.class);
    }

    Json withStringAmounts();

    Json withNullsAsAbsent();

    Json withUnknownProperties(Consumer<String> dropped);

    /** The same module in a mapper of a caller who tolerates all that Jackson can tolerate. */
    Json lax();

    /** The same module in a mapper of a caller who tolerates nothing. */
    Json strict();

    /** Whether it is an exception that callers of this generation of Jackson expect. */
    boolean isOwn(Throwable failure);

    /** The path of an exception as a JSON pointer. */
    String path(Throwable failure);
}

package io.github.performancetargets.examples.spark;

import io.github.performancetargets.error.JsonException;
import io.github.performancetargets.json.PlainJson;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 所读的一行 A table of a row, or why it cannot be read.
 *
 * @param table the table; empty where the JSON was refused
 * @param error why it was refused, in words; empty where it was read
 */
record ReadJson(Optional<PerformanceTargetTable> table, String error) {
    /** Reads the JSON of a row; nothing is thrown. A row without JSON is one that cannot be read. */
    static ReadJson of(@Nullable String json, Locale locale) {
        byte[] bytes = json == null ? new byte[0] : json.getBytes(StandardCharsets.UTF_8);
        try {
            return new ReadJson(Optional.of(PlainJson.STRICT.read(bytes, PerformanceTargetTable.class)), "");
        } catch (JsonException e) {
            return new ReadJson(Optional.empty(), e.error().sentence(locale));
        }
    }
}

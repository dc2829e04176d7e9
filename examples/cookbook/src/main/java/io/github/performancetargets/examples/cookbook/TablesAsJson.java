package io.github.performancetargets.examples.cookbook;

import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.error.JsonException;
import io.github.performancetargets.json.JsonLine;
import io.github.performancetargets.json.JsonLineReader;
import io.github.performancetargets.json.JsonLineWriter;
import io.github.performancetargets.json.PlainJson;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import io.github.performancetargets.validation.Waiver;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** 表的 JSON What docs/json.md shows: reading, writing, errors, lines and waivers. */
public final class TablesAsJson {
    // region json
    /** Reading: one document, strict. A mapper of {@code PerformanceTargetJson} for Jackson 2 or 3 reads and writes the same. */
    public static PerformanceTargetTable read(byte[] json) throws JsonException {
        return PlainJson.STRICT.read(json, PerformanceTargetTable.class);
    }

    /** Writing. */
    public static byte[] write(PerformanceTargetTable table) throws JsonException {
        return PlainJson.STRICT.write(table);
    }

    /** Catching an error: a sentence for people, and pointer, line, column, expected and found as data for programs. */
    public static String refusal(byte[] json) {
        try {
            read(json);
            return "";
        } catch (JsonException refused) {
            JsonError error = refused.error();
            return error.pointer() + ' ' + error.sentence(Locale.CHINESE);
        }
    }

    /** Lines: one table on each; a bad line is told, and the next one is read. */
    public static int copyLines(InputStream in, OutputStream out) throws IOException {
        int refused = 0;
        try (JsonLineReader<PerformanceTargetTable> reader = PlainJson.STRICT.lines(in, PerformanceTargetTable.class);
                JsonLineWriter writer = PlainJson.STRICT.lines(out)) {
            Optional<JsonLine<PerformanceTargetTable>> line = reader.next();
            while (line.isPresent()) {
                if (line.get().value().isPresent()) {
                    writer.write(line.get().value().get());
                } else {
                    refused++;
                }
                line = reader.next();
            }
        }
        return refused;
    }

    /** Waivers: what a reviewer decided about earlier findings of the project of this table. */
    public static Report decided(PerformanceTargetTable table, TableValidator validator, List<Waiver> waivers) {
        return validator
                .validate(table)
                .waiving(waivers.stream().filter(waiver -> waiver.isFor(table)).toList());
    }
    // endregion

    private TablesAsJson() {}
}

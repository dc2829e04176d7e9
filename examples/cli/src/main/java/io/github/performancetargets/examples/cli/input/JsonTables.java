package io.github.performancetargets.examples.cli.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.error.JsonException;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Reasons;
import io.github.performancetargets.json.JsonLine;
import io.github.performancetargets.json.JsonLineBlock;
import io.github.performancetargets.json.JsonLineBlocks;
import io.github.performancetargets.json.PlainJson;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.UnitCatalogue;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Optional;

/**
 * JSON 输入 Reads tables as JSON: one table, an array of tables, tables one after the other, or one a line (JSON Lines). In JSON
 * Lines a bad line does not stop those after it.
 */
public final class JsonTables {
    /** Larger than most single tables. */
    private static final int ONE_TABLE = 1 << 18;

    private final PlainJson json;
    private final UnitCatalogue units;
    private final Messages messages;

    /** Reads with these units. */
    public JsonTables(Messages messages, UnitCatalogue units) {
        this.messages = messages;
        this.units = units;
        this.json = PlainJson.STRICT.withUnits(units);
    }

    /** Whether the first character that is not blank begins an object or an array of JSON; leaves the stream at its start. */
    public static boolean looksLikeJson(BufferedInputStream in) throws IOException {
        return JsonBeginning.looksLikeJson(in);
    }

    static boolean isLines(Input input, BufferedInputStream in) throws IOException {
        return input.isNamedJsonLines() || JsonBeginning.looksLikeLines(in);
    }

    /** Reads the tables of an input and hands each on as it comes. */
    public void read(Input input, BufferedInputStream in, Tables tables) throws IOException {
        if (isLines(input, in)) {
            readLines(input, in, tables);
        } else {
            readValues(input, in, tables);
        }
    }

    private void readLines(Input input, BufferedInputStream in, Tables tables) throws IOException {
        JsonLineBlocks<PerformanceTargetTable> blocks = blocks(in);
        long documents = 0;
        for (Optional<JsonLineBlock<PerformanceTargetTable>> block = blocks.next();
                block.isPresent() && tables.isOpen();
                block = blocks.next()) {
            documents += block.get().documents();
            read(input, block.get(), tables);
        }
        if (documents == 0) {
            none(input, tables);
        }
    }

    JsonLineBlocks<PerformanceTargetTable> blocks(BufferedInputStream in) throws IOException {
        JsonBeginning.skipMark(in);
        return json.blocks(in, PerformanceTargetTable.class);
    }

    void read(Input input, JsonLineBlock<PerformanceTargetTable> block, Tables tables) {
        int[] number = {(int) block.documentsBefore()};
        block.forEach(line -> read(input, line, ++number[0], tables));
    }

    private void read(Input input, JsonLine<PerformanceTargetTable> line, int number, Tables tables) {
        if (line.value().isPresent()) {
            tables.table(input.name(), number, line.value().get(), List.of());
        } else {
            refused(input, line.error().orElseThrow(), tables);
        }
    }

    private void readValues(Input input, BufferedInputStream in, Tables tables) throws IOException {
        JsonBeginning.skipMark(in);
        byte[] start = in.readNBytes(ONE_TABLE);
        if (start.length < ONE_TABLE) {
            try {
                PerformanceTargetTable one = json.read(start, PerformanceTargetTable.class);
                tables.table(input.name(), 1, one, List.of());
                return;
            } catch (JsonException several) {
                // or none: told below
            }
        }
        int number = 0;
        try (JsonValues values = values(new SequenceInputStream(new ByteArrayInputStream(start), in))) {
            for (Optional<PerformanceTargetTable> table = values.next();
                    table.isPresent() && tables.isOpen();
                    table = values.next()) {
                number++;
                tables.table(input.name(), number, table.get(), List.of());
            }
        } catch (JsonProcessingException e) {
            refused(input, JsonValues.error(e), tables);
            return;
        }
        if (number == 0) {
            none(input, tables);
        }
    }

    JsonValues values(InputStream in) throws IOException {
        return new JsonValues(in, units);
    }

    void refused(Input input, JsonError error, Tables tables) {
        tables.refused(input.name(), error, Reasons.ofJson(error, messages));
    }

    void none(Input input, Tables tables) {
        tables.unreadable(input.name(), messages.say("table.none"));
    }
}

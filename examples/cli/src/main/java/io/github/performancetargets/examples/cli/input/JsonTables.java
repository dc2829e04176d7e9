package io.github.performancetargets.examples.cli.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Reasons;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.jackson.PerformanceTargetModule;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.UnitCatalogue;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * JSON 输入 Reads tables as JSON: one table, an array of tables, tables one after the other, or one a line (JSON Lines). In JSON
 * Lines a bad line does not stop those after it.
 */
public final class JsonTables {
    private static final int PEEKED = 1 << 16;

    private final ObjectMapper mapper;
    private final ObjectReader alone;
    // the check for what follows a value would refuse the next table
    private final ObjectReader inSequence;
    private final Messages messages;

    /** Reads with these units. */
    public JsonTables(Messages messages, UnitCatalogue units) {
        this.messages = messages;
        this.mapper = PerformanceTargetJson.mapper(new PerformanceTargetModule().withUnits(units));
        this.alone = mapper.readerFor(PerformanceTargetTable.class);
        this.inSequence = alone.without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** Whether the first character that is not blank begins an object or an array of JSON; leaves the stream at its start. */
    public static boolean looksLikeJson(BufferedInputStream in) throws IOException {
        return beginning(in).startsWith("{") || beginning(in).startsWith("[");
    }

    /** Reads the tables of an input and hands each on as it comes. */
    public void read(Input input, BufferedInputStream in, Tables tables) throws IOException {
        if (input.isNamedJsonLines() || looksLikeLines(in)) {
            readLines(input, in, tables);
        } else {
            readValues(input, in, tables);
        }
    }

    private void readLines(Input input, InputStream in, Tables tables) throws IOException {
        Lines lines = new Lines(in, () -> {});
        int number = 0;
        for (Lines.Line line = lines.next(); line != null && tables.isOpen(); line = lines.next()) {
            if (line.text().isBlank()) {
                continue;
            }
            number++;
            if (!line.wellFormed()) {
                tables.unreadable(
                        input.name(), messages.say("json.line", line.number()) + messages.say("json.encoding"));
                continue;
            }
            try {
                tables.table(input.name(), number, alone.readValue(line.text()), List.of());
            } catch (JsonProcessingException e) {
                refused(input, e, line.number(), tables);
            } catch (RuntimeException | StackOverflowError fault) {
                tables.unreadable(
                        input.name(),
                        messages.say("json.line", line.number()) + messages.say("failed", fault.toString()));
            }
        }
        if (number == 0) {
            tables.unreadable(input.name(), messages.say("table.none"));
        }
    }

    private void readValues(Input input, InputStream in, Tables tables) throws IOException {
        int number = 0;
        try (JsonParser parser = mapper.getFactory().createParser(in)) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null && tables.isOpen(); token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY && depth == 0) {
                    depth = 1;
                } else if (token == JsonToken.END_ARRAY) {
                    depth = 0;
                } else {
                    number++;
                    tables.table(input.name(), number, inSequence.readValue(parser), List.of());
                }
            }
        } catch (JsonProcessingException e) {
            refused(input, e, 0, tables);
            return;
        }
        if (number == 0) {
            tables.unreadable(input.name(), messages.say("table.none"));
        }
    }

    // in JSON Lines the line is that of the file, not of the document
    private void refused(Input input, JsonProcessingException failure, int line, Tables tables)
            throws JsonProcessingException {
        JsonError error = PerformanceTargetJson.error(failure).orElseThrow(() -> failure);
        JsonError placed = line == 0
                ? error
                : new JsonError(error.pointer(), line, error.column(), error.expected(), error.found());
        tables.refused(input.name(), placed, Reasons.ofJson(placed, messages));
    }

    // two objects, each at the beginning of a line: nobody indents JSON like that
    private static boolean looksLikeLines(BufferedInputStream in) throws IOException {
        String[] lines = beginning(in).split("\n", -1);
        return lines.length > 1 && lines[0].startsWith("{") && lines[1].startsWith("{");
    }

    /** The first character of each of the first two lines that are not blank. */
    private static String beginning(BufferedInputStream in) throws IOException {
        in.mark(PEEKED);
        StringBuilder first = new StringBuilder();
        boolean atStart = true;
        int lines = 0;
        for (int read = 0; read < PEEKED && lines < 2; read++) {
            int b = in.read();
            if (b < 0) {
                break;
            }
            if (b == '\n') {
                atStart = true;
            } else if (atStart && b > ' ' && !isByteOrderMark(b, read)) {
                first.append(lines == 0 ? "" : "\n").append((char) b);
                atStart = false;
                lines++;
            }
        }
        in.reset();
        return first.toString();
    }

    private static boolean isByteOrderMark(int b, int at) {
        return (at == 0 && b == 0xEF) || (at == 1 && b == 0xBB) || (at == 2 && b == 0xBF);
    }
}

package io.github.performancetargets.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.json.JsonLine;
import io.github.performancetargets.json.JsonLineBlock;
import io.github.performancetargets.json.JsonLineBlocks;
import io.github.performancetargets.json.JsonLineReader;
import io.github.performancetargets.json.PlainJson;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BulkLinesTest {
    private static final int LONGEST = 16_000_000;

    private static String table(String title) {
        return "{\"formatVersion\":\"1.0\",\"title\":\"" + title + "\"}";
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> oneByOne(InputStream in) throws IOException {
        List<String> lines = new ArrayList<>();
        JsonLineReader<PerformanceTargetTable> reader = PlainJson.STRICT.lines(in, PerformanceTargetTable.class);
        for (Optional<JsonLine<PerformanceTargetTable>> line = reader.next(); line.isPresent(); line = reader.next()) {
            lines.add(shown(line.get()));
        }
        return lines;
    }

    private static List<String> onThreads(InputStream in) throws IOException {
        List<String> lines = new ArrayList<>();
        BulkRunner.on(3)
                .lines(PlainJson.STRICT.blocks(in, PerformanceTargetTable.class), BulkLinesTest::shown, lines::add);
        return lines;
    }

    private static String shown(JsonLine<PerformanceTargetTable> line) {
        return line.number() + " "
                + line.value().flatMap(PerformanceTargetTable::title).map(String::length)
                + line.error().map(JsonError::line)
                + line.error().map(JsonError::found);
    }

    /** Long and short ones, blank and bad ones, with any ends. */
    @Property(tries = 60)
    void blocksHoldTheSameLinesAsTheirReader(
            @ForAll @Size(max = 60) List<@IntRange(max = 40_000) Integer> lengths, @ForAll boolean ended)
            throws IOException {
        List<String> lines = new ArrayList<>();
        for (int length : lengths) {
            lines.add(
                    length % 7 == 0
                            ? length % 2 == 0 ? "" : "{\"bogus\":" + length + "}"
                            : table("甲".repeat(length)) + (length % 3 == 0 ? "\r" : ""));
        }
        String text = String.join("\n", lines) + (ended ? "\n" : "");

        assertThat(onThreads(stream(text))).isEqualTo(oneByOne(stream(text)));
    }

    @Test
    void aBadLineStopsNothingAndKnowsItsNumber() throws IOException {
        String text = table("甲") + "\n\n{\"bogus\":1}\n" + table("乙乙") + "\n";

        assertThat(onThreads(stream(text))).hasSize(3).first().asString().startsWith("1 Optional[1]");
        assertThat(onThreads(stream(text)).get(1)).startsWith("3 Optional.emptyOptional[3]");
        assertThat(onThreads(stream(text)).get(2)).startsWith("4 Optional[2]");
    }

    @Test
    void aLineThatIsTooLongIsRefusedAndPassedOver() throws IOException {
        byte[] pad = new byte[LONGEST * 2 + 17];
        Arrays.fill(pad, (byte) ' ');
        List<InputStream> parts =
                List.of(stream(table("甲") + "\n{"), new ByteArrayInputStream(pad), stream("}\n" + table("乙乙") + "\n"));

        assertThat(onThreads(new SequenceInputStream(Collections.enumeration(parts))))
                .hasSize(3)
                .last()
                .asString()
                .startsWith("3 Optional[2]");
    }

    @Test
    void noBlockIsLongerThanItHasToBe() throws IOException {
        String text = (table("甲".repeat(1000)) + "\n \r\n").repeat(500);
        JsonLineBlocks<PerformanceTargetTable> blocks =
                PlainJson.STRICT.blocks(stream(text), PerformanceTargetTable.class);
        int bytes = 0;
        long documents = 0;
        for (Optional<JsonLineBlock<PerformanceTargetTable>> block = blocks.next();
                block.isPresent();
                block = blocks.next()) {
            assertThat(block.get().length()).isLessThanOrEqualTo(1 << 16);
            assertThat(block.get().documentsBefore()).isEqualTo(documents);
            documents += block.get().documents();
            bytes += block.get().length();
        }
        blocks.close();
        assertThat(documents).isEqualTo(500);
        assertThat(bytes).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
    }
}

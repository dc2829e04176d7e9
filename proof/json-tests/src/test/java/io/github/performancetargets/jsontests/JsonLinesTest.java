package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.performancetargets.json.JsonLine;
import io.github.performancetargets.json.JsonLineBlock;
import io.github.performancetargets.json.JsonLineBlocks;
import io.github.performancetargets.json.JsonLineReader;
import io.github.performancetargets.json.JsonLineWriter;
import io.github.performancetargets.json.PlainJson;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {
    private static final String A = "{\"formatVersion\":\"1.0\",\"title\":\"甲\"}";
    private static final String B = "{\"formatVersion\":\"1.0\",\"title\":\"乙\"}";

    private static List<JsonLine<PerformanceTargetTable>> read(InputStream in) throws IOException {
        List<JsonLine<PerformanceTargetTable>> lines = new ArrayList<>();
        try (JsonLineReader<PerformanceTargetTable> reader = PlainJson.STRICT.lines(in, PerformanceTargetTable.class)) {
            for (Optional<JsonLine<PerformanceTargetTable>> line = reader.next();
                    line.isPresent();
                    line = reader.next()) {
                lines.add(line.get());
            }
        }
        return lines;
    }

    private static List<JsonLine<PerformanceTargetTable>> read(String text) throws IOException {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void countsLinesSkipsBlankOnesAndGoesOnBehindABadOne(String end) throws Exception {
        String text = A + end + end + " \t" + end + "{\"formatVersion\":\"1.0\",\"title\":5}" + end + "{" + end + B;
        List<JsonLine<PerformanceTargetTable>> lines = read(text);

        assertThat(lines).extracting(JsonLine::number).containsExactly(1L, 4L, 5L, 6L);
        assertThat(lines.get(0).value()).contains(new Plain().table(A));
        assertThat(lines.get(1).value()).isEmpty();
        assertThat(lines.get(1).error().orElseThrow().message())
                .isEqualTo("expected a string, found the number 5 at /title (line 4, column 32)");
        assertThat(lines.get(2).error().orElseThrow().line()).isEqualTo(5);
        assertThat(lines.get(3).value()).contains(new Plain().table(B));
        assertThat(read("")).isEmpty();
        assertThat(read(end)).isEmpty();
    }

    /** What ends a line is no part of it, and a return within one begins no other. */
    @Test
    void tellsTheColumnFromTheBeginningOfTheLine() throws Exception {
        String mark = "\uFEFF";
        String text = mark + "\r\n" + mark + A + "\r\n{\"formatVersion\":\"1.0\",\r\"title\":1}\r\n{\"title\":\r\n";
        List<JsonLine<PerformanceTargetTable>> lines = read(text);

        assertThat(lines).extracting(JsonLine::number).containsExactly(2L, 3L, 4L);
        assertThat(lines.get(0).value()).contains(new Plain().table(A));
        assertThat(lines.get(1).error().orElseThrow().message())
                .isEqualTo("expected a string, found the number 1 at /title (line 3, column 33)");
        assertThat(lines.get(2).error().orElseThrow().message())
                .isEqualTo("expected well-formed JSON, found the end of the input at /title (line 4, column 10)");
    }

    /** Those who read in blocks count the same documents. */
    @Test
    void aLineOfAMarkAloneIsBlankInABlockToo() throws Exception {
        byte[] text = ("\uFEFF\r\n\uFEFF" + A + "\n\n" + B).getBytes(StandardCharsets.UTF_8);
        List<JsonLine<PerformanceTargetTable>> lines = new ArrayList<>();
        try (JsonLineBlocks<PerformanceTargetTable> blocks =
                PlainJson.STRICT.blocks(new ByteArrayInputStream(text), PerformanceTargetTable.class)) {
            JsonLineBlock<PerformanceTargetTable> block = blocks.next().orElseThrow();
            block.forEach(lines::add);
            assertThat(block.documents()).isEqualTo(2);
        }
        assertThat(lines).extracting(JsonLine::number).containsExactly(2L, 4L);
    }

    @Test
    void readsWhatItWroteThroughAStreamThatGivesOneByteAtATime() throws Exception {
        PerformanceTargetTable full = new Plain().table(Samples.FULL);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonLineWriter writer = PlainJson.STRICT.lines(out)) {
            for (int i = 0; i < 40; i++) {
                writer.write(full);
            }
            writer.flush();
            writer.write(new Plain().table(A));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo((Samples.FULL + "\n").repeat(40) + A + "\n");
        InputStream slow = new ByteArrayInputStream(out.toByteArray()) {
            @Override
            public synchronized int read(byte[] to, int offset, int length) {
                return super.read(to, offset, Math.min(length, 1));
            }
        };
        List<JsonLine<PerformanceTargetTable>> lines = read(slow);
        assertThat(lines)
                .hasSize(41)
                .allSatisfy(line -> assertThat(line.error()).isEmpty());
        assertThat(lines.get(39).value()).contains(full);
    }

    /** A line of fifty megabytes is told and passed over, and never held. */
    @Test
    void passesOverALineThatIsTooLongInBoundedMemory() throws Exception {
        byte[] piece = "x".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
        List<InputStream> parts = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            parts.add(new ByteArrayInputStream(piece));
        }
        parts.add(new ByteArrayInputStream(("\n" + A + "\n").getBytes(StandardCharsets.UTF_8)));

        List<JsonLine<PerformanceTargetTable>> lines = read(new SequenceInputStream(Collections.enumeration(parts)));

        assertThat(lines).extracting(JsonLine::number).containsExactly(1L, 2L);
        assertThat(lines.get(0).error().orElseThrow().message())
                .isEqualTo("expected a text, name or number within the limits, found a longer one (line 1, column 1)");
        assertThat(lines.get(1).value()).contains(new Plain().table(A));
    }

    @Test
    void passesOnWhatTheStreamThrowsAndRefusesATypeAtOnce() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("broken");
            }
        };
        assertThatThrownBy(() -> read(broken)).isExactlyInstanceOf(IOException.class);
        assertThatThrownBy(() -> PlainJson.STRICT.lines(broken, Object.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void handsNothingTwiceToAStreamThatFailed() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) {
                out.write(b);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, 5);
                throw new IOException("full");
            }
        };
        JsonLineWriter writer = PlainJson.STRICT.lines(failing);
        writer.write(new Plain().table(A));
        assertThatThrownBy(writer::flush).isInstanceOf(IOException.class).hasMessage("full");
        assertThatThrownBy(() -> writer.write(new Plain().table(B)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("failed");
        assertThatThrownBy(writer::flush).isInstanceOf(IOException.class).hasMessageContaining("failed");
        writer.close();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(A.substring(0, 5));
    }

    @Test
    void takesNoLineOnceItIsClosed() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonLineWriter writer = PlainJson.STRICT.lines(out);
        writer.write(new Plain().table(A));
        writer.close();
        assertThatThrownBy(() -> writer.write(new Plain().table(B)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("closed");
        writer.close();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(A + "\n");
    }
}

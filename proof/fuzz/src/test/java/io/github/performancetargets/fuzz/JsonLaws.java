package io.github.performancetargets.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * What holds of every JSON that claims to be a table: it is one, or the exception of Jackson says why not. Both generations agree on
 * which where the bytes are UTF-8, on the table, and on the bytes that they write of it, which are read as the same table again.
 */
final class JsonLaws {
    private static final com.fasterxml.jackson.databind.json.JsonMapper TWO =
            io.github.performancetargets.jackson.PerformanceTargetJson.mapper();
    private static final tools.jackson.databind.json.JsonMapper THREE =
            io.github.performancetargets.jackson3.PerformanceTargetJson.mapper();

    private JsonLaws() {}

    static void readByBothOrNone(byte[] json) throws IOException {
        Optional<PerformanceTargetTable> byTwo = readByTwo(json);
        Optional<PerformanceTargetTable> byThree = readByThree(json);

        if (isUtf8(json)) {
            assertThat(byThree).isEqualTo(byTwo);
        }
        Optional<PerformanceTargetTable> read = byTwo.or(() -> byThree);
        if (read.isPresent()) {
            byte[] written = TWO.writeValueAsBytes(read.get());
            assertThat(THREE.writeValueAsBytes(read.get())).isEqualTo(written);
            assertThat(readByTwo(written)).isEqualTo(read);
            assertThat(readByThree(written)).isEqualTo(read);
        }
    }

    // of bytes that are no UTF-8 the generations overlook different ones (docs/decisions/0033-utf-8-only.md)
    private static boolean isUtf8(byte[] json) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    private static Optional<PerformanceTargetTable> readByTwo(byte[] json) throws IOException {
        try {
            return Optional.of(TWO.readValue(json, PerformanceTargetTable.class));
        } catch (JsonProcessingException refused) {
            return Optional.empty();
        }
    }

    private static Optional<PerformanceTargetTable> readByThree(byte[] json) {
        try {
            return Optional.of(THREE.readValue(json, PerformanceTargetTable.class));
        } catch (JacksonException refused) {
            return Optional.empty();
        }
    }
}

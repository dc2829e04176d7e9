package io.github.performancetargets.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * Whatever bytes claim to be a table in JSON: a table, or the exception of Jackson. Both generations agree on which, on the
 * table, and on the bytes that they write of it, which are read as the same table again.
 */
class JsonFuzzTest {
    private static final com.fasterxml.jackson.databind.json.JsonMapper TWO =
            io.github.performancetargets.jackson.PerformanceTargetJson.mapper();
    private static final tools.jackson.databind.json.JsonMapper THREE =
            io.github.performancetargets.jackson3.PerformanceTargetJson.mapper();

    @FuzzTest(maxDuration = "5m")
    @DictionaryFile(resourcePath = "json.dict")
    void bothGenerationsReadOneTableOrNone(byte[] json) throws IOException {
        Optional<PerformanceTargetTable> byTwo = readByTwo(json);
        Optional<PerformanceTargetTable> byThree = readByThree(json);

        if (!holdsFiller(json)) {
            assertThat(byThree).isEqualTo(byTwo);
        }
        if (byTwo.isPresent()) {
            byte[] written = TWO.writeValueAsBytes(byTwo.get());
            assertThat(THREE.writeValueAsBytes(byTwo.get())).isEqualTo(written);
            assertThat(readByTwo(written)).isEqualTo(byTwo);
            assertThat(readByThree(written)).isEqualTo(byTwo);
        }
    }

    // Jackson fills the last four bytes of a name with FF, which no UTF-8 has, to look the name up: where the name was
    // seen before, an FF at that place is overlooked (docs/decisions/0033-utf-8-only.md)
    private static boolean holdsFiller(byte[] json) {
        for (byte b : json) {
            if (b == (byte) 0xFF) {
                return true;
            }
        }
        return false;
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

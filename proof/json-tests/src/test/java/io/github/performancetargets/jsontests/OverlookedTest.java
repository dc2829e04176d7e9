package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.table.PerformanceTargetTable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bytes that are no UTF-8 and that Jackson reads all the same, one by one; docs/json.md lists them. Of the newest releases. */
@Tag("newest-only")
class OverlookedTest {
    private static final String[] ILL_FORMED = {
        "C0AF",
        "C1BF",
        "E080AF",
        "E080B1",
        "E09FBF",
        "F08080AF",
        "F08FBFBF",
        "EDA080",
        "EDBFBF",
        "EDA080EDB080",
        "F4908080",
        "F7BFBFBF",
        "F888808080",
        "80",
        "BF",
        "C2",
        "E4B8",
        "F0A0AE",
        "FE",
        "FF",
        "C220",
        "E4B820",
        "F0A0AE20"
    };

    private static String readers(String before, String hex, String after) {
        StringBuilder readers = new StringBuilder();
        ByteBuffer bytes = ByteBuffer.allocate(before.length() + hex.length() / 2 + after.length());
        bytes.put(before.getBytes(StandardCharsets.US_ASCII));
        bytes.put(HexFormat.of().parseHex(hex));
        bytes.put(after.getBytes(StandardCharsets.US_ASCII));
        for (Json json : Generations.ALL) {
            if (Agreement.Outcome.of(json, bytes.array(), PerformanceTargetTable.class)
                    .value()
                    .isPresent()) {
                readers.append(json).append("; ");
            }
        }
        return readers.toString();
    }

    @Test
    void inATextAndInAName() {
        Map<String, String> inTexts = new TreeMap<>();
        Map<String, String> inNames = new TreeMap<>();
        for (String hex : ILL_FORMED) {
            inTexts.put(hex, readers("{\"formatVersion\":\"1.0\",\"title\":\"", hex, "\"}"));
            inNames.put(hex, readers("{\"formatVersion\":\"1.0\",\"extensions\":{\"a:", hex, "\":1}}"));
        }
        inTexts.values().removeIf(String::isEmpty);
        inNames.values().removeIf(String::isEmpty);

        String[] longForms = {"C0AF", "C1BF", "E080AF", "E080B1", "E09FBF", "F08080AF", "F08FBFBF"};
        String[] beyondUnicode = {"F4908080", "F7BFBFBF"};
        Map<String, String> expected = new TreeMap<>();
        Stream.of(longForms, beyondUnicode).flatMap(Stream::of).forEach(hex -> expected.put(hex, "Jackson 3; "));
        assertThat(inTexts).isEqualTo(expected);
        assertThat(inNames).isEqualTo(Map.of());
    }
}

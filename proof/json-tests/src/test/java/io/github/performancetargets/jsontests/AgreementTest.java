package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All three readers take, refuse and explain the same documents. Slow: with the newest releases only. */
@Tag("newest-only")
class AgreementTest {
    private static final byte[] FULL = Samples.FULL.getBytes(StandardCharsets.UTF_8);

    static List<String> forms() {
        return Conformance.names();
    }

    private static Map<String, String> suite() throws IOException {
        Map<String, String> cases = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(AgreementTest.class.getResourceAsStream("json-test-suite.tsv"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    String[] columns = line.split("\t", -1);
                    cases.put(columns[0], new String(Base64.getDecoder().decode(columns[1]), StandardCharsets.UTF_8));
                }
            }
        }
        cases.put("n_structure_100000_opening_arrays", "[".repeat(100_000));
        cases.put("n_structure_open_array_object", "[{\"\":".repeat(50_000));
        return cases;
    }

    private static List<String> differences(String document) {
        List<String> differences = new ArrayList<>();
        for (Agreement.Way way : Agreement.Way.values()) {
            differences.addAll(Agreement.differences(
                    document.getBytes(StandardCharsets.UTF_8), PerformanceTargetTable.class, way));
        }
        return differences;
    }

    @Test
    void onTheTestSuiteOfJsonAloneAndInsideATable() throws IOException {
        Map<String, String> cases = suite();
        List<String> differences = new ArrayList<>();
        cases.forEach((name, document) -> {
            String inside = "{\"formatVersion\":\"1.0\",\"extensions\":{\"a:b\":" + document + "}}";
            String unknown = "{\"formatVersion\":\"1.0\",\"unheardOf\":" + document + "}";
            differences(document).forEach(it -> differences.add(name + " alone: " + it));
            differences(inside).forEach(it -> differences.add(name + " inside: " + it));
            differences(unknown).forEach(it -> differences.add(name + " dropped: " + it));
            if (name.startsWith("n_")) {
                assertThat(Agreement.Outcome.of(
                                        new Plain(),
                                        inside.getBytes(StandardCharsets.UTF_8),
                                        PerformanceTargetTable.class)
                                .value())
                        .as(name)
                        .isEmpty();
            }
        });
        assertThat(cases).hasSize(318);
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void onEveryPrefixOfAForm(String name) {
        byte[] form = Conformance.read(name).getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= form.length; length++) {
            assertThat(Agreement.differences(
                            Arrays.copyOf(form, length), PerformanceTargetTable.class, Agreement.Way.of(length)))
                    .as("%s, %s bytes", name, length)
                    .isEmpty();
        }
    }

    @Test
    void onEveryFlippedBitOfATableAndAReport() {
        flip(FULL, PerformanceTargetTable.class);
        flip(Samples.REPORT.getBytes(StandardCharsets.UTF_8), Report.class);
    }

    private static void flip(byte[] document, Class<?> type) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < document.length; i++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] flipped = document.clone();
                flipped[i] ^= (byte) (1 << bit);
                int place = i;
                if (!Overlooked.isIn(flipped)) {
                    Agreement.differences(flipped, type, Agreement.Way.of(bit))
                            .forEach(it -> differences.add("byte " + place + ": " + it));
                }
            }
        }
        assertThat(differences).isEmpty();
    }
}

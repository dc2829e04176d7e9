package io.github.performancetargets.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many threads say the same as one, in the same order. */
class BulkOptionsTest {
    private static final Path FORMS =
            Path.of(System.getProperty("conformance.directory"), "forms", "pingluo-justice-2021.txt");

    @TempDir
    private Path folder;

    private Path inputs;

    private static String table(String project, String organization) {
        return "{\"formatVersion\":\"1.0\",\"project\":{\"name\":\"" + project
                + "\",\"implementingOrganization\":{\"name\":\"" + organization
                + "\"}},\"indicators\":[{\"name\":\"培训人数\",\"category\":\"output\",\"dimension\":\"quantity\"}]}";
    }

    /** All kinds of inputs, some of them longer than what one task reads, with bad ones in between. */
    @BeforeEach
    void makeInputs() throws IOException {
        inputs = Files.createDirectory(folder.resolve("inputs"));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            lines.add(i % 997 == 5 ? "{\"bogus\":" + i + "}" : i % 500 == 7 ? "" : table("项目" + i, "单位" + i % 7));
        }
        Files.write(inputs.resolve("a.jsonl"), lines, StandardCharsets.UTF_8);
        for (int i = 0; i < 30; i++) {
            Files.writeString(
                    inputs.resolve("b" + i + ".json"), i == 11 ? "{\"formatVersion\":" : table("乙" + i, "单位"));
        }
        Files.copy(FORMS, inputs.resolve("c.txt"));
        lines.removeIf(line -> line.isEmpty() || line.contains("bogus"));
        Files.writeString(inputs.resolve("d.json"), "[" + String.join(",\n", lines) + "]");
        Files.writeString(inputs.resolve("e.json"), String.join(" ", lines) + " {\"bogus\":1} " + lines.get(0));
        Files.writeString(inputs.resolve("f.txt"), "no table at all");
        Files.writeString(inputs.resolve("g.jsonl"), "\n\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read",
                "check",
                "check --format json",
                "check --lang en --fail-on warning",
                "assess",
                "assess --format json",
                "assess --rollup"
            })
    void threadsChangeNothingOfWhatIsSaid(String command) {
        Run one = Run.of((command + " --threads 1 " + inputs).split(" "));

        assertThat(one.out()).isNotEmpty();
        assertThat(one.code()).isEqualTo(2);
        assertThat(one.err()).contains("a.jsonl", "bogus", "b11.json", "e.json", "f.txt", "g.jsonl");
        assertThat(Run.of((command + " --threads 2 " + inputs).split(" "))).isEqualTo(one);
        assertThat(Run.of((command + " --threads 9 " + inputs).split(" "))).isEqualTo(one);
        assertThat(Run.of((command + " " + inputs).split(" "))).isEqualTo(one);
    }

    @Test
    void tablesKeepTheirNumbersAndLinesTheirs() {
        Run run = Run.of("check", "--format", "json", inputs.resolve("a.jsonl").toString());

        assertThat(run.outLines().get(7)).contains("\"project\":\"项目8\"", "\"table\":8");
        assertThat(run.outLines().get(5)).contains("\"line\":6");
        assertThat(run.outLines()).hasSize(4000 - 8);
    }

    @Test
    void standardInputIsReadOnManyThreadsToo() throws IOException {
        byte[] lines = Files.readAllBytes(inputs.resolve("a.jsonl"));
        Run one = Run.withInput(lines, "check", "--threads", "1", "-");

        assertThat(Run.withInput(lines, "check", "--threads", "3", "-")).isEqualTo(one);
        assertThat(Run.withInput(Files.readAllBytes(FORMS), "check", "--threads", "3", "-")
                        .outLines())
                .filteredOn(line -> line.startsWith("-"))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1025"})
    void aNumberOfThreadsIsBounded(String threads) {
        Run run = Run.of("read", "--lang", "en", "--threads", threads, "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines()).first().isEqualTo("Expected a number of threads from 1 to 1024, found " + threads);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "assess", "assess --rollup"})
    void aSummaryCountsByRuleAndOrganization(String command) throws IOException {
        Path file = folder.resolve("summary.json");
        Run run = Run.of((command + " --summary " + file + " " + inputs.resolve("a.jsonl")).split(" "));
        JsonNode summary = new JsonMapper().readTree(file.toFile());

        assertThat(run.code()).isEqualTo(2);
        assertThat(summary.path("tables").asInt()).isEqualTo(4000 - 8 - 5);
        assertThat(summary.path("unreadable").asInt()).isEqualTo(5);
        assertThat(summary.path("organizations")).hasSize(7);
        if (!command.equals("assess")) {
            assertThat(summary.path("complete").asInt()).isZero();
            JsonNode missing = rule(summary, "completeness/value-missing");
            assertThat(missing.path("findings").asInt()).isEqualTo(4000 - 8 - 5);
            assertThat(missing.path("severity").asText()).isEqualTo("error");
            int together = 0;
            for (JsonNode organization : summary.path("organizations")) {
                together += rule(organization, "completeness/value-missing")
                        .path("findings")
                        .asInt();
            }
            assertThat(together).isEqualTo(4000 - 8 - 5);
            assertThat(summary.path("mostFindings")).hasSize(20);
        }
    }

    private static JsonNode rule(JsonNode counted, String id) {
        for (JsonNode rule : counted.path("rules")) {
            if (rule.path("rule").asText().equals(id)) {
                return rule;
            }
        }
        return counted.path("none");
    }

    @Test
    void aSummaryIsNeverOneOfTheInputsAndAloneFitsNoLights() {
        Path input = inputs.resolve("b1.json");
        Run same = Run.of("check", "--summary", input.toString(), input.toString());
        assertThat(same.code()).isEqualTo(2);
        assertThat(same.errLines()).hasSize(2);
        assertThat(Run.of("assess", "--monitor", "--summary", "x.json", input.toString())
                        .errLines())
                .hasSize(2);
    }

    @Test
    void aSummaryInAFolderThatIsReadIsPassedOver() throws IOException {
        Path file = inputs.resolve("summary.json");
        Run first = Run.of("check", "--summary", file.toString(), inputs.toString());
        Run second = Run.of("check", "--summary", file.toString(), inputs.toString());

        assertThat(second).isEqualTo(first);
    }
}

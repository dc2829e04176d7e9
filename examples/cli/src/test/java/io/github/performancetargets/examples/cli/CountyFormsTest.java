package io.github.performancetargets.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job: the three forms of the county as they are. */
class CountyFormsTest {
    private static final Path FORMS =
            Path.of(System.getProperty("conformance.directory"), "forms", "pingluo-justice-2021.txt");
    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    @Test
    void allThreeAreComplete() {
        Run run = Run.of("check", FORMS.toString());

        assertThat(run.outLines().stream().filter(line -> !line.startsWith("  ")))
                .hasSize(3)
                .allMatch(line -> line.endsWith("：完整"));
        assertThat(run.out()).doesNotContain("[错误]");
        assertThat(run.code()).isZero();
    }

    @Test
    void theReadmeShowsWhatTheProgramSays() throws IOException {
        String name = "conformance/forms/pingluo-justice-2021.txt";
        String said = Run.of("check", FORMS.toString()).out().replace(FORMS.toString(), name);

        assertThat(Files.readString(FORMS.resolveSibling("../../README.md"), StandardCharsets.UTF_8))
                .contains("```\n" + said + "```\n");
    }

    @Test
    void theirTablesHaveSevenElevenAndSeventeenIndicators() throws IOException {
        Run run = Run.of("read", FORMS.toString());

        assertThat(run.outLines()).hasSize(3);
        int[] indicators = new int[3];
        for (int i = 0; i < 3; i++) {
            indicators[i] =
                    PLAIN.readTree(run.outLines().get(i)).get("indicators").size();
        }
        assertThat(indicators).containsExactly(7, 11, 17);
        for (int i = 0; i < 3; i++) {
            Path encodedByHand = FORMS.resolveSibling("../json/pingluo-justice-2021-" + (i + 1) + ".json");
            assertThat(PLAIN.readTree(run.outLines().get(i))).isEqualTo(PLAIN.readTree(encodedByHand.toFile()));
        }
        assertThat(run.code()).isZero();
    }

    @Test
    void whatIsReadChecksTheSameAsJson() throws IOException {
        Run asDocument = Run.of("check", "--format", "json", FORMS.toString());
        Run asJson = Run.withInput(Run.of("read", FORMS.toString()).out(), "check", "--format", "json", "-");

        assertThat(asJson.outLines()).hasSize(3);
        for (int i = 0; i < 3; i++) {
            JsonNode document = PLAIN.readTree(asDocument.outLines().get(i));
            JsonNode json = PLAIN.readTree(asJson.outLines().get(i));
            assertThat(json.get("verdict")).isEqualTo(document.get("verdict"));
            assertThat(json.get("findings")).isEqualTo(document.get("findings"));
        }
    }

    @Test
    void aRequiredRowThatWasRemovedIsNamedAndFails() throws IOException {
        String text = Files.readString(FORMS, StandardCharsets.UTF_8);
        String row = "\t\t时效指标 (必填)\t根据普法工作需要适时开展\t年度内完成\n";
        assertThat(text).contains(row);
        Path damaged = folder.resolve("表.txt");
        Files.writeString(damaged, text.replace(row, ""), StandardCharsets.UTF_8);

        Run chinese = Run.of("check", damaged.toString());
        assertThat(chinese.code()).isEqualTo(1);
        assertThat(chinese.outLines().get(0)).endsWith("：不完整");
        assertThat(chinese.outLines().stream().filter(line -> line.contains("[错误]")))
                .hasSize(1)
                .allMatch(line -> line.contains("产出指标/时效指标"));
        assertThat(Files.readString(FORMS.resolveSibling("../../README.md"), StandardCharsets.UTF_8))
                .contains("```\nremoved.txt"
                        + chinese.out()
                                .substring(
                                        damaged.toString().length(),
                                        chinese.out()
                                                        .indexOf(
                                                                '\n',
                                                                chinese.out().indexOf('\n') + 1)
                                                + 1)
                        + "```\n");

        Run english = Run.of("check", "--lang", "en", damaged.toString());
        assertThat(english.outLines().stream().filter(line -> line.contains("[error]")))
                .hasSize(1)
                .allMatch(line -> line.contains("Output/timeliness"));
    }

    @Test
    void oneBadFileStopsNothingAndDecidesTheExitCode() throws IOException {
        Path bad = Files.write(folder.resolve("bad.txt"), new byte[] {(byte) 0xFF, 0, (byte) 0xFE, (byte) 0xFF});
        Run run = Run.of("check", bad.toString(), FORMS.toString());

        assertThat(run.outLines().stream().filter(line -> line.endsWith("：完整"))).hasSize(3);
        assertThat(run.errLines()).first().asString().contains("bad.txt：无法读取：");
        assertThat(run.code()).isEqualTo(2);
    }
}

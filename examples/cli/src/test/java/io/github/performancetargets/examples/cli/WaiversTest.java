package io.github.performancetargets.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiversTest {
    private static final String TABLE = "{\"formatVersion\":\"1.0\",\"edition\":\"pingluo-2021\"}";

    @TempDir
    private Path folder;

    private Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("waivers.json"), json, StandardCharsets.UTF_8);
    }

    @Test
    void aFindingThatIsWaivedIsShownAndCountsNoLonger() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode before = mapper.readTree(
                Run.withInput(TABLE, "check", "--format", "json", "-").out());
        assertThat(before.path("verdict").asText()).isEqualTo("incomplete");
        assertThat(before.path("findings")).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.path("key").asText()).isNotEmpty();
            assertThat(finding.path("place").asText()).isNotEmpty().doesNotContain("/project");
        });
        StringBuilder waivers = new StringBuilder();
        for (JsonNode finding : before.path("findings")) {
            waivers.append(waivers.length() == 0 ? "[" : ",")
                    .append(mapper.createObjectNode()
                            .put("key", finding.path("key").asText())
                            .put("reason", "试点单位"));
        }
        String named = file(waivers + "]").toString();

        Run text = Run.withInput(TABLE, "check", "--waivers", named, "-");
        assertThat(text.code()).isZero();
        assertThat(text.outLines().get(0)).doesNotContain("不完整");
        assertThat(text.outLines().subList(1, text.outLines().size()))
                .hasSameSizeAs(before.path("findings"))
                .allSatisfy(line -> assertThat(line).contains("试点单位"));
        JsonNode after = mapper.readTree(Run.withInput(TABLE, "check", "--waivers", named, "--format", "json", "-")
                .out());
        assertThat(after.path("verdict").asText()).isEqualTo("complete");
        assertThat(after.path("findings"))
                .hasSameSizeAs(before.path("findings"))
                .allSatisfy(
                        finding -> assertThat(finding.path("waived").asText()).isEqualTo("试点单位"));
    }

    private static String project(String name) {
        return "{\"formatVersion\":\"1.0\",\"project\":{\"name\":\"" + name + "\"}}\n";
    }

    @Test
    void aWaiverIsForTheTableOfItsProjectAlone() throws IOException {
        String tables = project("甲") + project("乙");
        Run before = Run.withInput(tables, "check", "--format", "json", "-");
        JsonNode finding = new ObjectMapper()
                .readTree(before.outLines().get(0))
                .path("findings")
                .path(0);
        String named = file("[{\"key\":\"" + finding.path("key").asText() + "\",\"project\":\"乙\",\"reason\":\"试点\"}]")
                .toString();
        Run run = Run.withInput(tables, "check", "--waivers", named, "--format", "json", "-");

        assertThat(run.outLines().get(0)).doesNotContain("试点");
        assertThat(run.outLines().get(1)).contains("试点");
        assertThat(run.err()).doesNotContain("豁免");
    }

    @Test
    void severalTablesNeedTheProjectAndAWaiverOfNothingIsTold() throws IOException {
        String named = file("[{\"key\":\"own/rule@/x\",\"reason\":\"试点\"}]").toString();
        Run several = Run.withInput(project("甲") + project("乙"), "check", "--waivers", named, "-");
        assertThat(several.code()).isEqualTo(2);
        assertThat(several.err()).contains("1 条未写 project", "2 张表");
        Run one = Run.withInput(project("甲"), "check", "--waivers", named, "-");
        assertThat(one.code()).isEqualTo(1);
        assertThat(one.err()).contains("豁免未对应任何审核意见：own/rule@/x");
    }

    @Test
    void aBadFileOfWaiversIsOneLine() throws IOException {
        for (String json :
                new String[] {"{}", "[{\"key\":\"a\"}]", "[null]", "[{\"key\":\"a\",\"reason\":\" \"}]", "["}) {
            Run run = Run.withInput(TABLE, "check", "--waivers", file(json).toString(), "-");
            assertThat(run.code()).as(json).isEqualTo(2);
            assertThat(run.out()).as(json).isEmpty();
            assertThat(run.errLines().get(0))
                    .as(json)
                    .contains("waivers.json", "应为")
                    .doesNotContain("Exception");
        }
        assertThat(Run.withInput(
                                TABLE,
                                "check",
                                "--waivers",
                                folder.resolve("none.json").toString(),
                                "-")
                        .code())
                .isEqualTo(2);
    }
}

package io.github.performancetargets.examples.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.performancetargets.json.PlainJson;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server in a process of its own, asked by the client of the SDK. */
class McpServerTest {
    private static final Path CONFORMANCE = Path.of(System.getProperty("conformance.directory"));
    private static final String FORM = "forms/pingluo-justice-2021.txt";
    private static final JsonMapper MAPPER = new JsonMapper();

    private static McpSyncClient client;

    @BeforeAll
    static void start() {
        ServerParameters server = ServerParameters.builder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .args(
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        McpMain.class.getName(),
                        CONFORMANCE.toString())
                .build();
        client = McpClient.sync(new StdioClientTransport(server, McpJsonDefaults.getMapper()))
                .requestTimeout(Duration.ofSeconds(60))
                .initializationTimeout(Duration.ofSeconds(60))
                .build();
        client.initialize();
    }

    @AfterAll
    static void stop() {
        assertThat(client.closeGracefully()).isTrue();
    }

    private static CallToolResult call(String tool, Map<String, Object> arguments) {
        return client.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
    }

    private static String text(CallToolResult result) {
        assertThat(result.content()).hasSize(1);
        return ((TextContent) result.content().get(0)).text();
    }

    private static JsonNode answer(String tool, Map<String, Object> arguments) {
        CallToolResult result = call(tool, arguments);
        assertThat(result.isError()).as(text(result)).isFalse();
        return MAPPER.readTree(text(result));
    }

    @Test
    void theToolsSayWhatTheyDoAndChangeNothing() {
        List<Tool> tools = client.listTools().tools();

        assertThat(tools).extracting(Tool::name).containsExactlyInAnyOrder("parse", "read", "check", "assess");
        assertThat(tools).allSatisfy(tool -> {
            assertThat(tool.description()).isNotBlank();
            assertThat(tool.annotations().readOnlyHint()).isTrue();
        });
        assertThat(client.getServerInstructions()).contains("绩效目标");
    }

    @Test
    void valueTextsAreParsedToTheDigit() {
        String digits = "123456789012345678.123456789012345678";

        assertThat(text(call("parse", Map.of("texts", List.of("≥" + digits + "元", "3-1 次")))))
                .contains("\"amount\":" + digits + ",\"unit\":\"元\"")
                .contains("\"reason\"");
    }

    @Test
    void tablesOfATextAndOfAFileAreReadAlike() throws IOException {
        JsonNode ofText = answer("read", Map.of("document", Files.readString(CONFORMANCE.resolve(FORM))));
        JsonNode ofFile = answer("read", Map.of("path", FORM));

        assertThat(ofText.get("tables")).isEqualTo(ofFile.get("tables")).hasSize(3);
        assertThat(ofText.at("/tables/2/number").asInt()).isEqualTo(3);
        assertThat(tableSchemaErrors(ofText.at("/tables/0/table"))).isEmpty();
    }

    private static List<String> tableSchemaErrors(JsonNode table) throws IOException {
        try (InputStream schema = PlainJson.schema()) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8))
                    .validate(table.toString(), InputFormat.JSON)
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    @Test
    void aTableIsCheckedInTheLanguageThatIsAskedFor() {
        String table = "{\"formatVersion\":\"1.0\",\"edition\":\"pingluo-2021\",\"project\":{\"name\":\"普法\"}}";

        JsonNode chinese = answer("check", Map.of("document", table));
        assertThat(chinese.at("/tables/0/verdict").asString()).isEqualTo("incomplete");
        assertThat(chinese.at("/tables/0/report/findings").toString()).contains("必填栏没有指标");
        JsonNode english = answer("check", Map.of("document", table, "lang", "en"));
        assertThat(english.at("/tables/0/report/language").asString()).isEqualTo("en");
        assertThat(english.at("/tables/0/report/findings").toString()).doesNotContain("必填栏");
    }

    @Test
    void aSelfAssessmentIsComputedAgain() {
        JsonNode answer = answer(
                "assess", Map.of("path", "203-langfang-self-assessment/source.html", "scheme", "hubei", "lang", "en"));

        assertThat(answer.at("/tables/0/assessment/scheme/id").asString()).isEqualTo("hubei");
        assertThat(answer.at("/tables/0/notice").asString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"没有表", "{\"formatVersion\":\"1.0\",", "{\"formatVersion\":\"1.0\",\"titel\":1}", ""})
    void whatCannotBeReadIsAnErrorThatSaysWhy(String document) {
        CallToolResult result = call("check", Map.of("document", document));

        assertThat(result.isError()).isTrue();
        assertThat(text(result)).isNotBlank().doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../pom.xml", "/etc/hostname", "nowhere.txt", "\0"})
    void aFileOutsideTheFoldersIsRefused(String path) {
        CallToolResult result = call("read", Map.of("path", path));

        assertThat(result.isError()).isTrue();
        assertThat(text(result)).startsWith("expected a file in one of ");
    }

    @Test
    void argumentsThatDoNotFitAreRefused() {
        Map<String, Object> both = new HashMap<>(Map.of("document", "表", "path", FORM));

        assertThat(text(call("read", both))).contains("found both");
        assertThat(text(call("read", Map.of()))).contains("found neither");
        assertThat(call("parse", Map.of("texts", "≥1 人")).isError()).isTrue();
        assertThat(call("assess", Map.of("path", FORM, "scheme", "nowhere")).isError())
                .isTrue();
    }
}

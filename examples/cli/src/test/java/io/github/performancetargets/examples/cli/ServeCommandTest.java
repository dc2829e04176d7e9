package io.github.performancetargets.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.performancetargets.examples.cli.console.Streams;
import io.github.performancetargets.examples.cli.serve.TargetsServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service, started by its command, on a free port. */
class ServeCommandTest {
    private static final Path CONFORMANCE = Path.of(System.getProperty("conformance.directory"));
    private static final Path FORM = CONFORMANCE.resolve("forms/pingluo-justice-2021.txt");
    private static final Path SELF_ASSESSMENT = CONFORMANCE.resolve("203-langfang-self-assessment/source.html");
    private static final String LIBRARY =
            CONFORMANCE.resolve("library/sample.csv").toString();
    private static final String TABLE =
            "{\"formatVersion\":\"1.0\",\"edition\":\"pingluo-2021\",\"project\":{\"name\":\"普法\"}}";
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)");

    private static final ByteArrayOutputStream ERR = new ByteArrayOutputStream();
    private static final Thread SERVICE = new Thread(() -> Main.run(
            new Streams(new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream(), ERR, false),
            "serve",
            "--port",
            "0",
            "--scheme",
            "hubei",
            "--library",
            LIBRARY));

    private static String base = "";

    @BeforeAll
    static void start() throws InterruptedException {
        SERVICE.start();
        Matcher address = ADDRESS.matcher("");
        while (!address.find()) {
            assertThat(SERVICE.isAlive())
                    .as(ERR.toString(StandardCharsets.UTF_8))
                    .isTrue();
            Thread.sleep(20);
            address = ADDRESS.matcher(ERR.toString(StandardCharsets.UTF_8));
        }
        base = address.group();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        SERVICE.interrupt();
        SERVICE.join(10_000);
        assertThat(SERVICE.isAlive()).isFalse();
    }

    private static HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers)
            throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        return send("POST", path, BodyPublishers.ofString(body, StandardCharsets.UTF_8), headers);
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return new JsonMapper().readTree(answer.body());
    }

    @Test
    void valueTextsAreParsedAsTheCommandParsesThem() throws Exception {
        HttpResponse<String> answer = post("/parse", "[\"每次 10000-30000 元\",\"3-1 次\"]");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("["
                        + String.join(
                                ",",
                                Run.withInput("每次 10000-30000 元\n3-1 次\n", "parse")
                                        .outLines()) + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "\"≥1 人\"", "[1]", "[null]", "[\"", "≥1 人"})
    void whatIsNoListOfTextsIsRefused(String body) throws Exception {
        HttpResponse<String> answer = post("/parse", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(answer).get("detail").asText()).contains("expected a list of strings");
    }

    @Test
    void theTablesOfADocumentAreRead() throws Exception {
        JsonNode tables = json(send("POST", "/read?name=form.txt", BodyPublishers.ofFile(FORM)))
                .get("tables");
        List<String> expected = Run.of("read", FORM.toString()).outLines();

        assertThat(tables).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(tables.get(i).get("number").asInt()).isEqualTo(i + 1);
            assertThat(tables.get(i).get("table")).isEqualTo(new JsonMapper().readTree(expected.get(i)));
        }
    }

    @Test
    void tablesAreCheckedAsTheCommandChecksThem() throws Exception {
        JsonNode tables = json(send("POST", "/check?name=form.txt&lang=en", BodyPublishers.ofFile(FORM)))
                .get("tables");
        List<String> expected = Run.of("check", "--format", "json", "--lang", "en", FORM.toString())
                .outLines();

        assertThat(tables).hasSize(3);
        for (int i = 0; i < 3; i++) {
            JsonNode line = new JsonMapper().readTree(expected.get(i));
            assertThat(tables.get(i).get("findings"))
                    .isEqualTo(line.get("findings"))
                    .isNotEmpty();
            assertThat(tables.get(i).get("verdict")).isEqualTo(line.get("verdict"));
        }
    }

    @Test
    void aTableOfJsonIsCheckedInTheLanguageOfTheCaller() throws Exception {
        assertThat(post("/check", TABLE).body()).contains("incomplete", "必填栏没有指标");
        assertThat(post("/check", TABLE, "Accept-Language", "en-US,en;q=0.9").body())
                .doesNotContain("必填栏");
        assertThat(post("/check", TABLE, "Accept-Language", "???").body()).contains("必填栏没有指标");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "没有表",
                "{\"formatVersion\":\"1.0\",",
                "{\"formatVersion\":\"1.0\",\"titel\":1}",
                "PK\u0003\u0004"
            })
    void whatCannotBeReadIsAProblemThatSaysWhy(String body) throws Exception {
        for (String path : List.of("/read", "/check?name=a.xlsx")) {
            HttpResponse<String> answer = post(path, body);

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(json(answer).get("detail").asText()).isNotBlank().doesNotContain("Exception");
        }
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() throws Exception {
        byte[] large = new byte[TargetsServer.MOST_BYTES + 1];

        assertThat(send("POST", "/read", BodyPublishers.ofByteArray(large)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void pathsAndMethodsThatThereAreNotAreRefused() throws Exception {
        assertThat(post("/nowhere", "").statusCode()).isEqualTo(404);
        assertThat(post("/parse/", "[]").statusCode()).isEqualTo(404);
        HttpResponse<String> get = send("GET", "/parse", BodyPublishers.noBody());
        assertThat(get.statusCode()).isEqualTo(405);
        assertThat(get.headers().firstValue("Allow")).contains("POST");
        assertThat(post("/openapi.json", "").statusCode()).isEqualTo(405);
    }

    @Test
    void openApiNamesThePathsAndTheirSchemas() throws Exception {
        JsonNode document = json(send("GET", "/openapi.json", BodyPublishers.noBody()));

        assertThat(document.get("openapi").asText()).isEqualTo("3.1.0");
        assertThat(document.get("paths").properties())
                .extracting(path -> path.getKey())
                .containsExactlyInAnyOrder("/parse", "/read", "/check", "/assess", "/health");
        for (String reference : document.findValuesAsText("$ref")) {
            assertThat(document.at(reference.substring(1)).isObject())
                    .as(reference)
                    .isTrue();
        }
        assertThat(send("GET", "/health", BodyPublishers.noBody()).body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void selfAssessmentsAreComputedAgainAsTheCommandDoes() throws Exception {
        JsonNode tables = json(send("POST", "/assess?name=source.html&lang=en", BodyPublishers.ofFile(SELF_ASSESSMENT)))
                .get("tables");
        List<String> expected = Run.of(
                        "--lang", "en", "assess", "--format", "json", "--scheme", "hubei", SELF_ASSESSMENT.toString())
                .outLines();

        assertThat(tables).hasSameSizeAs(expected).isNotEmpty();
        for (int i = 0; i < expected.size(); i++) {
            JsonNode line = new JsonMapper().readTree(expected.get(i));
            for (String part : List.of("table", "notice", "assessment", "findings")) {
                assertThat(tables.get(i).get(part)).as(part).isEqualTo(line.get(part));
            }
        }
        assertThat(tables.get(0).at("/assessment/scheme/id").asText()).isEqualTo("hubei");
    }

    /** The rules of the library that the service was started with. */
    @Test
    void theLibraryOfTheServiceIsAskedWhenTablesAreChecked() throws Exception {
        String table = TABLE.replace(
                "\"project\"",
                "\"indicators\":[{\"category\":\"output\",\"dimension\":\"quality\",\"name\":\"培训合格率\","
                        + "\"value\":{\"text\":\"≥80%\"}}],\"project\"");
        Run expected = Run.withInput(table, "check", "--library", LIBRARY, "--format", "json", "-");
        JsonNode line = new JsonMapper().readTree(expected.outLines().get(0));

        assertThat(line.get("findings").findValuesAsText("rule")).anyMatch(rule -> rule.startsWith("library/"));
        assertThat(json(post("/check", table)).at("/tables/0/findings")).isEqualTo(line.get("findings"));
    }

    @Test
    void theDocumentInDocsIsTheOneThatIsServed() throws Exception {
        JsonNode served = json(send("GET", "/openapi.json", BodyPublishers.noBody()));
        Path written = Path.of("target", "serve-1.0.openapi.json");
        new JsonMapper().writerWithDefaultPrettyPrinter().writeValue(written.toFile(), served);

        assertThat(CONFORMANCE.resolveSibling("docs").resolve("serve-1.0.openapi.json"))
                .as("what is served stands in " + written)
                .hasSameTextualContentAs(written);
    }

    @Test
    void answersAreAsTheDocumentSays() throws Exception {
        JsonNode document = json(send("GET", "/openapi.json", BodyPublishers.noBody()));

        assertAsDocumented(document, "/parse", "200", post("/parse", "[\"≥200 人\",\"3-1 次\"]"));
        assertAsDocumented(document, "/parse", "400", post("/parse", "{}"));
        for (String path : List.of("/read", "/check", "/assess")) {
            assertAsDocumented(
                    document, path, "200", send("POST", path + "?name=form.txt", BodyPublishers.ofFile(FORM)));
            assertAsDocumented(
                    document, path, "200", send("POST", path + "?name=a.html", BodyPublishers.ofFile(SELF_ASSESSMENT)));
            assertAsDocumented(document, path, "422", post(path, "没有表"));
        }
    }

    private static void assertAsDocumented(JsonNode document, String path, String code, HttpResponse<String> answer)
            throws Exception {
        assertThat(answer.statusCode()).isEqualTo(Integer.parseInt(code));
        String type = answer.headers().firstValue("Content-Type").orElseThrow();
        JsonNode declared = document.path("paths")
                .path(path)
                .path("post")
                .path("responses")
                .path(code)
                .path("content")
                .path(type)
                .path("schema");
        assertThat(declared.isObject()).as(path + " " + code + " " + type).isTrue();
        ObjectNode schema = declared.deepCopy();
        schema.set("components", document.get("components"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema.toString())
                        .validate(answer.body(), InputFormat.JSON))
                .as(path + " " + code)
                .isEmpty();
    }

    @Test
    void aTakenPortAndOneThatIsNoneAreRefusedAtOnce() {
        String port = base.substring(base.lastIndexOf(':') + 1);

        Run taken = Run.of("serve", "--port", port);
        assertThat(taken.code()).isEqualTo(2);
        assertThat(taken.err()).startsWith("无法监听 127.0.0.1:" + port);
        assertThat(Run.of("serve", "--port", "70000").err()).contains("70000");
        assertThat(Run.of("serve", "--host", "no such host", "--port", "0").code())
                .isEqualTo(2);
    }

    @Test
    void oneThatIsAskedByManyAnswersAll() throws Exception {
        List<Thread> callers = new ArrayList<>();
        List<Integer> codes = Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 20; i++) {
            Thread caller = new Thread(() -> {
                try {
                    codes.add(post("/parse", "[\"≥200 人\"]").statusCode());
                } catch (Exception e) {
                    codes.add(-1);
                }
            });
            callers.add(caller);
            caller.start();
        }
        for (Thread caller : callers) {
            caller.join(TimeUnit.SECONDS.toMillis(60));
        }
        assertThat(codes).hasSize(20).containsOnly(200);
    }
}

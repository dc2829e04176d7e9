package io.github.performancetargets.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.performancetargets.assessment.Assessor;
import io.github.performancetargets.examples.cli.serve.ServedSchemas;
import io.github.performancetargets.examples.cli.serve.ServedTables;
import io.github.performancetargets.examples.cli.serve.TargetsServer;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.validation.TableValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/serve.md shows is run. */
class ServeDocumentTest {
    private static final Path CONFORMANCE = Path.of(System.getProperty("conformance.directory"));
    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private Path folder;

    private TargetsServer service;

    @BeforeEach
    void start() throws IOException {
        TableValidator review = TableValidator.review(EditionRegistry.builtIn());
        service = TargetsServer.start(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                new ServedTables(
                                review,
                                Assessor.by(ScoringScheme.standard()),
                                TableValidator.withoutRules(FormEdition.GENERIC),
                                UnitCatalogue.standard())
                        .operations(),
                ServedSchemas.openApi());
        Files.copy(CONFORMANCE.resolve("forms/pingluo-justice-2021.txt"), folder.resolve("table.txt"));
        Files.copy(CONFORMANCE.resolve("json/pingluo-justice-2021-1.json"), folder.resolve("table.json"));
        Files.copy(
                CONFORMANCE.resolve("203-langfang-self-assessment/source.html"),
                folder.resolve("self-assessment.html"));
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private String base() {
        return "http://127.0.0.1:" + service.address().getPort();
    }

    private static String block(String language) throws IOException {
        String page = Files.readString(CONFORMANCE.resolveSibling("docs").resolve("serve.md"));
        String begin = "```" + language + "\n";
        int start = page.indexOf(begin) + begin.length();
        return page.substring(start, page.indexOf("```", start));
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(out);
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private static boolean isThere(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void theCommandsOfCurlAnswer() throws Exception {
        assumeTrue(isThere("curl", "--version") && isThere("sh", "-c", "true"), "needs curl and a shell");
        List<String> commands = block("sh").lines().toList();
        assertThat(commands).hasSize(4).allMatch(command -> command.startsWith("curl "));

        for (String command : commands) {
            String answer = run(List.of("sh", "-c", command.replace("http://127.0.0.1:8080", base())));
            JsonNode json = MAPPER.readTree(answer);
            if (command.endsWith("/parse")) {
                assertThat(answer).isEqualTo(block("json").strip());
            } else {
                assertThat(json.at("/tables/0").isObject()).as(answer).isTrue();
                assertThat(json.get("problems")).isEmpty();
            }
        }
    }

    @Test
    void theProgramForJava8CompilesAndAnswers() throws Exception {
        Path source = folder.resolve("CheckClient.java");
        Files.writeString(source, block("java"));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        said,
                        said,
                        "--release",
                        "8",
                        "-encoding",
                        "UTF-8",
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(failed).as(said.toString(StandardCharsets.UTF_8)).isZero();

        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> program = List.of(java, "-cp", folder.toString(), "CheckClient", base(), "table.json");
        assertThat(MAPPER.readTree(run(program)).at("/tables/0/verdict").asText())
                .isEqualTo("complete");
    }
}

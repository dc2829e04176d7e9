package io.github.performancetargets.generalisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.generalisation.variant.Kinds;
import io.github.performancetargets.generalisation.variant.VariantKind;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command prints and writes. */
class MainTest {
    private static final String CONFORMANCE = "--conformance=" + System.getProperty("conformance.directory");

    @TempDir
    private Path folder;

    @Test
    void printsALineForEachKindAndSums() {
        assertThat(run(CONFORMANCE, "--format", "text", "headings", "headings-unseen")
                        .lines())
                .hasSize(7)
                .first()
                .isEqualTo("0");
    }

    @Test
    void documentsThatJudgeAreNeitherNamedNorWritten() throws IOException {
        String said = run(
                CONFORMANCE, "--format", "text", "--list", "--write", folder.toString(), "unlisted", "unlisted-unseen");

        assertThat(said).contains("-unlisted.txt").doesNotContain("-unlisted-unseen.txt");
        try (Stream<Path> written = Files.list(folder)) {
            assertThat(written.map(Path::getFileName)).map(Path::toString).containsExactly("unlisted");
        }
    }

    @Test
    void savesWhatItPrints() throws IOException {
        Path saved = folder.resolve("variants.md");
        String said = run(CONFORMANCE, "--format", "text", "--save", saved.toString(), "headings");

        assertThat(rows(said.lines())).hasSize(5).isEqualTo(rows(Files.readAllLines(saved).stream()));
    }

    /** Of a kind that was added since, or is gone, the results say nothing, or too much: the command that stands in them writes them anew. */
    @Test
    void theResultsAreOfEveryKind() throws IOException {
        Path results = Path.of(System.getProperty("conformance.directory"))
                .resolveSibling("proof/generalisation/results/variants.md");

        assertThat(rows(Files.readAllLines(results).stream()).stream()
                        .skip(2)
                        .map(row -> row.substring(2, row.indexOf(" |", 2))))
                .containsExactlyElementsOf(Stream.concat(
                                Kinds.all().stream().map(VariantKind::name),
                                Stream.of("all to fit with", "all that judge"))
                        .toList());
    }

    @Test
    void aKindThatIsNoneIsRefused() {
        assertThat(run(CONFORMANCE, "upside-down")).startsWith("2\n").contains("no kind upside-down");
    }

    private static List<String> rows(Stream<String> lines) {
        return lines.filter(line -> line.startsWith("|")).toList();
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        int code = Main.commandLine().setOut(writer).setErr(writer).execute(arguments);
        return code + "\n" + out;
    }
}

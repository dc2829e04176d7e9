package io.github.performancetargets.generalisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void aKindThatIsNoneIsRefused() {
        assertThat(run(CONFORMANCE, "upside-down")).startsWith("2\n").contains("no kind upside-down");
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        int code = Main.commandLine().setOut(writer).setErr(writer).execute(arguments);
        return code + "\n" + out;
    }
}

package io.github.performancetargets.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class QuickstartTest {
    private static final Path PROJECT = Path.of(System.getProperty("conformance.directory"), "..");

    @Test
    void printsWhatTheReadmeShows() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Quickstart.run(new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(Files.readString(PROJECT.resolve("README.md"), StandardCharsets.UTF_8))
                .contains("```\n" + printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n") + "```\n");
    }

    @Test
    void isTheCodeThatTheReadmeShows() throws Exception {
        Path source = Path.of("src/main/java", Quickstart.class.getName().replace('.', '/') + ".java");
        String code = Files.readString(source, StandardCharsets.UTF_8);
        String shown =
                code.substring(code.indexOf("        // a value text"), code.indexOf("    }\n\n    private static"));

        assertThat(Files.readString(PROJECT.resolve("README.md"), StandardCharsets.UTF_8))
                .contains(shown.stripTrailing().stripIndent());
    }
}

package io.github.performancetargets.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/reliability.md shows every target of the search, with the results that {@code proof/fuzz/search} wrote, and no others. */
class ReliabilityPageTest {
    private static final String BEGIN = "<!-- written by proof/fuzz/search -->";
    private static final String END = "<!-- end of what is written -->";
    private static final String TARGET = "FuzzTest.java";

    @Test
    void showsTheResultsAndNoOthers() throws IOException {
        List<String> expected = Files.readAllLines(Pages.ROOT.resolve("proof/fuzz/results.tsv")).stream()
                .map(line -> line.split("\t", -1))
                .map(cells -> "| `" + cells[0] + "` | " + (cells[1].equals("–") ? "–" : "`" + cells[1] + "`") + ", "
                        + cells[2] + " | " + cells[3] + " | " + cells[4] + " | " + cells[5] + " |")
                .toList();

        assertThat(shown().stream().filter(line -> !line.contains("| not yet |")))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void showsEveryTarget() throws IOException {
        try (Stream<Path> files = Files.walk(Pages.ROOT.resolve("proof/fuzz/src/test/java"))) {
            List<String> targets = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(TARGET))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .toList();

            assertThat(shown())
                    .extracting(line -> line.substring(3, line.indexOf('`', 3)))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(targets);
        }
    }

    private static List<String> shown() throws IOException {
        return Files.readAllLines(Pages.ROOT.resolve("docs/reliability.md")).stream()
                .dropWhile(line -> !line.equals(BEGIN))
                .takeWhile(line -> !line.equals(END))
                .filter(line -> line.startsWith("| `"))
                .toList();
    }
}

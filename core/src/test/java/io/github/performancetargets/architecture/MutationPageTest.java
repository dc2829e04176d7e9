package io.github.performancetargets.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** docs/mutation.md shows the results that {@code proof/mutation/measure} wrote, and no others. */
class MutationPageTest {
    private static final String BEGIN = "<!-- written by proof/mutation/measure -->";
    private static final String END = "<!-- end of what is written -->";

    @Test
    void showsTheResultsAndNoOthers() throws IOException {
        List<String> expected = Files.readAllLines(Pages.ROOT.resolve("proof/mutation/results.tsv")).stream()
                .map(line -> line.split("\t", -1))
                .map(cells -> "| `" + cells[0] + "`" + (cells[2].equals("part") ? ", in part" : "") + " | " + cells[3]
                        + " | " + cells[4] + " |")
                .toList();
        List<String> shown = Files.readAllLines(Pages.ROOT.resolve("docs/mutation.md")).stream()
                .dropWhile(line -> !line.equals(BEGIN))
                .takeWhile(line -> !line.equals(END))
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(0, line.indexOf('|', line.indexOf('|', line.indexOf('|', 2) + 1) + 1) + 1))
                .toList();

        assertThat(shown).containsExactlyInAnyOrderElementsOf(expected);
    }
}

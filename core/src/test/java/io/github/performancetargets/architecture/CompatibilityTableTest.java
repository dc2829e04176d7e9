package io.github.performancetargets.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of compatibility in the README: each version stands in a file of the build that its row names. */
class CompatibilityTableTest {
    private static final Pattern VERSION = Pattern.compile("\\d+(?:\\.\\d+)*");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
    private static final String HEAD = "| | built and tested with | by |";

    @Test
    void everyVersionIsWhatARunNames() throws IOException {
        List<String> rows = Files.readAllLines(Pages.ROOT.resolve("README.md")).stream()
                .dropWhile(line -> !line.equals(HEAD))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();

        assertThat(rows).extracting(row -> cell(row, 1)).contains("Java", "Jackson 2", "Jackson 3", "Spark");
        for (String row : rows) {
            List<String> runs =
                    matches(LINK, cell(row, 3)).map(link -> text(link.group(1))).toList();
            assertThat(runs).as(row).isNotEmpty();
            assertThat(matches(VERSION, cell(row, 2)).map(MatchResult::group))
                    .as(row)
                    .isNotEmpty()
                    .allSatisfy(version -> assertThat(runs).anyMatch(run -> names(run, version)));
        }
    }

    private static Stream<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static String cell(String row, int index) {
        return row.split("\\|", -1)[index].strip();
    }

    /** Whether it holds the version as a whole, or one of its builds, as in 8.0.6.Final. */
    private static boolean names(String run, String version) {
        return Pattern.compile("(?<![\\d.])" + Pattern.quote(version) + "(?!\\d)")
                .matcher(run)
                .find();
    }

    private static String text(String file) {
        try {
            return Files.readString(Pages.ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

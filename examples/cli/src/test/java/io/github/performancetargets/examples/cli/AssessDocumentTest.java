package io.github.performancetargets.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What docs/assessment.md shows is run. */
class AssessDocumentTest {
    private static final Path CONFORMANCE = Path.of(System.getProperty("conformance.directory", "../../conformance"));
    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| `([^`]+)` \\| ([012]) \\|");

    @Test
    void everyCommandPrintsWhatStandsBesideIt() throws IOException {
        String page =
                Files.readString(CONFORMANCE.resolveSibling("docs").resolve("assessment.md"), StandardCharsets.UTF_8);
        List<Matcher> rows =
                page.lines().map(ROW::matcher).filter(Matcher::matches).toList();
        assertThat(rows).hasSizeGreaterThan(6);
        SoftAssertions all = new SoftAssertions();
        for (Matcher row : rows) {
            Run run = Run.of(Stream.of(row.group(1).split(" "))
                    .map(word -> word.replaceFirst("^conformance/", Matcher.quoteReplacement(CONFORMANCE + "/")))
                    .toArray(String[]::new));
            all.assertThat(run.out()).as(row.group(1) + run.err()).contains(row.group(2));
            all.assertThat(run.code()).as(row.group(1)).isEqualTo(Integer.parseInt(row.group(3)));
        }
        all.assertAll();
    }
}

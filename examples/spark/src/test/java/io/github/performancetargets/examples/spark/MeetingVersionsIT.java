package io.github.performancetargets.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/spark.md lists the libraries that a job has in common with its Spark. */
class MeetingVersionsIT {
    private static final Path DOCUMENT = Path.of(System.getProperty("conformance.directory"))
            .resolveSibling("docs")
            .resolve("spark.md");
    private static final Pattern JAR = Pattern.compile("(.+?)(_2\\.13)?-(\\d[\\w.]*)\\.jar");
    private static final List<String> MEETING = List.of("jackson", "commons-", "slf4j", "log4j");

    @Test
    void theVersionsThatMeetAreThoseOfTheDocument() throws IOException {
        Set<String> rows = new TreeSet<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Matcher jar = JAR.matcher(Path.of(entry).getFileName().toString());
            if (jar.matches() && MEETING.stream().anyMatch(jar.group(1)::contains)) {
                rows.add("| " + jar.group(1) + " | " + jar.group(3) + " |");
            }
        }
        assertThat(rows).hasSizeGreaterThan(10);
        assertThat(Files.readAllLines(DOCUMENT))
                .as("the rows of the table")
                .filteredOn(line -> line.matches("\\| [\\w.-]+ \\| \\d[^|]* \\|"))
                .containsExactlyElementsOf(rows);
    }

    /** What this library brings has none of them. */
    @Test
    void theLibraryBringsNoneOfThem() {
        assertThat(List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)))
                .filteredOn(entry -> entry.contains("performance-targets") && entry.contains("jackson"))
                .isEmpty();
    }
}

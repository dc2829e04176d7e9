package io.github.performancetargets.freeze;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The texts of conformance that are read otherwise than before the reader of values was written anew: all are decided. */
class ChangedReadingsTest {
    private static final Path LIST = Path.of(System.getProperty("conformance.directory"), "values", "changed.tsv");
    private static final String REFUSED = "refused";

    private static final Map<String, String> READ = new HashMap<>();

    @BeforeAll
    static void readFrozen() throws IOException {
        for (String kind : List.of("values.txt", "cells.txt")) {
            Files.readAllLines(Path.of(System.getProperty("frozen.directory"), kind), StandardCharsets.UTF_8).stream()
                    .filter(line -> line.startsWith("\""))
                    .forEach(line -> {
                        int mark = line.indexOf("\" → ");
                        READ.put(line.substring(1, mark), line.substring(mark + 4));
                    });
        }
    }

    private static Stream<String[]> rows() throws IOException {
        return Files.readAllLines(LIST, StandardCharsets.UTF_8).stream().skip(1).map(line -> line.split("\t", -1));
    }

    // why a text is refused, without the place
    private static String withoutPlace(String reading) {
        return reading.startsWith(REFUSED) ? reading.replaceFirst(" at \\d+$", "") : reading;
    }

    @Test
    void eachIsReadAsTheListSaysAndWasDecided() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row).hasSize(4);
            assertThat(withoutPlace(READ.getOrDefault(row[0], "no text of conformance")))
                    .as(row[0])
                    .isEqualTo(row[2]);
            assertThat(row[1]).as(row[0]).isNotEqualTo(row[2]);
            assertThat(row[3]).as(row[0]).isNotBlank();
        });
    }

    @Test
    void oneTextInAHundredAtMostIsNewlyRefused() throws IOException {
        long refused = rows().filter(row -> row[2].startsWith(REFUSED) && !row[1].startsWith(REFUSED))
                .count();

        assertThat(refused * 100).isLessThanOrEqualTo(READ.size());
    }
}

package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every finding in real tables, read from the files as they were published: rule, severity, all places, and the words that a
 * reviewer is shown. A finding more, or one less, fails. What a change of a
 * rule changes on purpose is written by {@code -Dfindings.write=true}, and read line by line before it is committed.
 */
class ReviewConformanceTest {
    private static final TableValidator REVIEW = TableValidator.review(EditionRegistry.builtIn());

    static Stream<Path> cases() throws IOException {
        List<Path> cases = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(Conformance.file("."), "1[0-9][0-9]-*")) {
            folders.forEach(cases::add);
        }
        assertThat(cases).hasSizeGreaterThanOrEqualTo(10);
        return cases.stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theFindingsAreThoseOfTheReviewer(Path folder) throws Exception {
        String expected = Files.readString(folder.resolve("expected.json"));

        String found = found(source(expected));
        if (Boolean.getBoolean("findings.write")) {
            Files.writeString(folder.resolve("expected.json"), found);
        }

        assertThat(found).isEqualTo(expected);
    }

    // {"source": "forms/pingluo-justice-2021.txt#2", …: a file and which of its tables
    private static String source(String expected) {
        int from = expected.indexOf(": \"") + 3;
        return expected.substring(from, expected.indexOf('"', from));
    }

    private static String found(String source) throws Exception {
        int hash = source.indexOf('#');
        String file = hash < 0 ? source : source.substring(0, hash);
        int number = hash < 0 ? 1 : Integer.parseInt(source.substring(hash + 1));
        PerformanceTargetTable table =
                DocumentReader.create().read(Conformance.file(file)).tables().get(number - 1);
        Report report = REVIEW.validate(table);
        String findings =
                report.findings().stream().map(finding -> json(report, finding)).collect(Collectors.joining(",\n"));
        return "{\"source\": \"" + source + "\",\n \"findings\": ["
                + (findings.isEmpty() ? "" : "\n" + findings + "\n ") + "]}\n";
    }

    private static String json(Report report, Finding finding) {
        String places = Stream.concat(Stream.of(finding.place()), finding.related().stream())
                .map(place -> '"' + shown(place) + '"')
                .collect(Collectors.joining(", "));
        return "  {\"rule\": \"" + finding.rule() + "\", \"severity\": \""
                + finding.severity().code() + "\",\n   \"at\": [" + places + "],\n   \"message\": \""
                + report.message(finding, Locale.CHINA).replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
    }

    private static String shown(Place place) {
        return place.pointer() + place.indicatorId().map(id -> " (" + id + ")").orElse("");
    }
}

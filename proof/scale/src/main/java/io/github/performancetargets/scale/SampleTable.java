package io.github.performancetargets.scale;

import com.fasterxml.jackson.databind.ObjectReader;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.TableValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * 样本 A table of a conformance case, from which forms are made.
 *
 * @param name of the case
 * @param table as the case has it
 * @param found what a review finds in it
 */
record SampleTable(String name, PerformanceTargetTable table, List<Finding> found) {
    /** A form of fewer rows is a fragment that shows one fault of a layout. */
    private static final int FEWEST_ROWS = 5;

    private static final ObjectReader TABLES =
            PerformanceTargetJson.mapper().readerForListOf(PerformanceTargetTable.class);

    SampleTable {
        found = List.copyOf(found);
    }

    /** The tables of the cases in a folder, in the order of their names. */
    static List<SampleTable> in(Path conformance) throws IOException {
        TableValidator validator = TableValidator.review(EditionRegistry.builtIn());
        List<SampleTable> samples = new ArrayList<>();
        try (Stream<Path> cases = Files.list(conformance)) {
            for (Path model : cases.map(one -> one.resolve("model.json"))
                    .filter(Files::exists)
                    .sorted()
                    .toList()) {
                List<PerformanceTargetTable> tables = TABLES.readValue(model.toFile());
                for (PerformanceTargetTable table : tables) {
                    if (table.indicators().size() >= FEWEST_ROWS) {
                        String name = String.valueOf(model.getName(model.getNameCount() - 2));
                        samples.add(new SampleTable(
                                name, table, validator.validate(table).findings()));
                    }
                }
            }
        }
        return samples;
    }

    /** Whether a finding is about a row, alone or among others. */
    boolean isRemarked(int row) {
        return found.stream()
                .anyMatch(finding ->
                        isIn(row, finding.place()) || finding.related().stream().anyMatch(place -> isIn(row, place)));
    }

    /** Whether a finding is about the name of the project: what it says in words would change with it. */
    boolean isNameRemarked() {
        return found.stream().anyMatch(finding -> finding.place().pointer().startsWith("/project"));
    }

    private static boolean isIn(int row, Place place) {
        String pointer = "/indicators/" + row;
        return place.pointer().equals(pointer) || place.pointer().startsWith(pointer + "/");
    }
}

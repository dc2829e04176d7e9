package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The schema and the reader agree, except on what only the reader can know. */
class SchemaTest {
    private static final ObjectMapper TREES = new ObjectMapper();

    /** What the reader refuses and the schema cannot know: docs/json.md lists it. */
    private static final List<String> ONLY_THE_READER_KNOWS = List.of(
            "a unit",
            "expected low below high",
            "expected from before to",
            "expected both ends with a year",
            "a date that exists",
            "expected a plain decimal of at most",
            "an amount");

    @Provide
    Arbitrary<PerformanceTargetTable> tables() {
        return Tables.tables();
    }

    @Provide
    Arbitrary<Report> reports() {
        return Findings.reports();
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void everyWrittenTableIsValid(@ForAll("tables") PerformanceTargetTable table) throws Exception {
        String json = new String(Generations.BOTH.get(0).write(table), StandardCharsets.UTF_8);

        assertThat(TableSchema.errors(json, TableSchema.TABLE)).as(json).isEmpty();
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void everyWrittenReportIsValid(@ForAll("reports") Report report) throws Exception {
        String json = new String(Generations.BOTH.get(0).write(report), StandardCharsets.UTF_8);

        assertThat(TableSchema.errors(json, TableSchema.REPORT)).as(json).isEmpty();
    }

    @Test
    void theDocumentationHoldsTheSchemaOfTheJar() {
        assertThat(Conformance.document(TableSchema.NAME)).isEqualTo(TableSchema.published());
    }

    @Test
    void everyPropertyIsDescribed() throws Exception {
        JsonNode schema = TREES.readTree(TableSchema.published());
        List<String> bare = new ArrayList<>();
        for (JsonNode node : schema.findValues("properties")) {
            node.properties().forEach(property -> {
                JsonNode value = property.getValue();
                JsonNode referred =
                        value.has("$ref") ? schema.at(value.get("$ref").asText().substring(1)) : value;
                if (!value.has("description") && !referred.has("description") && !value.has("const")) {
                    bare.add(property.getKey());
                }
            });
        }
        assertThat(bare).isEmpty();
    }

    @Test
    void refusesOfATableWhatTheReaderRefusesAndNothingElse() throws Exception {
        assertThat(checkMutations(Samples.FULL, PerformanceTargetTable.class, TableSchema.TABLE))
                .isGreaterThan(2_000);
    }

    @Test
    void refusesOfAReportWhatTheReaderRefusesAndNothingElse() throws Exception {
        assertThat(checkMutations(Samples.REPORT, Report.class, TableSchema.REPORT))
                .isGreaterThan(200);
        assertThat(checkMutations(Samples.FINDING, Finding.class, TableSchema.FINDING))
                .isGreaterThan(200);
    }

    @Test
    void refusesOfAMeasureWhatTheReaderRefusesAndNothingElse() throws Exception {
        String measure = "{\"amount\":13,\"unit\":\"个\",\"counted\":\"乡镇\"}";
        assertThat(checkMutations(measure, Measure.class, TableSchema.MEASURE)).isGreaterThan(30);
    }

    private static int checkMutations(String document, Class<?> type, String part) throws Exception {
        assertThat(TableSchema.errors(document, part)).isEmpty();
        List<String> disagreements = new ArrayList<>();
        int[] cases = {0};
        Mutations.forEach(TREES.readTree(document), (what, mutant) -> {
            cases[0]++;
            boolean valid = TableSchema.errors(mutant, part).isEmpty();
            String refusal = refusal(mutant, type);
            boolean onlyReader = ONLY_THE_READER_KNOWS.stream().anyMatch(refusal::contains);
            if (valid != refusal.isEmpty() && !(valid && onlyReader)) {
                disagreements.add(what + ": valid " + valid + ", reader " + refusal);
            }
        });
        assertThat(disagreements).isEmpty();
        return cases[0];
    }

    /** What both generations say against a document; empty if they read it. */
    private static String refusal(String mutant, Class<?> type) {
        List<String> messages = new ArrayList<>();
        for (Json json : Generations.ALL) {
            try {
                json.read(mutant.getBytes(StandardCharsets.UTF_8), type);
                messages.add("");
            } catch (Exception e) {
                assertThat(json.isOwn(e)).as("%s", e).isTrue();
                messages.add(e.getMessage().lines().findFirst().orElse(""));
            }
        }
        assertThat(Set.copyOf(messages)).as("all say the same: %s", messages).hasSize(1);
        return messages.get(0);
    }
}

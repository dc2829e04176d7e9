package io.github.performancetargets.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
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

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void everyWrittenTableIsValid(@ForAll("tables") PerformanceTargetTable table) throws Exception {
        String json = new String(Generations.BOTH.get(0).write(table), StandardCharsets.UTF_8);

        assertThat(TableSchema.errors(json)).as(json).isEmpty();
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

    /** Replaces, removes or adds something at every place of a full table, one at a time. */
    @Test
    void refusesWhatTheReaderRefusesAndNothingElse() throws Exception {
        List<String> disagreements = new ArrayList<>();
        int[] cases = {0};
        forEveryMutation(TREES.readTree(Samples.FULL), (what, mutant) -> {
            cases[0]++;
            boolean valid = TableSchema.errors(mutant).isEmpty();
            String refusal = refusal(mutant);
            boolean onlyReader = ONLY_THE_READER_KNOWS.stream().anyMatch(refusal::contains);
            if (valid != refusal.isEmpty() && !(valid && onlyReader)) {
                disagreements.add(what + ": valid " + valid + ", reader " + refusal);
            }
        });
        assertThat(disagreements).isEmpty();
        assertThat(cases[0]).isGreaterThan(2_000);
    }

    /** What both generations say against a document; empty if they read it. */
    private static String refusal(String mutant) {
        List<String> messages = new ArrayList<>();
        for (Json json : Generations.BOTH) {
            try {
                json.table(mutant);
                messages.add("");
            } catch (Exception e) {
                assertThat(json.isOwn(e)).as("%s", e).isTrue();
                messages.add(e.getMessage().lines().findFirst().orElse(""));
            }
        }
        assertThat(Set.copyOf(messages))
                .as("both generations say the same: %s", messages)
                .hasSize(1);
        return messages.get(0);
    }

    private static void forEveryMutation(JsonNode root, BiConsumer<String, String> check) {
        mutate(root, "", root, check);
    }

    private static void mutate(JsonNode node, String path, JsonNode root, BiConsumer<String, String> check) {
        if (node instanceof ObjectNode object) {
            for (String name : new ArrayList<>(iterable(object))) {
                JsonNode kept = object.get(name);
                for (JsonNode other : replacements()) {
                    object.set(name, other);
                    check.accept(path + "/" + name + " = " + other, root.toString());
                }
                object.set(name, kept);
                mutate(kept, path + "/" + name, root, check);
                object.remove(name);
                check.accept(path + "/" + name + " removed", root.toString());
                object.set(name, kept);
            }
            object.put("unheardOf", 1);
            check.accept(path + "/unheardOf added", root.toString());
            object.remove("unheardOf");
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode kept = array.get(i);
                for (JsonNode other : replacements()) {
                    array.set(i, other);
                    check.accept(path + "/" + i + " = " + other, root.toString());
                }
                array.set(i, kept);
                mutate(kept, path + "/" + i, root, check);
            }
        }
    }

    private static List<String> iterable(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<JsonNode> replacements() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return List.of(
                nodes.nullNode(),
                nodes.booleanNode(true),
                nodes.textNode(""),
                nodes.textNode(" "),
                nodes.textNode("x"),
                nodes.textNode("12"),
                nodes.numberNode(-1),
                nodes.numberNode(1.5),
                nodes.arrayNode(),
                nodes.objectNode());
    }
}

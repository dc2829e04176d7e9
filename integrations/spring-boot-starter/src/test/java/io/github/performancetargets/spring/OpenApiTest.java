package io.github.performancetargets.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What springdoc generates is the schema that the library publishes, keyword by keyword. */
class OpenApiTest {
    private static final Path SCHEMA = Path.of(
            System.getProperty("conformance.directory"), "..", "docs", "performance-target-table-1.0.schema.json");

    private static Map<String, JsonNode> published() throws Exception {
        ObjectNode file = (ObjectNode) new JsonMapper().readTree(SCHEMA.toFile());
        JsonNode parts = file.remove("$defs");
        file.remove(List.of("$schema", "$id", "title"));
        Map<String, JsonNode> published = new TreeMap<>();
        published.put("PerformanceTargetTable", file);
        parts.properties().forEach(part -> published.put(component(part.getKey()), part.getValue()));
        return published;
    }

    private static String component(String definition) {
        StringBuilder name = new StringBuilder("PerformanceTarget");
        for (String word : definition.split("-", -1)) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.toString();
    }

    // references of the published schema, as components are referred to
    private static JsonNode referring(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("$ref")) {
            String definition = object.get("$ref").asText().replace("#/$defs/", "");
            object.put("$ref", "#/components/schemas/" + component(definition));
        }
        node.forEach(OpenApiTest::referring);
        return node;
    }

    // which properties are required is a set; whoever makes it orders it
    private static JsonNode sorted(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("required").isArray()) {
            Set<String> required = new TreeSet<>();
            object.get("required").forEach(name -> required.add(name.asText()));
            object.set("required", new JsonMapper().valueToTree(required));
        }
        node.forEach(OpenApiTest::sorted);
        return node;
    }

    @Test
    void theGeneratedSchemasAreThePublishedOnes() throws Exception {
        JsonNode document;
        try (Running service = Running.with()) {
            document = Running.json(service.get("/v3/api-docs"));
        }
        JsonNode generated = document.at("/components/schemas");

        assertThat(document.get("openapi").asText()).startsWith("3.1");
        Map<String, JsonNode> published = published();
        published.forEach((name, schema) ->
                assertThat(sorted(generated.path(name))).as(name).isEqualTo(sorted(referring(schema))));
        assertThat(published).hasSizeGreaterThan(35);
        assertThat(document.at("/paths/~1tables/post/requestBody/content/application~1json/schema"))
                .isEqualTo(new JsonMapper().readTree("{\"$ref\":\"#/components/schemas/PerformanceTargetTable\"}"));
        assertThat(generated.at("/Submission/properties/table"))
                .isEqualTo(new JsonMapper().readTree("{\"$ref\":\"#/components/schemas/PerformanceTargetTable\"}"));
    }
}

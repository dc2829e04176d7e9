package io.github.performancetargets.spring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * 模式文件 The JSON Schema of the library as components of OpenAPI 3.1: the definition {@code goal} is the component
 * {@code PerformanceTargetGoal}, so that it meets no type of the application.
 */
final class SchemaFile {
    private static final String FILE = "/io/github/performancetargets/json/performance-target-table-1.0.schema.json";
    private static final String DEFINITION = "#/$defs/";
    private static final String COMPONENT = "#/components/schemas/";
    /** The definition that the file itself is. */
    static final String TABLE = "table";

    private final Map<String, ObjectNode> definitions = new LinkedHashMap<>();

    SchemaFile() {
        ObjectNode file = read();
        JsonNode parts = file.remove("$defs");
        file.remove("$schema");
        file.remove("$id");
        file.remove("title");
        definitions.put(TABLE, file);
        parts.properties().forEach(part -> definitions.put(part.getKey(), (ObjectNode) part.getValue()));
        definitions.values().forEach(SchemaFile::pointToComponents);
    }

    private static ObjectNode read() {
        try (InputStream in = SchemaFile.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("performance-targets bug: " + FILE + " is not on the class path");
            }
            return (ObjectNode) Json31.mapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pointToComponents(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("$ref").asText().startsWith(DEFINITION)) {
            object.put("$ref", reference(object.get("$ref").asText().substring(DEFINITION.length())));
        }
        node.forEach(SchemaFile::pointToComponents);
    }

    /** The name of the component of a definition. */
    static String component(String definition) {
        StringBuilder name = new StringBuilder("PerformanceTarget");
        for (String word : definition.split("-", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return name.toString();
    }

    /** What refers to a component. */
    static String reference(String definition) {
        return COMPONENT + component(definition);
    }

    /** A definition and all that it refers to, as components by name. */
    Map<String, Schema<?>> components(String definition) {
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(definition);
        while (!open.isEmpty()) {
            String next = open.remove();
            if (seen.add(next)) {
                definition(next).findValuesAsText("$ref").forEach(reference -> open.add(named(reference)));
            }
        }
        Map<String, Schema<?>> components = new LinkedHashMap<>();
        seen.forEach(name -> components.put(component(name), schema(name)));
        return components;
    }

    private ObjectNode definition(String name) {
        return Objects.requireNonNull(definitions.get(name), name);
    }

    private String named(String reference) {
        return definitions.keySet().stream()
                .filter(name -> reference(name).equals(reference))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("performance-targets bug: no definition for " + reference));
    }

    private Schema<?> schema(String definition) {
        try {
            return Json31.mapper().treeToValue(definition(definition), Schema.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("performance-targets bug: the schema of " + definition, e);
        }
    }
}

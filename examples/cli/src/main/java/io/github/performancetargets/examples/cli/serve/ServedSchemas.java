package io.github.performancetargets.examples.cli.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.performancetargets.json.PlainJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** 服务的模式 What the service says of itself as OpenAPI 3.1: its paths, and the published JSON Schema as components. */
public final class ServedSchemas {
    private static final String PATHS = "openapi.json";
    private static final String DEFINITION = "#/$defs/";
    private static final String COMPONENT = "#/components/schemas/";

    private ServedSchemas() {}

    /** The document that the service answers with. */
    public static JsonNode openApi() {
        ObjectNode document = read(ServedSchemas.class.getResourceAsStream(PATHS), PATHS);
        ObjectNode schemas = (ObjectNode) document.at("/components/schemas");
        ObjectNode table = read(PlainJson.schema(), "the JSON Schema");
        JsonNode parts = table.remove("$defs");
        table.remove("$schema");
        table.remove("$id");
        parts.properties().forEach(part -> schemas.set(part.getKey(), pointingToComponents(part.getValue())));
        schemas.set("table", pointingToComponents(table));
        return document;
    }

    private static JsonNode pointingToComponents(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("$ref").asText().startsWith(DEFINITION)) {
            object.put("$ref", COMPONENT + object.get("$ref").asText().substring(DEFINITION.length()));
        }
        node.forEach(ServedSchemas::pointingToComponents);
        return node;
    }

    private static ObjectNode read(@Nullable InputStream resource, String name) {
        try (InputStream in = resource) {
            if (in == null) {
                throw new IllegalStateException("performance-targets bug: " + name + " is not in the jar");
            }
            return (ObjectNode) JsonMapper.builder().build().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

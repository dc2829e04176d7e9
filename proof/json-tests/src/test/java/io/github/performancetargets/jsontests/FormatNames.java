package io.github.performancetargets.jsontests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The names and codes that the schema of the format has. */
final class FormatNames {
    private FormatNames() {}

    private static JsonNode schema() {
        try {
            return new ObjectMapper().readTree(TableSchema.published());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The names of all properties. */
    static Set<String> ofTheSchema() {
        Set<String> names = new TreeSet<>();
        for (JsonNode properties : schema().findValues("properties")) {
            properties.properties().forEach(property -> names.add(property.getKey()));
        }
        return names;
    }

    /** The properties of each object that the schema names, but of targets: in their order, those that must be there with a mark. */
    static Map<String, List<String>> objectsOfTheSchema() {
        Map<String, List<String>> objects = new TreeMap<>();
        JsonNode schema = schema();
        objects.put("table", properties(schema));
        schema.get("$defs").properties().forEach(definition -> {
            if (definition.getValue().has("properties") && !definition.getKey().startsWith("target")) {
                objects.put(definition.getKey(), properties(definition.getValue()));
            }
        });
        return objects;
    }

    private static List<String> properties(JsonNode object) {
        Set<String> required = new TreeSet<>();
        object.path("required").forEach(name -> required.add(name.asText()));
        List<String> names = new ArrayList<>();
        object.get("properties").properties().forEach(property -> {
            names.add(property.getKey() + (required.contains(property.getKey()) ? "!" : ""));
        });
        return names;
    }

    /** What the schema says of each property, or of its type: by object and property. */
    static Map<String, String> descriptionsOfTheSchema() {
        Map<String, String> descriptions = new TreeMap<>();
        JsonNode schema = schema();
        describe("table", schema, schema, descriptions);
        schema.get("$defs").properties().forEach(definition -> {
            describe(definition.getKey(), definition.getValue(), schema, descriptions);
        });
        return descriptions;
    }

    private static void describe(String name, JsonNode object, JsonNode schema, Map<String, String> descriptions) {
        object.path("properties").properties().forEach(property -> {
            JsonNode value = property.getValue();
            JsonNode referred = schema.at(value.path("$ref").asText("#").substring(1));
            if (!value.has("const")) {
                descriptions.put(
                        name + "." + property.getKey(),
                        value.path("description")
                                .asText(referred.path("description").asText()));
            }
        });
    }

    /** The codes of all closed lists. */
    static Set<String> codesOfTheSchema() {
        Set<String> codes = new TreeSet<>();
        for (JsonNode list : schema().findValues("enum")) {
            list.forEach(code -> codes.add(code.asText()));
        }
        for (JsonNode code : schema().findValues("const")) {
            codes.add(code.asText());
        }
        return codes;
    }
}

package io.github.performancetargets.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 模式文件 The JSON Schema of the format, and the same as components of OpenAPI 3.1, whose schemas are JSON Schema. */
final class FormatSchema {
    private static final ObjectMapper TREES = new ObjectMapper();
    private static final String ID = "https://github.com/performancetargets/performance-targets/schema/";
    private static final String TABLE = "table";

    private final FormatDeclaration declaration;
    private final String definitions;

    private FormatSchema(FormatDeclaration declaration, String definitions) {
        this.declaration = declaration;
        this.definitions = definitions;
    }

    /** The JSON Schema, the table at its top. */
    static String jsonSchema(FormatDeclaration declaration, String fileName) {
        FormatSchema file = new FormatSchema(declaration, "#/$defs/");
        ObjectNode schema = TREES.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", ID + fileName);
        schema.put("title", "绩效目标表 Performance-target table, format 1.0");
        schema.setAll(
                file.object(declaration.object(TABLE), declaration.object(TABLE).properties()));
        ObjectNode defs = schema.putObject("$defs");
        file.definitions().forEach(defs::set);
        return print(schema);
    }

    /** The fragment for OpenAPI. */
    static String openApi(FormatDeclaration declaration) {
        FormatSchema file = new FormatSchema(declaration, "#/components/schemas/");
        ObjectNode api = TREES.createObjectNode();
        api.put("openapi", "3.1.0");
        api.putObject("info")
                .put("title", "绩效目标 Performance targets, format 1.0")
                .put("version", "1.0");
        api.putObject("paths");
        ObjectNode schemas = api.putObject("components").putObject("schemas");
        schemas.set(
                TABLE,
                file.object(declaration.object(TABLE), declaration.object(TABLE).properties()));
        file.definitions().forEach(schemas::set);
        return print(api);
    }

    private static String print(ObjectNode json) {
        DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        try {
            return TREES.writer(printer).writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, ObjectNode> definitions() {
        Map<String, ObjectNode> all = new LinkedHashMap<>();
        for (ValueType type : declaration.types()) {
            if (!type.meaning().isEmpty()) {
                all.put(type.name(), described(type.meaning(), fragment(type)));
            }
        }
        for (ObjectSpec object : declaration.objects()) {
            if (!object.kinds().isEmpty()) {
                kinds(object, all);
            } else if (!object.name().equals(TABLE)) {
                all.put(object.name(), object(object, object.properties()));
            }
        }
        return all;
    }

    private void kinds(ObjectSpec object, Map<String, ObjectNode> all) {
        String prefix = object.name() + "-";
        ObjectNode single =
                described("单项 A " + object.name() + " that is no list of others.", TREES.createObjectNode());
        ArrayNode singles = single.putArray("oneOf");
        ObjectNode whole = described(object.meaning(), TREES.createObjectNode());
        ArrayNode choices = whole.putArray("oneOf");
        choices.add(reference(prefix + "single"));
        all.put(prefix + "single", single);
        for (KindSpec kind : object.kinds()) {
            String name = prefix + kind.name().replace(' ', '-');
            all.put(name, kind(object, kind));
            (kind.properties().contains("clauses!") ? choices : singles).add(reference(name));
        }
        all.put(object.name(), whole);
    }

    private ObjectNode kind(ObjectSpec object, KindSpec kind) {
        List<PropertySpec> properties = new ArrayList<>();
        properties.add(object.property("kind"));
        for (String marked : kind.properties()) {
            PropertySpec property = object.property(marked.replace("!", ""));
            properties.add(new PropertySpec(
                    property.name(),
                    marked.endsWith("!"),
                    property.type(),
                    property.list(),
                    property.fallback(),
                    property.accessor(),
                    property.beside(),
                    property.labels(),
                    property.meaning()));
        }
        ObjectSpec narrowed =
                new ObjectSpec(object.name(), object.javaType(), object.made(), kind.meaning(), properties, List.of());
        ObjectNode schema = object(narrowed, properties);
        ((ObjectNode) schema.at("/properties/kind")).put("const", kind.code());
        return schema;
    }

    private ObjectNode object(ObjectSpec object, List<PropertySpec> properties) {
        ObjectNode schema = described(object.meaning(), TREES.createObjectNode());
        schema.put("type", "object");
        ObjectNode listed = schema.putObject("properties");
        ArrayNode required = TREES.createArrayNode();
        ObjectNode dependent = TREES.createObjectNode();
        for (PropertySpec property : properties) {
            listed.set(property.name(), value(property));
            if (property.required()) {
                required.add(property.name());
            }
            if (!property.beside().isEmpty()) {
                dependent.putArray(property.name()).add(property.beside());
            }
        }
        schema.put("additionalProperties", false);
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        if (!dependent.isEmpty()) {
            schema.set("dependentRequired", dependent);
        }
        return schema;
    }

    private ObjectNode value(PropertySpec property) {
        boolean isDefined = declaration.isObject(property.type())
                || !declaration.type(property.type()).meaning().isEmpty();
        ObjectNode one = isDefined ? reference(property.type()) : fragment(declaration.type(property.type()));
        ObjectNode schema = one;
        if (property.list()) {
            schema = TREES.createObjectNode().put("type", "array");
            schema.set("items", one);
        }
        return property.meaning().isEmpty() ? schema : described(property.meaning(), schema);
    }

    private ObjectNode reference(String name) {
        return TREES.createObjectNode().put("$ref", definitions + name);
    }

    private static ObjectNode described(String meaning, ObjectNode rest) {
        ObjectNode schema = TREES.createObjectNode().put("description", meaning);
        schema.setAll(rest);
        return schema;
    }

    private ObjectNode fragment(ValueType type) {
        try {
            return (ObjectNode) TREES.readTree(type.schema().replace("#/$defs/", definitions));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("expected JSON as schema of " + type.name(), e);
        }
    }
}

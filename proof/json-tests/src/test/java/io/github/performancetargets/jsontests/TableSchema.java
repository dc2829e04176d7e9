package io.github.performancetargets.jsontests;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.performancetargets.error.JsonError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The schema of the format, under an independent validator. */
final class TableSchema {
    static final String NAME = "performance-target-table-1.0.schema.json";

    /** The whole: a table. */
    static final String TABLE = "";

    static final String REPORT = "#/$defs/report";
    static final String FINDING = "#/$defs/finding";
    static final String MEASURE = "#/$defs/measure";

    private static final String ID = "https://github.com/performancetargets/performance-targets/schema/" + NAME;
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(Map.of(ID, published())));
    private static final Map<String, Schema> PARTS = new ConcurrentHashMap<>();

    private TableSchema() {}

    /** The schema in the jar. */
    static String published() {
        try (InputStream in = Objects.requireNonNull(
                JsonError.class.getResourceAsStream("/io/github/performancetargets/json/" + NAME))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema, or a part of it, says against a document. */
    static List<String> errors(String json, String part) {
        Schema schema = PARTS.computeIfAbsent(part, p -> REGISTRY.getSchema(SchemaLocation.of(ID + p)));
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}

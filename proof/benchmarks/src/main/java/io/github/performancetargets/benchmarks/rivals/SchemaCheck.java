package io.github.performancetargets.benchmarks.rivals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** 模式校验 Completeness as a JSON Schema, checked on Jackson's tree by networknt. */
public final class SchemaCheck {
    private final ObjectMapper mapper = new ObjectMapper();
    private final Schema schema;

    /** Reads the schema. */
    public SchemaCheck() {
        try (InputStream in = SchemaCheck.class.getResourceAsStream("completeness.schema.json")) {
            JsonNode node = mapper.readTree(in);
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a form into a tree and checks it. */
    public List<Error> check(byte[] json) throws IOException {
        return schema.validate(mapper.readTree(json));
    }
}

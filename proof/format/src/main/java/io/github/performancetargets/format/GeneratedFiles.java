package io.github.performancetargets.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** 生成的文件 All files that are made of the declaration, by their place in the repository. */
final class GeneratedFiles {
    /** The name of the schema. */
    static final String SCHEMA = "performance-target-table-1.0.schema.json";

    private static final String CODECS = "core/src/main/java/io/github/performancetargets/codec/";
    private static final String TOKENS = "core/src/main/java/io/github/performancetargets/token/";
    private static final String ERRORS = "core/src/main/java/io/github/performancetargets/error/";
    private static final String DOCUMENT = "docs/json.md";

    private GeneratedFiles() {}

    /**
     * The text of each file.
     *
     * @param root of the repository
     */
    static Map<String, String> of(Path root) throws IOException {
        FormatDeclaration declaration =
                FormatDeclaration.parse(Files.readString(root.resolve("proof/format/format.txt")));
        Map<String, String> files = new LinkedHashMap<>();
        files.put(TOKENS + "FieldName.java", ListSources.fieldNames(declaration));
        files.put(ERRORS + "PropertyTerms.java", ListSources.terms(declaration));
        files.put(CODECS + "ObjectCodecs.java", ListSources.codecs(declaration));
        for (ObjectSpec object : declaration.objects()) {
            files.put(object.file("package-info"), ListSources.packageOf(object));
            if (object.isByHand()) {
                files.put(object.file(object.shape()), ShapeSource.of(object));
            } else {
                files.put(object.file(object.codec()), CodecSource.of(object, declaration));
            }
        }
        String schema = FormatSchema.jsonSchema(declaration, SCHEMA);
        files.put("core/src/main/resources/io/github/performancetargets/json/" + SCHEMA, schema);
        files.put("docs/" + SCHEMA, schema);
        files.put("docs/performance-targets-1.0.openapi.json", FormatSchema.openApi(declaration));
        files.put(DOCUMENT, PropertyTables.in(Files.readString(root.resolve(DOCUMENT)), declaration));
        return files;
    }
}

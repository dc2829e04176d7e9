package io.github.performancetargets.freeze;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** 表的文件 The tables in a file of JSON: one, a list, or none where it holds something else, such as a report or a summary. */
final class CaseTables {
    private static final JsonMapper MAPPER = PerformanceTargetJson.mapper();

    private CaseTables() {}

    static List<PerformanceTargetTable> in(Path file) throws IOException {
        JsonNode root = MAPPER.readTree(file.toFile());
        List<PerformanceTargetTable> tables = new ArrayList<>();
        for (JsonNode element : root.isArray() ? root : List.of(root)) {
            if (element.has("formatVersion") && !element.has("findings") && !element.has("tables")) {
                tables.add(MAPPER.treeToValue(element, PerformanceTargetTable.class));
            }
        }
        return tables;
    }
}

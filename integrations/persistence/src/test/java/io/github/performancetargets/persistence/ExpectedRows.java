package io.github.performancetargets.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a table's indicators, made from its JSON without a database. */
public final class ExpectedRows {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ExpectedRows() {}

    /** The rows, in the order of the table. */
    public static List<Map<String, Object>> of(String id, PerformanceTargetTable table) {
        List<Map<String, Object>> rows = new ArrayList<>();
        JsonNode indicators = tree(table).path("indicators");
        for (int position = 0; position < indicators.size(); position++) {
            JsonNode indicator = indicators.get(position);
            JsonNode target = indicator.path("value").path("target");
            int clauses = Math.max(1, target.path("clauses").size());
            for (int clause = 1; clause <= clauses; clause++) {
                JsonNode single = target.has("clauses") ? target.get("clauses").get(clause - 1) : target;
                rows.add(row(id, position, indicator, clause, single));
            }
        }
        return rows;
    }

    private static Map<String, Object> row(String id, int position, JsonNode indicator, int clause, JsonNode target) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("position", Integer.toString(position));
        row.put("clause", Integer.toString(clause));
        put(row, "indicator_id", indicator.path("id"));
        row.put("period", indicator.path("period").asText("annual"));
        put(row, "category", indicator.path("category"));
        put(row, "dimension", indicator.path("dimension"));
        put(row, "name", indicator.path("name"));
        put(row, "weight", indicator.path("weight"));
        put(row, "text", indicator.path("value").path("text"));
        for (String name : List.of("kind", "operator", "amount", "low", "high", "unit", "counted", "direction")) {
            put(row, name, target.path(name));
        }
        put(row, "due", target.has("by") ? target.path("by") : target.path("to"));
        return row;
    }

    private static void put(Map<String, Object> row, String name, JsonNode value) {
        if (value.isNumber()) {
            row.put(name, Amount.of(value.decimalValue()).toString());
        } else if (value.isValueNode()) {
            row.put(name, value.asText());
        }
    }

    private static JsonNode tree(PerformanceTargetTable table) {
        try {
            return MAPPER.readTree(JsonColumn.TABLE.write(table));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}

package io.github.performancetargets.generalisation.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * 事实 What a table says, one thing each: those of its indicators apart from the rest.
 *
 * @param head what is said outside the indicators
 * @param rows what is said of each indicator
 */
record CountedFacts(FactBag head, List<Row> rows) {
    private static final List<String> CALLED = List.of("label", "name", "id");
    private static final Set<String> OF_ROW = Set.of("name", "value", "category", "dimension", "period");

    /**
     * An indicator.
     *
     * @param name its name
     * @param value its value text
     * @param tier its tiers
     * @param facts all of it
     */
    record Row(String name, String value, String tier, FactBag facts) {}

    static CountedFacts of(JsonNode table, Scope scope) {
        FactBag head = new FactBag();
        List<Row> rows = new ArrayList<>();
        table.properties().forEach(property -> {
            if (property.getKey().equals("indicators")) {
                property.getValue().forEach(indicator -> rows.add(row(indicator, scope)));
            } else if (scope == Scope.ALL && !property.getKey().equals("formatVersion")) {
                add(property.getKey(), property.getValue(), head);
            }
        });
        return new CountedFacts(head, rows);
    }

    private static Row row(JsonNode indicator, Scope scope) {
        FactBag facts = new FactBag();
        indicator.properties().forEach(property -> {
            // ids number the rows, whatever they say
            if (scope == Scope.ALL ? !property.getKey().equals("id") : OF_ROW.contains(property.getKey())) {
                add(property.getKey(), property.getValue(), facts);
            }
        });
        return new Row(
                indicator.path("name").asText(),
                indicator.path("value").path("text").asText(),
                indicator.path("category").asText() + "/"
                        + indicator.path("dimension").asText(),
                facts);
    }

    private static void add(String path, JsonNode node, FactBag facts) {
        if (node.isValueNode() || (node.has("text") && node.has("target"))) {
            facts.add(path, node.isValueNode() ? node.asText() : node.toString());
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                add(path + "「" + called(node.path(i), i) + "」", node.path(i), facts);
            }
        } else {
            node.properties().forEach(p -> add(path + "/" + p.getKey(), p.getValue(), facts));
        }
    }

    private static String called(JsonNode element, int index) {
        return CALLED.stream()
                .filter(element::has)
                .findFirst()
                .map(property -> element.path(property).asText())
                .orElse(String.valueOf(index));
    }
}

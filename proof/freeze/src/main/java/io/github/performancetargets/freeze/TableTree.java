package io.github.performancetargets.freeze;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.StatedTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * 表的树 A table as its JSON says it. Elements of a list are named by what they are called and never by their number, so that one
 * row more does not change the lines of all rows below it.
 */
final class TableTree {
    private static final JsonMapper MAPPER = PerformanceTargetJson.mapper();
    private static final String INDICATORS = "indicators";
    private static final Set<String> NAMED = Set.of("category", "dimension", "name");
    private static final List<String> CALLED = List.of("label", "name", "id");

    private final JsonNode table;

    TableTree(PerformanceTargetTable table) {
        this.table = MAPPER.valueToTree(table);
    }

    /** The line above all that is said of the table. */
    String heading() {
        String project = table.path("project").path("name").asText();
        String department = table.path("department").path("name").asText();
        String name = !project.isEmpty()
                ? project
                : !department.isEmpty() ? department : table.path("title").asText();
        return Section.HEADING + "「" + EscapedLine.of(name) + "」";
    }

    /** A line for every leaf, in the order of the JSON. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        table.properties().forEach(p -> {
            if (!p.getKey().equals("formatVersion")) {
                add(p.getKey(), p.getValue(), lines);
            }
        });
        return lines;
    }

    /** The value texts of the table, as written. */
    void eachValueText(Consumer<String> texts) {
        eachValueText(table, texts);
    }

    private static void eachValueText(JsonNode node, Consumer<String> texts) {
        if (isStated(node)) {
            texts.accept(node.path("text").asText());
            return;
        }
        node.forEach(child -> eachValueText(child, texts));
    }

    private static void add(String name, JsonNode node, List<String> lines) {
        if (isStated(node)) {
            lines.add(name + " = " + stated(node));
        } else if (isLeaf(node)) {
            lines.add(name + " = " + flat(node));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                addElement(name, node.path(i), i, lines);
            }
        } else {
            node.properties().forEach(p -> add(joined(name, p.getKey()), p.getValue(), lines));
        }
    }

    /** What the name of an element says is not said again, nor a number that only counts. */
    private static void addElement(String list, JsonNode element, int index, List<String> lines) {
        String name = element(list, element, index);
        if (isStated(element) || !element.isObject() || isLeaf(element)) {
            add(name, element, lines);
            return;
        }
        int before = lines.size();
        Set<String> said = list.equals(INDICATORS) ? NAMED : Set.of(calledBy(element));
        element.properties().forEach(p -> {
            boolean counts = p.getKey().equals("id") && p.getValue().asText().equals(String.valueOf(index + 1));
            if (!said.contains(p.getKey()) && !counts) {
                add(joined(name, p.getKey()), p.getValue(), lines);
            }
        });
        if (lines.size() == before) {
            lines.add(name);
        }
    }

    /** What an element is called, for a JSON pointer to it. */
    String name(String pointer) {
        String name = "";
        JsonNode node = table;
        String[] steps = pointer.split("/", -1);
        for (int i = 1; i < steps.length; i++) {
            boolean numbered = node.isArray() && node.has(number(steps[i]));
            JsonNode next = numbered ? node.path(number(steps[i])) : node.path(steps[i]);
            name = numbered ? element(name, next, number(steps[i])) : joined(name, steps[i]);
            node = next;
        }
        return name;
    }

    private static int number(String step) {
        return step.matches("[0-9]{1,6}") ? Integer.parseInt(step) : -1;
    }

    private static String joined(String name, String property) {
        return name.isEmpty() ? property : name + " · " + property;
    }

    private static String element(String list, JsonNode element, int index) {
        if (list.equals(INDICATORS)) {
            String tiers = element.path("category").asText("-") + "/"
                    + element.path("dimension").asText("-");
            String name = element.has("name") ? "「" + element.path("name").asText() + "」" : "";
            return EscapedLine.of(tiers + name);
        }
        String called = element.path(calledBy(element)).asText(String.valueOf(index + 1));
        return list + "「" + EscapedLine.of(called) + "」";
    }

    /** The property that says what an element is called; empty where none does. */
    private static String calledBy(JsonNode element) {
        return CALLED.stream().filter(element::has).findFirst().orElse("");
    }

    private static boolean isStated(JsonNode node) {
        return node.has("text") && node.has("target");
    }

    /** Tiers and other small things are one line, not one for each property. */
    private static boolean isLeaf(JsonNode node) {
        if (node.isValueNode()) {
            return true;
        }
        boolean labelled = node.has("label") && (node.has("text") || node.has("category") || node.has("dimension"));
        return node.isObject() && labelled && !node.has("id");
    }

    private static String flat(JsonNode node) {
        if (node.isValueNode()) {
            return EscapedLine.of(node.asText());
        }
        List<String> properties = new ArrayList<>();
        node.properties().forEach(p -> {
            if (!p.getKey().equals("label")) {
                properties.add(
                        (p.getKey().equals("text") ? "" : p.getKey() + " ") + EscapedLine.of(text(p.getValue())));
            }
        });
        return String.join(", ", properties);
    }

    private static String text(JsonNode node) {
        return node.isValueNode() ? node.asText() : node.toString();
    }

    /** The words, and what they mean where that is not what the words alone mean, as in columns of their own. */
    private static String stated(JsonNode node) {
        String text = node.path("text").asText();
        JsonNode alone = MAPPER.valueToTree(StatedTarget.read(text));
        return EscapedLine.of(text) + (node.equals(alone) ? "" : " means " + MeaningLine.of(node));
    }
}

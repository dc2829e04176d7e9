package io.github.performancetargets.jsontests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Replaces, removes or adds something at every place of a document, one at a time. */
final class Mutations {
    private Mutations() {}

    /**
     * Goes through all of them.
     *
     * @param check is told what was done, and the document that came of it
     */
    static void forEach(JsonNode root, BiConsumer<String, String> check) {
        mutate(root, "", root, check);
    }

    private static void mutate(JsonNode node, String path, JsonNode root, BiConsumer<String, String> check) {
        if (node instanceof ObjectNode object) {
            for (String name : names(object)) {
                JsonNode kept = object.get(name);
                for (JsonNode other : replacements()) {
                    object.set(name, other);
                    check.accept(path + "/" + name + " = " + other, root.toString());
                }
                object.set(name, kept);
                mutate(kept, path + "/" + name, root, check);
                object.remove(name);
                check.accept(path + "/" + name + " removed", root.toString());
                object.set(name, kept);
            }
            object.put("unheardOf", 1);
            check.accept(path + "/unheardOf added", root.toString());
            object.remove("unheardOf");
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode kept = array.get(i);
                for (JsonNode other : replacements()) {
                    array.set(i, other);
                    check.accept(path + "/" + i + " = " + other, root.toString());
                }
                array.set(i, kept);
                mutate(kept, path + "/" + i, root, check);
            }
        }
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<JsonNode> replacements() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return List.of(
                nodes.nullNode(),
                nodes.booleanNode(true),
                nodes.textNode(""),
                nodes.textNode(" "),
                nodes.textNode("x"),
                nodes.textNode("12"),
                nodes.numberNode(-1),
                nodes.numberNode(1.5),
                nodes.arrayNode(),
                nodes.objectNode());
    }
}

package io.github.performancetargets.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tables in JSON that were changed by one who knows what JSON is: values taken away, twice, elsewhere, up to fifty times, within each
 * other, of another type. Random bytes hardly ever leave JSON well-formed. A find goes into the inputs of {@link JsonFuzzTest} as the
 * JSON that the failure shows.
 */
class JsonTreeFuzzTest {
    private static final JsonMapper PLAIN = new JsonMapper();
    private static final int MOST = 50;
    private static final int ROOM = 1_000;
    private static final int LONGEST = 10_000;
    /** A name with it is the name without it: of one object, twice the same. */
    private static final String TWIN = "\u0001";

    private static final List<byte[]> SEEDS = seeds();
    private static final List<String> SCALARS = List.of(
            "null",
            "true",
            "0",
            "-0",
            "1e400",
            "1e-400",
            "0.1",
            "123456789012345678901234567890",
            "-1",
            "2147483648",
            "1.0",
            "[]",
            "{}",
            "\"\"",
            "\"NaN\"",
            "\"1e9999999\"",
            "\"\\u0000\"",
            "\"\\ud83d\"",
            "\"≥90%\"",
            "\"=\"",
            "\"2021\"",
            "\"2021-02-30\"");

    private static List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        for (String folder : List.of("json", "frozen-1.0")) {
            try (Stream<Path> files = Files.walk(Path.of(System.getProperty("conformance.directory"), folder))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                        .sorted()
                        .toList()) {
                    seeds.add(Files.readAllBytes(file));
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return List.copyOf(seeds);
    }

    @FuzzTest(maxDuration = "30m")
    void bothGenerationsReadOneTableOrNone(byte[] choices) throws IOException {
        String json = json(choices);
        try {
            JsonLaws.readByBothOrNone(json.getBytes(StandardCharsets.UTF_8));
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(json, e);
        }
    }

    /** The first byte chooses a table; then five bytes a step: at what, where, what with, how often. */
    private static String json(byte[] choices) throws IOException {
        Choices next = new Choices(choices);
        JsonNode tree = PLAIN.readTree(SEEDS.get(next.below(SEEDS.size())));
        while (next.hasMore()) {
            List<JsonNode> holders = new ArrayList<>();
            collect(tree, holders);
            if (holders.size() >= ROOM) {
                // copies of copies would fill the memory before anybody reads them
                break;
            }
            JsonNode holder = holders.get(next.below(holders.size()));
            JsonNode other = holders.get(next.below(holders.size()));
            if (holder instanceof ObjectNode object) {
                change(object, other, next);
            } else if (holder instanceof ArrayNode array) {
                change(array, other, next);
            }
        }
        return tree.toString().replace("\\u0001", "");
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainerNode() && holders.size() < ROOM) {
            holders.add(node);
            node.forEach(child -> collect(child, holders));
        }
    }

    private static void change(ObjectNode object, JsonNode other, Choices next) throws IOException {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.isEmpty() ? "title" : names.get(next.below(names.size()));
        JsonNode value = object.path(name);
        switch (next.below(8)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name, PLAIN.readTree(SCALARS.get(next.below(SCALARS.size()))));
            case 2 -> object.set(name, other.deepCopy());
            case 3 -> object.set(name + TWIN, value.isMissingNode() ? other.deepCopy() : value.deepCopy());
            case 4 -> object.set(name, nested(value, next.below(MOST)));
            case 5 -> object.set(name + "x", value.isMissingNode() ? other.deepCopy() : value.deepCopy());
            case 6 -> {
                other.fieldNames()
                        .forEachRemaining(
                                each -> object.set(each, other.get(each).deepCopy()));
            }
            default -> {
                String text = value.asText();
                object.set(name, TextNode.valueOf(text.length() > LONGEST ? text : text.repeat(1 + next.below(MOST))));
            }
        }
    }

    private static void change(ArrayNode array, JsonNode other, Choices next) throws IOException {
        int at = array.isEmpty() ? 0 : next.below(array.size());
        JsonNode value = array.isEmpty() ? other.deepCopy() : array.get(at).deepCopy();
        switch (next.below(5)) {
            case 0 -> array.remove(at);
            case 1 -> array.insert(at, PLAIN.readTree(SCALARS.get(next.below(SCALARS.size()))));
            case 2 -> array.insert(at, other.deepCopy());
            case 3 -> array.insert(at, nested(value, next.below(MOST)));
            default -> {
                for (int i = next.below(MOST); i >= 0 && array.size() < 1000; i--) {
                    array.add(value.deepCopy());
                }
            }
        }
    }

    private static JsonNode nested(JsonNode value, int times) {
        JsonNode nested = value.isMissingNode() ? TextNode.valueOf("") : value.deepCopy();
        for (int i = 0; i < times; i++) {
            nested = i % 2 == 0
                    ? PLAIN.createArrayNode().add(nested)
                    : PLAIN.createObjectNode().set("extensions", nested);
        }
        return nested;
    }
}

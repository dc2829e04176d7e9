package io.github.performancetargets.freeze;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.value.StatedTarget;
import java.util.ArrayList;
import java.util.List;

/** 含义 What a value text means: the JSON of its meaning, or why it is refused and at which character. */
final class MeaningLine {
    private static final JsonMapper MAPPER = PerformanceTargetJson.mapper();
    private static final String BETWEEN = "\" → ";
    private static final String REFUSED = "refused";

    private MeaningLine() {}

    /** The line of a text: the text in quotation marks, and what it means. */
    static String of(String text) {
        return '"' + EscapedLine.of(text) + BETWEEN + of(MAPPER.<JsonNode>valueToTree(StatedTarget.read(text)));
    }

    /** What a stated value means. */
    static String of(JsonNode stated) {
        List<String> parts = new ArrayList<>();
        JsonNode reason = stated.path("reason");
        if (!reason.isMissingNode()) {
            parts.add(REFUSED + ": " + reason.path("code").asText() + " at "
                    + reason.path("index").asText());
        }
        JsonNode target = stated.path("target");
        if (!target.path("kind").asText().equals("text") || target.has("text") || parts.isEmpty()) {
            parts.add(target.toString());
        }
        return String.join(" ", parts);
    }

    /** The text of a line, as it is written there. */
    static String text(String line) {
        return line.substring(0, line.lastIndexOf(BETWEEN) + 1);
    }

    static boolean isRefused(String line) {
        return line.startsWith(REFUSED, line.lastIndexOf(BETWEEN) + BETWEEN.length());
    }
}

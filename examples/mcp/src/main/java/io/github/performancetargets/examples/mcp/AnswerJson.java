package io.github.performancetargets.examples.mcp;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.error.JsonException;
import io.github.performancetargets.json.PlainJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** 应答的 JSON Writes values of the model into answers, number by number as the library writes them. */
final class AnswerJson {
    private AnswerJson() {}

    static RawValue raw(Object value) {
        try {
            return new RawValue(new String(PlainJson.STRICT.write(value), StandardCharsets.UTF_8));
        } catch (JsonException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static void remarks(ObjectNode answer, List<Remark> remarks, Locale locale) {
        ArrayNode said = answer.putArray("remarks");
        for (Remark remark : remarks) {
            ObjectNode node = said.addObject().put("kind", remark.kind().code());
            remark.place().ifPresent(place -> node.put("place", place.toString()));
            node.put("message", remark.message(locale));
        }
    }
}

package io.github.performancetargets.examples.cli.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/**
 * 应答 What is answered: JSON, or a problem (RFC 9457).
 *
 * @param status of HTTP
 * @param type of the content
 * @param body the content, in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ServedAnswer(int status, String type, byte[] body) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** An answer of JSON. */
    public static ServedAnswer json(JsonNode content) {
        return new ServedAnswer(200, "application/json", bytes(content));
    }

    /** A problem. */
    public static ServedAnswer problem(int status, String title, String detail) {
        ObjectNode problem = JsonNodeFactory.instance.objectNode();
        problem.put("title", title).put("status", status).put("detail", detail);
        return new ServedAnswer(status, "application/problem+json", bytes(problem));
    }

    private static byte[] bytes(JsonNode content) {
        try {
            return MAPPER.writeValueAsBytes(content);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

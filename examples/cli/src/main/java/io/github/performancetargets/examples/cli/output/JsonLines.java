package io.github.performancetargets.examples.cli.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** JSON 行 Objects as lines of JSON. */
final class JsonLines {
    private JsonLines() {}

    /** The object on a line, in UTF-8 and with its end. */
    static byte[] of(ObjectMapper mapper, ObjectNode line) {
        try {
            return (mapper.writeValueAsString(line) + '\n').getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

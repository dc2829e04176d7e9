package io.github.performancetargets.examples.cli.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.github.performancetargets.difference.TableDifference;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import java.io.UncheckedIOException;
import java.util.Locale;

/** 两表差异的 JSON What differs between two tables, as JSON: the difference itself, and each change in words. */
public final class DifferenceJson {
    private static final ObjectMapper MAPPER = PerformanceTargetJson.mapper();

    private DifferenceJson() {}

    /**
     * One object on a line.
     *
     * @param number which table of the files it is, from 1
     * @param locale of the messages
     */
    public static String line(int number, TableDifference difference, Locale locale) {
        ObjectNode line = MAPPER.createObjectNode().put("table", number);
        line.put("loosenedWithoutReason", difference.loosenedWithoutReason().size());
        ArrayNode messages = line.putArray("messages");
        difference.lines(locale).forEach(messages::add);
        try {
            line.putRawValue("difference", new RawValue(MAPPER.writeValueAsString(difference)));
            return MAPPER.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

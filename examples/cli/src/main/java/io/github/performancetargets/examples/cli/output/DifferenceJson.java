package io.github.performancetargets.examples.cli.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.performancetargets.difference.TableChange;
import io.github.performancetargets.difference.TableDifference;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** 两表差异的 JSON What differs between two tables, as JSON: the members are the components of its types. */
public final class DifferenceJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private DifferenceJson() {}

    /**
     * One object on a line.
     *
     * @param number which table of the files it is, from 1
     * @param locale of the messages
     */
    public static String line(int number, TableDifference difference, Locale locale) {
        ObjectNode line = MAPPER.createObjectNode().put("table", number);
        ArrayNode changes = line.putArray("changes");
        List<TableChange> loosened = difference.loosenedWithoutReason();
        List<String> words = difference.lines(locale);
        for (int i = 0; i < difference.changes().size(); i++) {
            TableChange change = difference.changes().get(i);
            ObjectNode node = changes.addObject()
                    .put("part", change.part().code())
                    .put("kind", change.kind().code())
                    .put("name", change.name());
            change.oldPointer().ifPresent(pointer -> node.put("oldPointer", pointer));
            change.newPointer().ifPresent(pointer -> node.put("newPointer", pointer));
            change.was().ifPresent(text -> node.put("was", text));
            change.is().ifPresent(text -> node.put("is", text));
            change.reason().ifPresent(reason -> node.put("reason", reason));
            node.put("loosenedWithoutReason", loosened.contains(change)).put("message", words.get(i));
        }
        try {
            return MAPPER.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.performancetargets.examples.cli.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Streams;
import io.github.performancetargets.rollup.RollUp;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.value.StatedTarget;
import java.io.UncheckedIOException;

/** 复核 JSON One object a line: for each table, for what could not be read, and for the roll-up. */
final class AssessJsonOutput implements AssessOutput {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Streams streams;
    private final Messages messages;
    private final CheckedJson checked;
    private final AssessedJson assessed;

    AssessJsonOutput(Streams streams, Messages messages) {
        this.streams = streams;
        this.messages = messages;
        this.checked = new CheckedJson(messages.language().locale());
        this.assessed = new AssessedJson(messages.language().locale());
    }

    @Override
    public void assessed(ReadTable read, Assessment assessment, Report report) {
        ObjectNode line = line(read);
        assessed.fill(line, assessment);
        checked.findings(line, report);
        checked.remarks(line, read.remarks());
        write(line);
    }

    @Override
    public void monitored(ReadTable read, LightsAtDate lights) {
        ObjectNode line = line(read);
        line.put("date", lights.date().toString());
        lights.worst().ifPresent(light -> line.put("light", light.code()));
        lights.execution().ifPresent(light -> line.put("execution", light.code()));
        ArrayNode rows = line.putArray("indicators");
        for (int i = 0; i < lights.rows().size(); i++) {
            LightsAtDate.Row row = lights.rows().get(i);
            ObjectNode node = rows.addObject()
                    .put("pointer", "/indicators/" + i)
                    .put("name", read.table().indicators().get(i).name());
            row.reading().value().map(StatedTarget::text).ifPresent(text -> node.put("value", text));
            node.put("light", row.light().code());
        }
        checked.remarks(line, read.remarks());
        write(line);
    }

    private static ObjectNode line(ReadTable read) {
        ObjectNode line = MAPPER.createObjectNode().put("source", read.source()).put("table", read.number());
        read.table().title().ifPresent(title -> line.put("title", title));
        read.table().project().map(Project::name).ifPresent(name -> line.put("project", name));
        return line;
    }

    @Override
    public void counted(ReadTable read) {
        // the roll-up says what there is to say
    }

    @Override
    public void rolledUp(RollUp rollUp) {
        ObjectNode line = MAPPER.createObjectNode();
        RollUpJson.fill(line.putObject("rollUp"), rollUp, messages.language().locale());
        write(line);
    }

    @Override
    public void unreadable(String source, String why) {
        write(MAPPER.createObjectNode().put("source", source).put("problem", why));
        streams.out().flush();
        streams.message(messages.say("unreadable", source, why));
    }

    @Override
    public void end() {
        // every line is whole in itself
    }

    private void write(ObjectNode line) {
        try {
            streams.data(MAPPER.writeValueAsString(line));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

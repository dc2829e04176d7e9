package io.github.performancetargets.examples.cli.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Streams;
import io.github.performancetargets.examples.cli.input.ReadTable;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.monitoring.TableLights;
import io.github.performancetargets.rollup.RollUp;
import io.github.performancetargets.validation.Report;

/** 复核 JSON One object a line: for each table, for what could not be read, and for the roll-up. */
final class AssessJsonOutput implements AssessOutput {
    private static final ObjectMapper MAPPER = PerformanceTargetJson.mapper();

    private final Streams streams;
    private final Messages messages;
    private final CheckedJson checked;
    private final AssessedJson computed;

    AssessJsonOutput(Streams streams, Messages messages) {
        this.streams = streams;
        this.messages = messages;
        this.checked = new CheckedJson(messages.language().locale());
        this.computed = new AssessedJson(messages.language().locale());
    }

    @Override
    public byte[] shown(ReadTable read, Assessment assessment, Report report) {
        ObjectNode line = MAPPER.createObjectNode().put("source", read.source());
        computed.fill(line, read.number(), read.table(), assessment, report);
        checked.remarks(line, read.remarks());
        return JsonLines.of(MAPPER, line);
    }

    @Override
    public void assessed(ReadTable read, Assessment assessment, Report report, byte[] shown) {
        streams.data(shown);
    }

    @Override
    public byte[] shown(ReadTable read, TableLights lights) {
        ObjectNode line =
                AssessedJson.named(MAPPER.createObjectNode().put("source", read.source()), read.number(), read.table());
        line.putRawValue("lights", AssessedJson.raw(lights));
        checked.remarks(line, read.remarks());
        return JsonLines.of(MAPPER, line);
    }

    @Override
    public void monitored(ReadTable read, byte[] shown) {
        streams.data(shown);
    }

    @Override
    public void counted(ReadTable read) {
        // the roll-up says what there is to say
    }

    @Override
    public void rolledUp(RollUp rollUp) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("notice", Assessment.notice(messages.language().locale()));
        line.putRawValue("rollUp", AssessedJson.raw(rollUp));
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
        streams.data(JsonLines.of(MAPPER, line));
    }
}

package io.github.performancetargets.examples.cli.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Streams;
import io.github.performancetargets.examples.cli.input.ReadTable;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.validation.Report;

/** JSON 输出 One object a line: for each table its verdict, findings and remarks; for what could not be read, why. */
final class JsonOutput implements CheckOutput {
    private final ObjectMapper mapper = PerformanceTargetJson.mapper();
    private final Streams streams;
    private final Messages messages;
    private final CheckedJson checked;

    JsonOutput(Streams streams, Messages messages) {
        this.streams = streams;
        this.messages = messages;
        this.checked = new CheckedJson(messages.language().locale());
    }

    @Override
    public byte[] shown(ReadTable read, Report report) {
        ObjectNode line = mapper.createObjectNode().put("source", read.source());
        checked.fill(line, read.number(), read.table(), report, read.remarks());
        checked.remarks(line, read.remarks());
        return JsonLines.of(mapper, line);
    }

    @Override
    public void table(ReadTable read, Report report, byte[] shown) {
        streams.data(shown);
    }

    @Override
    public void unreadable(String source, String why) {
        unreadable(source, problem(source, why), why);
    }

    @Override
    public void refused(String source, JsonError error, String why) {
        ObjectNode problem = problem(source, why).put("pointer", error.pointer());
        if (error.line() > 0) {
            problem.put("line", error.line()).put("column", error.column());
        }
        unreadable(source, problem, why);
    }

    private ObjectNode problem(String source, String why) {
        return mapper.createObjectNode()
                .put("source", source)
                .put("verdict", "unreadable")
                .put("problem", why);
    }

    private void unreadable(String source, ObjectNode problem, String why) {
        streams.data(JsonLines.of(mapper, problem));
        streams.out().flush();
        streams.message(messages.say("unreadable", source, why));
    }

    @Override
    public void end() {
        // every line is whole in itself
    }
}

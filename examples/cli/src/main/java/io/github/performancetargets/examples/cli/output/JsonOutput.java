package io.github.performancetargets.examples.cli.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Streams;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import java.io.UncheckedIOException;
import java.util.List;

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
    public void table(String source, int number, PerformanceTargetTable table, Report report, List<Remark> remarks) {
        ObjectNode line = mapper.createObjectNode().put("source", source);
        checked.fill(line, number, table, report);
        checked.remarks(line, remarks);
        write(line);
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
        write(problem);
        streams.out().flush();
        streams.message(messages.say("unreadable", source, why));
    }

    @Override
    public void end() {
        // every line is whole in itself
    }

    private void write(ObjectNode line) {
        try {
            streams.data(mapper.writeValueAsString(line));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.performancetargets.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.validation.Report;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** JSON 输出 One object a line: for each table its verdict, findings and remarks; for what could not be read, why. */
final class JsonOutput implements CheckOutput {
    private final ObjectMapper mapper = PerformanceTargetJson.mapper();
    private final Streams streams;
    private final Messages messages;
    private final Locale locale;

    JsonOutput(Streams streams, Messages messages) {
        this.streams = streams;
        this.messages = messages;
        this.locale = messages.language().locale();
    }

    @Override
    public void table(String source, int number, PerformanceTargetTable table, Report report, List<Remark> remarks) {
        ObjectNode line = line(source, report.isComplete() ? "complete" : "incomplete");
        line.put("table", number);
        table.title().ifPresent(title -> line.put("title", title));
        table.project().map(Project::name).ifPresent(name -> line.put("project", name));
        ArrayNode findings = line.putArray("findings");
        report.findings().forEach(finding -> findings.add(finding(finding, report)));
        ArrayNode said = line.putArray("remarks");
        remarks.forEach(remark -> said.add(remark(remark)));
        write(line);
    }

    @Override
    public void unreadable(String source, String why) {
        write(line(source, "unreadable").put("problem", why));
        streams.out().flush();
        streams.message(messages.say("unreadable", source, why));
    }

    @Override
    public void end() {
        // every line is whole in itself
    }

    private ObjectNode line(String source, String verdict) {
        return mapper.createObjectNode().put("source", source).put("verdict", verdict);
    }

    private ObjectNode finding(Finding finding, Report report) {
        ObjectNode node = mapper.createObjectNode();
        node.put("rule", finding.rule().value());
        node.put("severity", finding.severity().code());
        node.put("criterion", finding.criterion().code());
        node.put("pointer", finding.place().pointer());
        finding.place().category().ifPresent(category -> node.put("category", category.code()));
        finding.place().dimension().ifPresent(dimension -> node.put("dimension", dimension.code()));
        finding.place().indicatorId().ifPresent(id -> node.put("indicatorId", id));
        finding.place().name().ifPresent(name -> node.put("name", name));
        finding.rejected().ifPresent(found -> node.put("found", found));
        if (!finding.related().isEmpty()) {
            ArrayNode related = node.putArray("related");
            finding.related().forEach(place -> related.add(place.pointer()));
        }
        return node.put("message", report.message(finding, locale));
    }

    private ObjectNode remark(Remark remark) {
        ObjectNode node = mapper.createObjectNode();
        node.put("kind", remark.kind().code());
        remark.place().ifPresent(place -> node.put("place", place.toString()));
        if (!remark.text().isEmpty()) {
            node.put("text", remark.text());
        }
        return node.put("message", remark.message(locale));
    }

    private void write(ObjectNode line) {
        try {
            streams.data(mapper.writeValueAsString(line));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.performancetargets.examples.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Reasons;
import io.github.performancetargets.examples.cli.console.Streams;
import io.github.performancetargets.examples.cli.input.ReadTable;
import io.github.performancetargets.rollup.FindingSummary;
import io.github.performancetargets.rollup.FindingSummaryCollector;
import io.github.performancetargets.rollup.ListedTable;
import io.github.performancetargets.rollup.OrganizationFindings;
import io.github.performancetargets.rollup.RuleCount;
import io.github.performancetargets.validation.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** 汇总输出 Counts findings by rule and by organization, and writes the numbers to a file as JSON. */
public final class SummaryOutput {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private final FindingSummaryCollector collector = new FindingSummaryCollector();
    private final String name;
    private final OutputFile file;
    private long unreadable;

    /** Writes to a file, which messages call by this name. */
    public SummaryOutput(String name, OutputFile file) {
        this.name = name;
        this.file = file;
    }

    /** The file. */
    public List<Path> paths() {
        return file.paths();
    }

    /** Counts what was found in a table. */
    public void add(ReadTable read, Report report) {
        collector.add(read.source() + " #" + read.number(), read.table(), report);
    }

    /** Counts what could not be read. */
    public void unreadable() {
        unreadable++;
    }

    /** Writes the file; answers with whether that was possible. */
    public boolean write(Streams streams, Messages messages) {
        try {
            file.write(this::writeTo);
            return true;
        } catch (IOException e) {
            streams.message(messages.say("output.failed", name, Reasons.ofWriting(e, messages)));
            return false;
        }
    }

    private void writeTo(OutputStream out) throws IOException {
        FindingSummary summary = collector.summary();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            // the draft is closed by those who opened it
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeNumberField("tables", summary.tables());
            json.writeNumberField("complete", summary.complete());
            json.writeNumberField("unreadable", unreadable);
            rules(json, summary.rules());
            json.writeArrayFieldStart("organizations");
            for (OrganizationFindings organization : summary.organizations()) {
                json.writeStartObject();
                json.writeStringField("name", organization.name());
                json.writeNumberField("tables", organization.tables());
                json.writeNumberField("complete", organization.complete());
                json.writeNumberField("findings", organization.findings());
                rules(json, organization.rules());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeNumberField("uncounted", summary.uncounted());
            json.writeArrayFieldStart("mostFindings");
            for (ListedTable table : summary.mostFindings()) {
                json.writeStartObject();
                json.writeStringField("source", table.source());
                json.writeStringField("name", table.name());
                json.writeNumberField("findings", table.value().toBigDecimal());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void rules(JsonGenerator json, List<RuleCount> counts) throws IOException {
        json.writeArrayFieldStart("rules");
        for (RuleCount count : counts) {
            json.writeStartObject();
            json.writeStringField("rule", count.rule().value());
            json.writeStringField("severity", count.severity().code());
            json.writeNumberField("findings", count.findings());
            json.writeNumberField("tables", count.tables());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}

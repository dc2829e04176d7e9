package io.github.performancetargets.examples.cli.output;

import io.github.performancetargets.documents.trace.Verdict;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.OneLine;
import io.github.performancetargets.examples.cli.console.Streams;
import io.github.performancetargets.examples.cli.input.ReadTable;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.validation.Report;
import java.nio.charset.StandardCharsets;

/** 文本输出 For each table a line with the verdict, then one line for each finding. */
final class TextOutput implements CheckOutput {
    private final Streams streams;
    private final Messages messages;
    private final RemarkPrinter remarks;

    TextOutput(Streams streams, Messages messages, RemarkPrinter remarks) {
        this.streams = streams;
        this.messages = messages;
        this.remarks = remarks;
    }

    @Override
    public byte[] shown(ReadTable read, Report report) {
        StringBuilder lines = new StringBuilder();
        lines.append(OneLine.of(messages.say(
                        "verdict." + Verdict.of(report, read.remarks()).code(),
                        read.source(),
                        read.number(),
                        name(read.table()))))
                .append('\n');
        report.text(messages.language().locale())
                .lines()
                .forEach(line -> lines.append("  ").append(OneLine.of(line)).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void table(ReadTable read, Report report, byte[] shown) {
        streams.data(shown);
        remarks.print(read.source(), read.remarks());
    }

    private String name(PerformanceTargetTable table) {
        String name = table.project().map(Project::name).orElse("");
        if (name.isBlank()) {
            name = table.department().map(Organization::name).orElse("");
        }
        return name.isBlank() ? "" : messages.say("table.name", name);
    }

    @Override
    public void unreadable(String source, String why) {
        streams.out().flush();
        streams.message(messages.say("unreadable", source, why));
    }

    @Override
    public void end() {
        remarks.end();
    }
}

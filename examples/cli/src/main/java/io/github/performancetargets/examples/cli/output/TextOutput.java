package io.github.performancetargets.examples.cli.output;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.OneLine;
import io.github.performancetargets.examples.cli.console.Streams;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.validation.Report;
import java.util.List;

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
    public void table(String source, int number, PerformanceTargetTable table, Report report, List<Remark> found) {
        streams.data(OneLine.of(messages.say(
                report.isComplete() ? "verdict.complete" : "verdict.incomplete", source, number, name(table))));
        report.text(messages.language().locale()).lines().forEach(line -> streams.data("  " + OneLine.of(line)));
        // data before the remarks about it, also where both streams end in one file
        streams.out().flush();
        remarks.print(source, found);
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

package io.github.performancetargets.examples.cli.output;

import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.OneLine;
import io.github.performancetargets.examples.cli.console.Streams;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.monitoring.Light;
import io.github.performancetargets.rollup.RollUp;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.value.StatedTarget;
import java.util.Locale;

/** 复核文本 A line for each table, and below it one for each row. */
final class AssessTextOutput implements AssessOutput {
    private final Streams streams;
    private final Messages messages;
    private final Locale locale;
    private final RemarkPrinter remarks;

    AssessTextOutput(Streams streams, Messages messages, RemarkPrinter remarks) {
        this.streams = streams;
        this.messages = messages;
        this.locale = messages.language().locale();
        this.remarks = remarks;
    }

    @Override
    public void assessed(ReadTable read, Assessment assessment, Report report) {
        heading(read);
        assessment.lines(locale).forEach(this::row);
        for (Finding finding : report.findings()) {
            row("! " + report.message(finding, locale));
        }
        counted(read);
    }

    @Override
    public void monitored(ReadTable read, LightsAtDate lights) {
        heading(read);
        String worst = lights.worst().map(this::light).orElse("—");
        row(messages.say("lights.table", lights.date().toString(), worst));
        lights.execution().ifPresent(light -> row(messages.say("lights.execution", light(light))));
        for (int i = 0; i < lights.rows().size(); i++) {
            Indicator indicator = read.table().indicators().get(i);
            row(messages.say(
                    "lights.row",
                    indicator.name(),
                    indicator.effectiveValue().map(StatedTarget::text).orElse(""),
                    lights.rows()
                            .get(i)
                            .reading()
                            .value()
                            .map(StatedTarget::text)
                            .orElse(""),
                    light(lights.rows().get(i).light())));
        }
        counted(read);
    }

    private String light(Light light) {
        return messages.say("light." + light.code());
    }

    @Override
    public void counted(ReadTable read) {
        // data before the remarks about it, also where both streams end in one file
        streams.out().flush();
        remarks.print(read.source(), read.remarks());
    }

    @Override
    public void rolledUp(RollUp rollUp) {
        rollUp.lines(locale).forEach(line -> streams.data(OneLine.of(line)));
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

    private void heading(ReadTable read) {
        streams.data(read.source() + " #" + read.number());
    }

    private void row(String line) {
        streams.data("  " + OneLine.of(line));
    }
}

package io.github.performancetargets.examples.cli.output;

import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.OneLine;
import io.github.performancetargets.examples.cli.console.Streams;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.MonitoringReading;
import io.github.performancetargets.monitoring.IndicatorLight;
import io.github.performancetargets.monitoring.Light;
import io.github.performancetargets.monitoring.TableLights;
import io.github.performancetargets.rollup.RollUp;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.value.StatedTarget;
import java.util.Locale;
import java.util.Optional;

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
    public void monitored(ReadTable read, TableLights lights) {
        heading(read);
        String worst = lights.worst().map(this::light).orElse("—");
        int year = read.table().fiscalYear().orElseThrow();
        row(messages.say("lights.table", lights.asOf().last(year), worst));
        lights.execution().ifPresent(light -> row(messages.say("lights.execution", light(light))));
        for (IndicatorLight light : lights.indicators()) {
            Indicator indicator = read.table().indicators().get(light.row());
            row(messages.say(
                    "lights.row",
                    light.name(),
                    indicator.effectiveValue().map(StatedTarget::text).orElse("—"),
                    reading(indicator, lights, year).map(StatedTarget::text).orElse("—"),
                    light(light.light())));
        }
        counted(read);
    }

    private static Optional<StatedTarget> reading(Indicator indicator, TableLights lights, int year) {
        // 1-7月 and 7月31日 are one date
        return indicator.readings().stream()
                .filter(reading -> reading.asOf().last(year).equals(lights.asOf().last(year)))
                .findFirst()
                .flatMap(MonitoringReading::value);
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

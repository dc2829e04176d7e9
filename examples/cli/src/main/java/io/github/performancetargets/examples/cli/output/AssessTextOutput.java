package io.github.performancetargets.examples.cli.output;

import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.OneLine;
import io.github.performancetargets.examples.cli.console.Streams;
import io.github.performancetargets.examples.cli.input.ReadTable;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.MonitoringReading;
import io.github.performancetargets.monitoring.IndicatorLight;
import io.github.performancetargets.monitoring.Light;
import io.github.performancetargets.monitoring.TableLights;
import io.github.performancetargets.rollup.RollUp;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.value.StatedTarget;
import java.nio.charset.StandardCharsets;
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
    public byte[] shown(ReadTable read, Assessment assessment, Report report) {
        StringBuilder lines = heading(read);
        assessment.lines(locale).forEach(line -> row(lines, line));
        for (Finding finding : report.findings()) {
            row(lines, "! " + report.message(finding, locale));
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void assessed(ReadTable read, Assessment assessment, Report report, byte[] shown) {
        streams.data(shown);
        counted(read);
    }

    @Override
    public byte[] shown(ReadTable read, TableLights lights) {
        StringBuilder lines = heading(read);
        String worst = lights.worst().map(this::light).orElse("—");
        int year = read.table().fiscalYear().orElseThrow();
        row(lines, messages.say("lights.table", lights.asOf().last(year), worst));
        lights.execution().ifPresent(light -> row(lines, messages.say("lights.execution", light(light))));
        for (IndicatorLight light : lights.indicators()) {
            Indicator indicator = read.table().indicators().get(light.row());
            row(
                    lines,
                    messages.say(
                            "lights.row",
                            light.name(),
                            indicator.effectiveValue().map(StatedTarget::text).orElse("—"),
                            reading(indicator, lights, year)
                                    .map(StatedTarget::text)
                                    .orElse("—"),
                            light(light.light())));
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void monitored(ReadTable read, byte[] shown) {
        streams.data(shown);
        counted(read);
    }

    private static Optional<StatedTarget> reading(Indicator indicator, TableLights lights, int year) {
        // 1-7月 and 7月31日 are one date
        return indicator.readings().stream()
                .filter(reading ->
                        reading.asOf().last(year).equals(lights.asOf().last(year)))
                .findFirst()
                .flatMap(MonitoringReading::value);
    }

    private String light(Light light) {
        return messages.say("light." + light.code());
    }

    @Override
    public void counted(ReadTable read) {
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

    private static StringBuilder heading(ReadTable read) {
        return new StringBuilder(read.source())
                .append(" #")
                .append(read.number())
                .append('\n');
    }

    private static void row(StringBuilder lines, String line) {
        lines.append("  ").append(OneLine.of(line)).append('\n');
    }
}

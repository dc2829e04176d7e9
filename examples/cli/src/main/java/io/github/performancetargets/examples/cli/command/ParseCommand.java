package io.github.performancetargets.examples.cli.command;

import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.performancetargets.examples.cli.console.Streams;
import io.github.performancetargets.examples.cli.input.Lines;
import io.github.performancetargets.examples.cli.option.UnitsOption;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.value.StatedTarget;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** 解析指标值 Reads value texts, one a line, and writes one JSON object a line, in the same order. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
@Command(name = "parse")
final class ParseCommand implements Callable<Integer> {
    private final Streams streams;

    @ParentCommand
    private TargetsCommand program;

    @Mixin
    private UnitsOption units;

    ParseCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        UnitCatalogue catalogue = units.catalogue(program.messages());
        ObjectWriter writer = PerformanceTargetJson.mapper().writerFor(StatedTarget.class);
        Lines lines = new Lines(streams.in(), streams.out()::flush);
        int code = ExitCode.FINE;
        for (Lines.Line line = lines.next(); line != null && streams.isOpen(); line = lines.next()) {
            if (!line.wellFormed()) {
                streams.message(program.messages().say("line.encoding", "-", line.number()));
                code = ExitCode.UNREADABLE;
            }
            streams.data(writer.writeValueAsString(StatedTarget.read(line.text(), catalogue)));
        }
        return code;
    }
}

package io.github.performancetargets.examples.cli.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Streams;
import io.github.performancetargets.examples.cli.input.InputTables;
import io.github.performancetargets.examples.cli.input.Inputs;
import io.github.performancetargets.examples.cli.input.Tables;
import io.github.performancetargets.examples.cli.option.ReadingOptions;
import io.github.performancetargets.examples.cli.output.RemarkPrinter;
import io.github.performancetargets.examples.cli.output.Tally;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** 读取 Writes the tables of documents as JSON, one a line. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {
    private final Streams streams;

    @ParentCommand
    private TargetsCommand program;

    @Mixin
    private ReadingOptions reading;

    @Option(names = "--pretty")
    private boolean pretty;

    ReadCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Messages messages = program.messages();
        Tally tally = new Tally();
        RemarkPrinter printer = new RemarkPrinter(streams, messages, reading.remarks());
        Inputs inputs = new InputTables(streams, messages, reading.units(messages))
                .readAll(reading.files(), List.of(), new Writing(messages, tally, printer));
        printer.end();
        tally.summarise(streams, messages, reading.files(), inputs);
        return tally.hasUnreadable() ? ExitCode.UNREADABLE : ExitCode.FINE;
    }

    private ObjectWriter writer() {
        ObjectMapper mapper = PerformanceTargetJson.mapper();
        if (!pretty) {
            return mapper.writer();
        }
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return mapper.writer(
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
    }

    private final class Writing implements Tables {
        private final Messages messages;
        private final Tally tally;
        private final RemarkPrinter printer;
        private final ObjectWriter writer = writer();

        Writing(Messages messages, Tally tally, RemarkPrinter printer) {
            this.messages = messages;
            this.tally = tally;
            this.printer = printer;
        }

        @Override
        public void table(String source, int number, PerformanceTargetTable table, List<Remark> found) {
            tally.table();
            try {
                streams.data(writer.writeValueAsString(table));
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
            printer.print(source, found);
        }

        @Override
        public void unreadable(String source, String why) {
            tally.unreadable();
            streams.message(messages.say("unreadable", source, why));
        }

        @Override
        public boolean isOpen() {
            return streams.isOpen();
        }
    }
}

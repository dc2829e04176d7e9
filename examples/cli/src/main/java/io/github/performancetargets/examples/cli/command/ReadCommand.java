package io.github.performancetargets.examples.cli.command;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Streams;
import io.github.performancetargets.examples.cli.input.InputTables;
import io.github.performancetargets.examples.cli.input.Inputs;
import io.github.performancetargets.examples.cli.input.ReadTable;
import io.github.performancetargets.examples.cli.input.TableWork;
import io.github.performancetargets.examples.cli.option.ReadingOptions;
import io.github.performancetargets.examples.cli.option.ThreadsOption;
import io.github.performancetargets.examples.cli.output.RemarkPrinter;
import io.github.performancetargets.examples.cli.output.Tally;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.json.JsonBuffer;
import io.github.performancetargets.json.PlainJson;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    private static final byte[] LINE_END = {'\n'};

    private final Streams streams;

    @ParentCommand
    private TargetsCommand program;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private ThreadsOption threads;

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
        Inputs inputs = new InputTables(
                        streams, messages, reading.units(messages), reading.reader(messages), threads.runner(messages))
                .readAll(reading.files(), List.of(), new Writing(messages, tally, printer));
        printer.end();
        tally.summarise(streams, messages, reading.files(), inputs);
        return tally.hasUnreadable() ? ExitCode.UNREADABLE : ExitCode.FINE;
    }

    /** 一行 How a table is written. */
    @FunctionalInterface
    private interface Form {
        byte[] of(PerformanceTargetTable table) throws IOException;
    }

    private Form form() {
        if (!pretty) {
            return table -> {
                JsonBuffer line = new JsonBuffer();
                PlainJson.STRICT.write(table, line);
                return line.toByteArray();
            };
        }
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        ObjectWriter writer = PerformanceTargetJson.mapper()
                .writer(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
        return table -> writer.writeValueAsString(table).getBytes(StandardCharsets.UTF_8);
    }

    private final class Writing implements TableWork {
        private final Messages messages;
        private final Tally tally;
        private final RemarkPrinter printer;
        private final Form form = form();

        Writing(Messages messages, Tally tally, RemarkPrinter printer) {
            this.messages = messages;
            this.tally = tally;
            this.printer = printer;
        }

        @Override
        public Runnable work(ReadTable read) {
            byte[] json;
            try {
                json = form.of(read.table());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return () -> {
                tally.table();
                streams.data(json);
                streams.data(LINE_END);
                printer.print(read.source(), read.remarks());
            };
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

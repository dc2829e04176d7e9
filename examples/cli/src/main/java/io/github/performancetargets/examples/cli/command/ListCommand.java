package io.github.performancetargets.examples.cli.command;

import io.github.performancetargets.documents.ColumnMap;
import io.github.performancetargets.documents.ListWriter;
import io.github.performancetargets.documents.trace.Unwritten;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Reasons;
import io.github.performancetargets.examples.cli.console.Streams;
import io.github.performancetargets.examples.cli.input.InputTables;
import io.github.performancetargets.examples.cli.input.Inputs;
import io.github.performancetargets.examples.cli.input.ReadTable;
import io.github.performancetargets.examples.cli.input.TableWork;
import io.github.performancetargets.examples.cli.option.ColumnMapOption;
import io.github.performancetargets.examples.cli.option.ReadingOptions;
import io.github.performancetargets.examples.cli.option.ThreadsOption;
import io.github.performancetargets.examples.cli.output.OutputFile;
import io.github.performancetargets.examples.cli.output.RemarkPrinter;
import io.github.performancetargets.examples.cli.output.Tally;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** 清单 Writes tables as a list of indicators by a column map, as platforms import them. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
@Command(name = "list")
final class ListCommand implements Callable<Integer> {
    private static final String WORKBOOK = "xlsx";

    private final Streams streams;

    @ParentCommand
    private TargetsCommand program;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private ThreadsOption threads;

    @Option(names = "--as", required = true, paramLabel = "MAP", descriptionKey = "list.as")
    private String as;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            descriptionKey = "list.output")
    private String output;

    ListCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Messages messages = program.messages();
        OutputFile file = OutputFile.named(output, List.of(WORKBOOK, "csv"), reading.files(), spec, messages);
        ColumnMap map = ColumnMapOption.read(as, spec, messages);
        Listing tables = new Listing(messages);
        Inputs inputs = new InputTables(
                        streams, messages, reading.units(messages), reading.reader(messages), threads.runner(messages))
                .readAll(reading.files(), file.paths(), tables);
        tables.printer.end();
        if (!tables.read.isEmpty()) {
            write(file, ListWriter.of(map), tables, messages);
        }
        tables.tally.summarise(streams, messages, reading.files(), inputs);
        return tables.tally.hasUnreadable() ? ExitCode.UNREADABLE : ExitCode.FINE;
    }

    private void write(OutputFile file, ListWriter writer, Listing tables, Messages messages) {
        List<Unwritten> unwritten = new ArrayList<>();
        try {
            file.write(out -> unwritten.addAll(
                    file.type().equals(WORKBOOK)
                            ? writer.writeWorkbook(tables.read, out)
                            : csv(writer, tables.read, out)));
            tell(unwritten, messages);
        } catch (IOException | IllegalArgumentException e) {
            tables.tally.unreadable();
            streams.message(messages.say("output.failed", output, Reasons.ofWriting(e, messages)));
        }
    }

    private static List<Unwritten> csv(ListWriter writer, List<PerformanceTargetTable> tables, OutputStream out)
            throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        List<Unwritten> unwritten = writer.writeCsv(tables, text);
        text.flush();
        return unwritten;
    }

    /** A line for each thing that the list has no place for: the first place, and how many there are. */
    private void tell(List<Unwritten> unwritten, Messages messages) {
        Map<String, List<Unwritten>> alike = new LinkedHashMap<>();
        unwritten.forEach(one -> alike.computeIfAbsent(
                        one.reason() + one.path().replaceAll("/[0-9]+", "/*"), key -> new ArrayList<>())
                .add(one));
        alike.values().forEach(all -> {
            String first = all.get(0).message(messages.language().locale());
            streams.message(all.size() == 1 ? first : messages.say("list.more", first, all.size()));
        });
    }

    private final class Listing implements TableWork {
        private final RemarkPrinter printer;
        private final Tally tally = new Tally();
        private final List<PerformanceTargetTable> read = new ArrayList<>();

        Listing(Messages messages) {
            this.printer = new RemarkPrinter(streams, messages, reading.remarks());
        }

        @Override
        public Runnable work(ReadTable table) {
            return () -> {
                tally.table();
                read.add(table.table());
                printer.print(table.source(), table.remarks());
            };
        }

        @Override
        public void unreadable(String source, String why) {
            tally.unreadable();
            streams.message(program.messages().say("unreadable", source, why));
        }

        @Override
        public boolean isOpen() {
            return true;
        }
    }
}

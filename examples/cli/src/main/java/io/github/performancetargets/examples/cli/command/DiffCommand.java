package io.github.performancetargets.examples.cli.command;

import io.github.performancetargets.bulk.BulkRunner;
import io.github.performancetargets.difference.TableDifference;
import io.github.performancetargets.documents.DocumentReader;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Streams;
import io.github.performancetargets.examples.cli.input.InputTables;
import io.github.performancetargets.examples.cli.input.ReadTable;
import io.github.performancetargets.examples.cli.input.TableWork;
import io.github.performancetargets.examples.cli.option.UnitsOption;
import io.github.performancetargets.examples.cli.output.DifferenceJson;
import io.github.performancetargets.examples.cli.output.OutputFormat;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.UnitCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** 两表差异 Says what differs between the tables of two files, the first with the first, the second with the second. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
    private final Streams streams;

    @ParentCommand
    private TargetsCommand program;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "diff.old")
    private String old;

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "diff.new")
    private String now;

    @Mixin
    private UnitsOption units;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private OutputFormat format;

    DiffCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Messages messages = program.messages();
        Kept before = new Kept(messages);
        Kept after = new Kept(messages);
        UnitCatalogue known = units.catalogue(messages);
        DocumentReader reader = DocumentReader.create().withUnits(known);
        InputTables inputs = new InputTables(streams, messages, known, reader, BulkRunner.on(1));
        inputs.readAll(List.of(old), List.of(), before);
        inputs.readAll(List.of(now), List.of(), after);
        if (before.unreadable || after.unreadable) {
            return ExitCode.UNREADABLE;
        }
        if (before.tables.size() != after.tables.size()) {
            streams.message(messages.say("diff.count", before.tables.size(), after.tables.size()));
            return ExitCode.UNREADABLE;
        }
        Locale locale = messages.language().locale();
        boolean loosened = false;
        for (int i = 0; i < before.tables.size(); i++) {
            TableDifference difference = TableDifference.between(before.tables.get(i), after.tables.get(i));
            if (format == OutputFormat.JSON) {
                streams.data(DifferenceJson.line(i + 1, difference, locale));
            } else {
                difference.lines(locale).forEach(streams::data);
            }
            loosened |= !difference.loosenedWithoutReason().isEmpty();
        }
        return loosened ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    /** 留存 Keeps the tables of one file. */
    private final class Kept implements TableWork {
        private final List<PerformanceTargetTable> tables = new ArrayList<>();
        private final Messages messages;
        private boolean unreadable;

        Kept(Messages messages) {
            this.messages = messages;
        }

        @Override
        public Runnable work(ReadTable read) {
            return () -> tables.add(read.table());
        }

        @Override
        public void unreadable(String source, String why) {
            unreadable = true;
            streams.message(messages.say("unreadable", source, why));
        }

        @Override
        public boolean isOpen() {
            return streams.isOpen();
        }
    }
}

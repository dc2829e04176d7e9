package io.github.performancetargets.examples.cli.command;

import io.github.performancetargets.bulk.BulkRunner;
import io.github.performancetargets.documents.CheckedTable;
import io.github.performancetargets.documents.OpinionLetter;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Reasons;
import io.github.performancetargets.examples.cli.console.Streams;
import io.github.performancetargets.examples.cli.input.InputTables;
import io.github.performancetargets.examples.cli.input.Inputs;
import io.github.performancetargets.examples.cli.input.ReadTable;
import io.github.performancetargets.examples.cli.input.TableWork;
import io.github.performancetargets.examples.cli.option.EditionOption;
import io.github.performancetargets.examples.cli.option.LibraryOption;
import io.github.performancetargets.examples.cli.option.ProfileOption;
import io.github.performancetargets.examples.cli.option.ReadingOptions;
import io.github.performancetargets.examples.cli.option.ThreadsOption;
import io.github.performancetargets.examples.cli.option.WaiversOption;
import io.github.performancetargets.examples.cli.output.OutputFile;
import io.github.performancetargets.examples.cli.output.RemarkPrinter;
import io.github.performancetargets.examples.cli.output.Tally;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** 出具意见 Writes what a reviewer would remark as a letter to each unit. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
@Command(name = "opinion")
final class OpinionCommand implements Callable<Integer> {
    private final Streams streams;

    @ParentCommand
    private TargetsCommand program;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReadingOptions reading;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE.docx",
            descriptionKey = "opinion.output")
    private String output;

    @Option(names = "--sender", paramLabel = "NAME", descriptionKey = "opinion.sender")
    private @Nullable String sender;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "opinion.date")
    private @Nullable LocalDate date;

    @Option(names = "--due", paramLabel = "YYYY-MM-DD", descriptionKey = "opinion.due")
    private @Nullable LocalDate due;

    @Mixin
    private EditionOption edition;

    @Mixin
    private ProfileOption profile;

    @Mixin
    private WaiversOption waivers;

    @Mixin
    private LibraryOption library;

    @Mixin
    private ThreadsOption threads;

    OpinionCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Messages messages = program.messages();
        OutputFile file = OutputFile.named(output, List.of("docx"), reading.files(), spec, messages);
        TableValidator validator = profile.applyTo(
                LibraryOption.withRules(
                        edition.validator(messages), library.library(reading.units(messages), messages)),
                messages);
        Reviewing tables = new Reviewing(validator, messages);
        BulkRunner runner = tables.decided.needOrder() ? BulkRunner.on(1) : threads.runner(messages);
        Inputs inputs = new InputTables(streams, messages, reading.units(messages), reading.reader(messages), runner)
                .readAll(reading.files(), file.paths(), tables);
        tables.printer.end();
        if (!tables.checked.isEmpty()) {
            write(file, tables, messages);
        }
        tables.tally.summarise(streams, messages, reading.files(), inputs);
        boolean clear = tables.decided.say(streams, messages);
        return clear && !tables.tally.hasUnreadable() ? ExitCode.FINE : ExitCode.UNREADABLE;
    }

    private void write(OutputFile file, Reviewing tables, Messages messages) {
        try {
            file.write(out -> letter(messages).write(tables.checked, out));
        } catch (IOException e) {
            tables.tally.unreadable();
            streams.message(messages.say("output.failed", output, Reasons.ofWriting(e, messages)));
        }
    }

    private OpinionLetter letter(Messages messages) {
        OpinionLetter letter = OpinionLetter.create(messages.language().locale());
        if (sender != null) {
            letter = letter.withSender(sender);
        }
        if (date != null) {
            letter = letter.withDate(date);
        }
        return due == null ? letter : letter.withDueDate(due);
    }

    private final class Reviewing implements TableWork {
        private final TableValidator validator;
        private final RemarkPrinter printer;
        private final AppliedWaivers decided;
        private final Tally tally = new Tally();
        private final List<CheckedTable> checked = new ArrayList<>();

        Reviewing(TableValidator validator, Messages messages) {
            this.validator = validator;
            this.printer = new RemarkPrinter(streams, messages, reading.remarks());
            this.decided = new AppliedWaivers(waivers.read(messages));
        }

        @Override
        public Runnable work(ReadTable read) {
            Report report = decided.apply(read.table(), validator.validate(read.table()));
            return () -> {
                tally.table();
                tally.report(report, read.remarks());
                checked.add(new CheckedTable(read.table(), report, read.remarks()));
                printer.print(read.source(), read.remarks());
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

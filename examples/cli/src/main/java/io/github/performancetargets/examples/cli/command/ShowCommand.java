package io.github.performancetargets.examples.cli.command;

import io.github.performancetargets.bulk.BulkRunner;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Reasons;
import io.github.performancetargets.examples.cli.console.Streams;
import io.github.performancetargets.examples.cli.input.InputTables;
import io.github.performancetargets.examples.cli.input.Inputs;
import io.github.performancetargets.examples.cli.input.ReadTable;
import io.github.performancetargets.examples.cli.input.TableWork;
import io.github.performancetargets.examples.cli.option.EditionOption;
import io.github.performancetargets.examples.cli.option.ReadingOptions;
import io.github.performancetargets.examples.cli.output.BookOutput;
import io.github.performancetargets.examples.cli.output.BookOutput.Kind;
import io.github.performancetargets.examples.cli.output.FormsOutput;
import io.github.performancetargets.examples.cli.output.OutputFile;
import io.github.performancetargets.examples.cli.output.PageOutput;
import io.github.performancetargets.examples.cli.output.RemarkPrinter;
import io.github.performancetargets.examples.cli.output.Tally;
import io.github.performancetargets.validation.TableValidator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** 呈现 Writes tables as they look on the printed form: as a page, a workbook or a Word document. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
    private static final String WORKBOOK = "xlsx";
    private static final String WORD = "docx";
    private static final List<String> TYPES = List.of("html", "htm", WORKBOOK, WORD);

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
            paramLabel = "FILE",
            descriptionKey = "show.output")
    private String output;

    @Option(names = "--findings")
    private boolean findings;

    @Mixin
    private EditionOption edition;

    ShowCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Messages messages = program.messages();
        OutputFile file = OutputFile.named(output, TYPES, reading.files(), spec, messages);
        TableValidator validator = edition.validator(messages);
        Tally tally = new Tally();
        RemarkPrinter printer = new RemarkPrinter(streams, messages, reading.remarks());
        try (OutputFile.Draft draft = file.begin()) {
            Optional<TableValidator> judge = findings ? Optional.of(validator) : Optional.empty();
            FormsOutput forms = switch (file.type()) {
                case WORKBOOK -> new BookOutput(Kind.WORKBOOK, judge, messages, draft.out());
                case WORD -> new BookOutput(Kind.WORD, judge, messages, draft.out());
                default -> new PageOutput(judge, messages.language().locale(), draft.out());
            };
            Showing tables = new Showing(forms, messages, tally, printer);
            Inputs inputs = new InputTables(
                            streams, messages, reading.units(messages), reading.reader(messages), BulkRunner.on(1))
                    .readAll(reading.files(), file.paths(), tables);
            printer.end();
            tables.end(draft);
            tally.summarise(streams, messages, reading.files(), inputs);
        } catch (IOException | IllegalArgumentException e) {
            notWritten(Reasons.ofWriting(e, messages), tally, messages);
        } catch (OutOfMemoryError e) {
            notWritten(messages.say("memory"), tally, messages);
        }
        return tally.hasUnreadable() ? ExitCode.UNREADABLE : ExitCode.FINE;
    }

    private void notWritten(String why, Tally tally, Messages messages) {
        tally.unreadable();
        streams.message(messages.say("output.failed", output, why));
    }

    /** 逐表呈现 Writes each table as it comes. Once that fails there is nothing left to read for. */
    private final class Showing implements TableWork {
        private final FormsOutput forms;
        private final Messages messages;
        private final Tally tally;
        private final RemarkPrinter printer;
        private boolean any;
        private @Nullable IOException failure;

        Showing(FormsOutput forms, Messages messages, Tally tally, RemarkPrinter printer) {
            this.forms = forms;
            this.messages = messages;
            this.tally = tally;
            this.printer = printer;
        }

        @Override
        public Runnable work(ReadTable read) {
            return () -> show(read);
        }

        private void show(ReadTable read) {
            tally.table();
            any = true;
            try {
                forms.add(read.table(), read.remarks());
            } catch (IOException e) {
                failure = e;
            }
            printer.print(read.source(), read.remarks());
        }

        @Override
        public void unreadable(String source, String why) {
            tally.unreadable();
            streams.message(messages.say("unreadable", source, why));
        }

        @Override
        public boolean isOpen() {
            return failure == null;
        }

        /** Puts the file in its place, unless there is nothing to show. */
        void end(OutputFile.Draft draft) throws IOException {
            if (failure != null) {
                throw failure;
            }
            if (any) {
                forms.end();
                draft.finish();
            }
        }
    }
}

package io.github.performancetargets.examples.cli.command;

import io.github.performancetargets.bulk.BulkRunner;
import io.github.performancetargets.documents.trace.Verdict;
import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Reasons;
import io.github.performancetargets.examples.cli.console.Streams;
import io.github.performancetargets.examples.cli.input.InputTables;
import io.github.performancetargets.examples.cli.input.Inputs;
import io.github.performancetargets.examples.cli.input.ReadTable;
import io.github.performancetargets.examples.cli.input.TableWork;
import io.github.performancetargets.examples.cli.option.EditionOption;
import io.github.performancetargets.examples.cli.option.FailOn;
import io.github.performancetargets.examples.cli.option.LibraryOption;
import io.github.performancetargets.examples.cli.option.ProfileOption;
import io.github.performancetargets.examples.cli.option.ReadingOptions;
import io.github.performancetargets.examples.cli.option.SummaryOption;
import io.github.performancetargets.examples.cli.option.ThreadsOption;
import io.github.performancetargets.examples.cli.option.WaiversOption;
import io.github.performancetargets.examples.cli.output.CheckOutput;
import io.github.performancetargets.examples.cli.output.OutputFile;
import io.github.performancetargets.examples.cli.output.OutputFormat;
import io.github.performancetargets.examples.cli.output.ReportOutput;
import io.github.performancetargets.examples.cli.output.SummaryOutput;
import io.github.performancetargets.examples.cli.output.Tally;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** 审核 Says of each table whether it is complete, and what a reviewer would remark. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Streams streams;

    @ParentCommand
    private TargetsCommand program;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReadingOptions reading;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private OutputFormat format;

    @Option(names = "--fail-on", paramLabel = "error|warning", defaultValue = "error")
    private FailOn failOn;

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

    @Mixin
    private SummaryOption summary;

    @Option(
            names = {"-o", "--report"},
            paramLabel = "FILE.xlsx",
            descriptionKey = "check.report")
    private @Nullable String report;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = program.messages();
        CheckOutput output = format.checked(streams, messages, reading.remarks());
        TableValidator validator = profile.applyTo(
                LibraryOption.withRules(
                        edition.validator(messages), library.library(reading.units(messages), messages)),
                messages);
        Optional<SummaryOutput> counted = summary.output(reading.files(), messages);
        if (report == null) {
            return check(new Checking(validator, output, counted), List.of(), () -> {});
        }
        OutputFile file = OutputFile.named(report, List.of("xlsx"), reading.files(), spec, messages);
        try (ReportOutput both = new ReportOutput(output, file, messages)) {
            return check(new Checking(validator, both, counted), file.paths(), both::write);
        }
    }

    /** 收尾 What remains to be done once everything is checked. */
    @FunctionalInterface
    interface Ending {
        void run() throws IOException;
    }

    private int check(Checking checking, List<Path> notRead, Ending ending) {
        Messages messages = program.messages();
        BulkRunner runner = checking.decided.needOrder() ? BulkRunner.on(1) : threads.runner(messages);
        List<Path> written = new ArrayList<>(notRead);
        checking.summary.ifPresent(file -> written.addAll(file.paths()));
        Inputs inputs = new InputTables(streams, messages, reading.units(messages), reading.reader(messages), runner)
                .readAll(reading.files(), written, checking);
        checking.output.end();
        try {
            ending.run();
        } catch (IOException e) {
            checking.tally.unreadable();
            streams.message(messages.say("output.failed", String.valueOf(report), Reasons.ofWriting(e, messages)));
        }
        if (checking.summary.isPresent() && !checking.summary.get().write(streams, messages)) {
            checking.tally.unreadable();
        }
        checking.tally.summarise(streams, messages, reading.files(), inputs);
        if (!checking.decided.say(streams, messages) || checking.tally.hasUnreadable()) {
            return ExitCode.UNREADABLE;
        }
        boolean found = failOn.isReached(
                checking.tally.findings(Severity.ERROR) > 0, checking.tally.findings(Severity.WARNING) > 0);
        boolean doubtful = checking.tally.verdicts(Verdict.COMPLETE_AS_READ) > 0;
        return found || doubtful ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private final class Checking implements TableWork {
        private final TableValidator validator;
        private final AppliedWaivers decided = new AppliedWaivers(waivers.read(program.messages()));
        private final Tally tally = new Tally();
        private final CheckOutput output;
        private final Optional<SummaryOutput> summary;

        Checking(TableValidator validator, CheckOutput output, Optional<SummaryOutput> summary) {
            this.validator = validator;
            this.output = output;
            this.summary = summary;
        }

        @Override
        public Runnable work(ReadTable read) {
            Report report = decided.apply(read.table(), validator.validate(read.table()));
            byte[] shown = output.shown(read, report);
            return () -> {
                tally.table();
                tally.report(report, read.remarks());
                summary.ifPresent(counts -> counts.add(read, report));
                output.table(read, report, shown);
            };
        }

        @Override
        public void unreadable(String source, String why) {
            count();
            output.unreadable(source, why);
        }

        @Override
        public void refused(String source, JsonError error, String why) {
            count();
            output.refused(source, error, why);
        }

        private void count() {
            tally.unreadable();
            summary.ifPresent(SummaryOutput::unreadable);
        }

        @Override
        public boolean isOpen() {
            return streams.isOpen();
        }
    }
}

package io.github.performancetargets.examples.cli.command;

import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Reasons;
import io.github.performancetargets.examples.cli.console.Streams;
import io.github.performancetargets.examples.cli.input.InputTables;
import io.github.performancetargets.examples.cli.input.Inputs;
import io.github.performancetargets.examples.cli.option.FailOn;
import io.github.performancetargets.examples.cli.option.ReadingOptions;
import io.github.performancetargets.examples.cli.option.Scoring;
import io.github.performancetargets.examples.cli.option.ScoringOptions;
import io.github.performancetargets.examples.cli.option.SummaryOption;
import io.github.performancetargets.examples.cli.option.ThreadsOption;
import io.github.performancetargets.examples.cli.output.AssessBookOutput;
import io.github.performancetargets.examples.cli.output.AssessOutput;
import io.github.performancetargets.examples.cli.output.OutputFile;
import io.github.performancetargets.examples.cli.output.OutputFormat;
import io.github.performancetargets.examples.cli.output.SummaryOutput;
import io.github.performancetargets.scheme.ScoringScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** 自评复核 Computes self-assessments again and explains each row; or shows the lights of a date, or rolls all tables up. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
@Command(name = "assess")
final class AssessCommand implements Callable<Integer> {
    private final Streams streams;

    @ParentCommand
    private TargetsCommand program;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private ScoringOptions scoring;

    @Option(names = "--monitor", descriptionKey = "assess.monitor")
    private boolean monitor;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "assess.date")
    private @Nullable LocalDate date;

    @Option(names = "--rollup", descriptionKey = "assess.rollup")
    private boolean rollUp;

    @Option(names = "--transfer-payment", descriptionKey = "assess.transfer-payment")
    private boolean transferPayment;

    @Mixin
    private ThreadsOption threads;

    @Mixin
    private SummaryOption summary;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private OutputFormat format;

    @Option(names = "--fail-on", paramLabel = "error|warning", defaultValue = "error")
    private FailOn failOn;

    @Option(
            names = {"-o", "--report"},
            paramLabel = "FILE.xlsx",
            descriptionKey = "assess.report")
    private @Nullable String report;

    AssessCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = program.messages();
        if ((monitor ? 1 : 0) + (rollUp ? 1 : 0) + (report == null ? 0 : 1) > 1) {
            throw new ParameterException(spec.commandLine(), messages.say("assess.alone"));
        }
        Optional<SummaryOutput> counted = summary.output(reading.files(), messages);
        if (monitor && counted.isPresent()) {
            throw new ParameterException(spec.commandLine(), messages.say("summary.monitor"));
        }
        AssessOutput output = format.assessed(streams, messages, reading.remarks());
        if (report == null) {
            return assess(output, counted, List.of(), () -> {});
        }
        OutputFile file = OutputFile.named(report, List.of("xlsx"), reading.files(), spec, messages);
        try (AssessBookOutput book =
                new AssessBookOutput(output, file, messages.language().locale())) {
            return assess(book, counted, file.paths(), book::write);
        }
    }

    private int assess(
            AssessOutput output, Optional<SummaryOutput> counted, List<Path> notRead, CheckCommand.Ending ending) {
        Messages messages = program.messages();
        AssessedTables tables = tables(output, counted, messages);
        List<Path> written = new ArrayList<>(notRead);
        counted.ifPresent(file -> written.addAll(file.paths()));
        Inputs inputs = new InputTables(
                        streams, messages, reading.units(messages), reading.reader(messages), threads.runner(messages))
                .readAll(reading.files(), written, tables);
        tables.end();
        try {
            ending.run();
        } catch (IOException e) {
            tables.tally().unreadable();
            streams.message(messages.say("output.failed", String.valueOf(report), Reasons.ofWriting(e, messages)));
        }
        if (counted.isPresent() && !counted.get().write(streams, messages)) {
            tables.tally().unreadable();
        }
        tables.tally().summarise(streams, messages, reading.files(), inputs);
        if (tables.tally().hasUnreadable()) {
            return ExitCode.UNREADABLE;
        }
        return tables.isReached(failOn) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private AssessedTables tables(AssessOutput output, Optional<SummaryOutput> counted, Messages messages) {
        Scoring by = scoring.scoring(reading.units(messages), messages);
        ScoringScheme scheme = by.scheme();
        if (monitor) {
            if (scheme.lights().isEmpty()) {
                throw new ParameterException(spec.commandLine(), messages.say("lights.none", scheme.id()));
            }
            return new AssessedTables.Monitored(
                    scheme, by.known(), Optional.ofNullable(date), output, streams, messages);
        }
        return rollUp
                ? new AssessedTables.RolledUp(
                        by.assessor(), by.rulesAndReview(), scheme, transferPayment, output, streams, counted)
                : new AssessedTables.Computed(by.assessor(), by.rules(), output, streams, counted);
    }
}

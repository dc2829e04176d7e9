package io.github.performancetargets.examples.cli;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.Validator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
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

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<String> files;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private CheckFormat format;

    @Option(names = "--fail-on", paramLabel = "error|warning", defaultValue = "error")
    private FailOn failOn;

    @Option(names = "--edition", paramLabel = "ID")
    private @Nullable String edition;

    @Option(names = "--remarks", paramLabel = "all|lost|none", defaultValue = "lost")
    private RemarkChoice remarks;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Messages messages = program.messages();
        Tally tally = new Tally();
        CheckOutput output = format.output(streams, messages, remarks);
        Checking checking = new Checking(validator(messages), tally, output);
        int skipped = new TableReader(streams, messages).readAll(files, checking);
        output.end();
        tally.summarise(streams, messages, files, skipped);
        if (tally.hasUnreadable()) {
            return ExitCode.UNREADABLE;
        }
        return failOn.isReached(tally) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private Validator validator(Messages messages) {
        EditionRegistry editions = EditionRegistry.builtIn();
        String id = edition;
        if (id == null) {
            return Validator.review(editions);
        }
        FormEdition named = editions.find(id)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), messages.say("edition.unknown", id, knownEditions())));
        return Validator.review(named);
    }

    private static String knownEditions() {
        return FormEdition.builtIn().stream().map(FormEdition::id).collect(Collectors.joining(", "));
    }

    /** 失败级别 From which severity on the exit code says that there were findings. */
    enum FailOn {
        /** 错误 Errors. */
        ERROR,
        /** 警告 Warnings and errors. */
        WARNING;

        boolean isReached(Tally tally) {
            return tally.findings(Severity.ERROR) > 0 || (this == WARNING && tally.findings(Severity.WARNING) > 0);
        }
    }

    private final class Checking implements Tables {
        private final Validator validator;
        private final Tally tally;
        private final CheckOutput output;

        Checking(Validator validator, Tally tally, CheckOutput output) {
            this.validator = validator;
            this.tally = tally;
            this.output = output;
        }

        @Override
        public void table(String source, int number, PerformanceTargetTable table, List<Remark> found) {
            Report report = validator.validate(table);
            tally.table();
            tally.report(report);
            output.table(source, number, table, report, found);
        }

        @Override
        public void unreadable(String source, String why) {
            tally.unreadable();
            output.unreadable(source, why);
        }

        @Override
        public boolean isOpen() {
            return streams.isOpen();
        }
    }
}

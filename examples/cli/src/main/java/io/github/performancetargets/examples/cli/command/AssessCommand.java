package io.github.performancetargets.examples.cli.command;

import io.github.performancetargets.assessment.Assessor;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Streams;
import io.github.performancetargets.examples.cli.input.InputTables;
import io.github.performancetargets.examples.cli.input.Inputs;
import io.github.performancetargets.examples.cli.input.Tables;
import io.github.performancetargets.examples.cli.option.ReadingOptions;
import io.github.performancetargets.examples.cli.option.SchemeOption;
import io.github.performancetargets.examples.cli.output.RemarkPrinter;
import io.github.performancetargets.examples.cli.output.Tally;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.selfassessment.SelfAssessmentParameters;
import io.github.performancetargets.selfassessment.SelfAssessmentRules;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** 自评复核 Computes the points of self-assessments again, and says of each row how it comes to them. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
@Command(name = "assess")
final class AssessCommand implements Callable<Integer> {
    private final Streams streams;

    @ParentCommand
    private TargetsCommand program;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private SchemeOption scheme;

    AssessCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Messages messages = program.messages();
        Tally tally = new Tally();
        RemarkPrinter printer = new RemarkPrinter(streams, messages, reading.remarks());
        Assessing tables = new Assessing(scheme.scheme(messages), messages, tally, printer);
        Inputs inputs =
                new InputTables(streams, messages, reading.units(messages)).readAll(reading.files(), List.of(), tables);
        printer.end();
        tally.summarise(streams, messages, reading.files(), inputs);
        if (tally.hasUnreadable()) {
            return ExitCode.UNREADABLE;
        }
        return tables.errors ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private static TableValidator rules(ScoringScheme scheme) {
        TableValidator validator = TableValidator.withoutRules(FormEdition.GENERIC);
        for (Rule rule :
                SelfAssessmentRules.with(SelfAssessmentParameters.standard().withScheme(scheme))) {
            validator = validator.withRule(rule);
        }
        return validator;
    }

    /** 逐表复核 Writes each table as it comes. */
    private final class Assessing implements Tables {
        private final Assessor assessor;
        private final TableValidator validator;
        private final Messages messages;
        private final Tally tally;
        private final RemarkPrinter printer;
        private boolean errors;

        Assessing(ScoringScheme scheme, Messages messages, Tally tally, RemarkPrinter printer) {
            this.assessor = Assessor.by(scheme);
            this.validator = rules(scheme);
            this.messages = messages;
            this.tally = tally;
            this.printer = printer;
        }

        @Override
        public void table(String source, int number, PerformanceTargetTable table, List<Remark> found) {
            tally.table();
            Locale locale = messages.language().locale();
            streams.data(source + " #" + number);
            for (String line : assessor.assess(table).lines(locale)) {
                streams.data("  " + line);
            }
            Report report = validator.validate(table);
            for (Finding finding : report.findings()) {
                errors |= finding.severity() == Severity.ERROR;
                streams.data("  ! " + report.message(finding, locale));
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

package io.github.performancetargets.examples.cli.command;

import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.assessment.Assessor;
import io.github.performancetargets.attainment.KnownIndicators;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Streams;
import io.github.performancetargets.examples.cli.input.ReadTable;
import io.github.performancetargets.examples.cli.input.TableWork;
import io.github.performancetargets.examples.cli.option.FailOn;
import io.github.performancetargets.examples.cli.output.AssessOutput;
import io.github.performancetargets.examples.cli.output.DatedReadings;
import io.github.performancetargets.examples.cli.output.SummaryOutput;
import io.github.performancetargets.examples.cli.output.Tally;
import io.github.performancetargets.monitoring.Light;
import io.github.performancetargets.monitoring.MonitoringLights;
import io.github.performancetargets.monitoring.TableLights;
import io.github.performancetargets.rollup.RollUpCollector;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import java.time.LocalDate;
import java.util.Optional;

/** 逐表复核 What {@code assess} does with each table: it is one of three. */
abstract class AssessedTables implements TableWork {
    private final AssessOutput output;
    private final Streams streams;
    private final Optional<SummaryOutput> summary;
    private final Tally tally = new Tally();

    private AssessedTables(AssessOutput output, Streams streams, Optional<SummaryOutput> summary) {
        this.output = output;
        this.streams = streams;
        this.summary = summary;
    }

    abstract boolean isReached(FailOn level);

    /** Ends the output. */
    void end() {
        output.end();
    }

    void count(ReadTable read, Report report) {
        summary.ifPresent(counts -> counts.add(read, report));
    }

    AssessOutput output() {
        return output;
    }

    Tally tally() {
        return tally;
    }

    @Override
    public void unreadable(String source, String why) {
        tally.unreadable();
        summary.ifPresent(SummaryOutput::unreadable);
        output.unreadable(source, why);
    }

    @Override
    public boolean isOpen() {
        return streams.isOpen();
    }

    /** 复核 Computes each table again. */
    static final class Computed extends AssessedTables {
        private final Assessor assessor;
        private final TableValidator validator;

        Computed(
                Assessor assessor,
                TableValidator validator,
                AssessOutput output,
                Streams streams,
                Optional<SummaryOutput> summary) {
            super(output, streams, summary);
            this.assessor = assessor;
            this.validator = validator;
        }

        @Override
        public Runnable work(ReadTable read) {
            Report report = validator.validate(read.table());
            Assessment assessment = assessor.assess(read.table());
            byte[] shown = output().shown(read, assessment, report);
            return () -> {
                tally().table();
                tally().report(report, read.remarks());
                count(read, report);
                output().assessed(read, assessment, report, shown);
            };
        }

        @Override
        boolean isReached(FailOn level) {
            return level.isReached(tally().findings(Severity.ERROR) > 0, tally().findings(Severity.WARNING) > 0);
        }
    }

    /** 汇总 Adds up and prints nothing before the end. */
    static final class RolledUp extends AssessedTables {
        private final Assessor assessor;
        private final TableValidator validator;
        private final RollUpCollector collector;

        RolledUp(
                Assessor assessor,
                TableValidator validator,
                ScoringScheme scheme,
                boolean transferPayment,
                AssessOutput output,
                Streams streams,
                Optional<SummaryOutput> summary) {
            super(output, streams, summary);
            this.assessor = assessor;
            this.validator = validator;
            this.collector = transferPayment ? RollUpCollector.by(scheme, table -> true) : RollUpCollector.by(scheme);
        }

        @Override
        public Runnable work(ReadTable read) {
            Assessment assessment = assessor.assess(read.table());
            Report report = validator.validate(read.table());
            return () -> {
                tally().table();
                tally().report(report, read.remarks());
                count(read, report);
                collector.add(read.source() + " #" + read.number(), read.table(), assessment, report);
                output().counted(read);
            };
        }

        @Override
        void end() {
            output().rolledUp(collector.rollUp());
            super.end();
        }

        @Override
        boolean isReached(FailOn level) {
            return level.isReached(tally().findings(Severity.ERROR) > 0, tally().findings(Severity.WARNING) > 0);
        }
    }

    /** 监控 Shows lights; a red one counts as an error, a yellow one as a warning. */
    static final class Monitored extends AssessedTables {
        private final ScoringScheme scheme;
        private final KnownIndicators library;
        private final Optional<LocalDate> date;
        private final Messages messages;
        private boolean red;
        private boolean yellow;

        Monitored(
                ScoringScheme scheme,
                KnownIndicators library,
                Optional<LocalDate> date,
                AssessOutput output,
                Streams streams,
                Messages messages) {
            super(output, streams, Optional.empty());
            this.scheme = scheme;
            this.library = library;
            this.date = date;
            this.messages = messages;
        }

        @Override
        public Runnable work(ReadTable read) {
            Optional<Integer> year = read.table().fiscalYear().or(() -> date.map(LocalDate::getYear));
            if (year.isEmpty()) {
                return () -> unlit(read, "lights.year");
            }
            PerformanceTargetTable dated = new DatedReadings(year.get(), date).of(read.table());
            Optional<TableLights> lights = MonitoringLights.of(scheme, year.get())
                    .flatMap(known -> known.withLibrary(library).of(dated));
            if (lights.isEmpty()) {
                return () -> unlit(read, "lights.reading");
            }
            TableLights found = lights.get();
            ReadTable shown = new ReadTable(read.source(), read.number(), dated, read.remarks());
            byte[] lines = output().shown(shown, found);
            return () -> {
                tally().table();
                red |= found.worst().filter(Light.RED::equals).isPresent();
                yellow |= found.worst().filter(Light.YELLOW::equals).isPresent();
                output().monitored(shown, lines);
            };
        }

        private void unlit(ReadTable read, String why) {
            tally().table();
            unreadable(read.source(), messages.say(why, read.number()));
        }

        @Override
        boolean isReached(FailOn level) {
            return level.isReached(red, yellow);
        }
    }
}

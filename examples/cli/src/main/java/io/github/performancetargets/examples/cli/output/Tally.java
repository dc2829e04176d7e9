package io.github.performancetargets.examples.cli.output;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.Verdict;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Streams;
import io.github.performancetargets.examples.cli.input.Inputs;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.validation.Report;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 汇总 Counts what happened, for the exit code and the summary. */
public final class Tally {
    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private int tables;
    private int unreadable;

    /** Counts a table. */
    public void table() {
        tables++;
    }

    /** Counts the verdict and the findings of a report; those that were waived count no longer. */
    public void report(Report report, List<Remark> remarks) {
        verdicts.merge(Verdict.of(report, remarks), 1, Integer::sum);
        report.findings().stream()
                .filter(finding -> report.waiver(finding).isEmpty())
                .forEach(finding -> findings.merge(finding.severity(), 1, Integer::sum));
    }

    /** Counts something that could not be read. */
    public void unreadable() {
        unreadable++;
    }

    /** Whether anything could not be read. */
    public boolean hasUnreadable() {
        return unreadable > 0;
    }

    /** How many tables there were of a verdict. */
    public int verdicts(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    /** How many findings there were of a severity. */
    public int findings(Severity severity) {
        return findings.getOrDefault(severity, 0);
    }

    /** One line at the end, where there was more than one thing to read. */
    public void summarise(Streams streams, Messages messages, List<String> arguments, Inputs inputs) {
        int skipped = inputs.skipped();
        streams.out().flush();
        if (!streams.isOpen()) {
            // nobody has seen what would be summed up
            return;
        }
        if (arguments.size() == 1 && tables < 2 && unreadable < 2 && skipped == 0) {
            return;
        }
        StringBuilder line =
                new StringBuilder(messages.say("summary.tables", inputs.all().size(), tables));
        if (!verdicts.isEmpty()) {
            line.append(messages.say("summary.complete", verdicts(Verdict.COMPLETE)));
            if (verdicts(Verdict.COMPLETE_AS_READ) > 0) {
                line.append(messages.say("summary.as-read", verdicts(Verdict.COMPLETE_AS_READ)));
            }
            line.append(messages.say(
                    "summary.checked",
                    verdicts(Verdict.INCOMPLETE),
                    findings(Severity.ERROR),
                    findings(Severity.WARNING),
                    findings(Severity.NOTE)));
        }
        line.append(messages.say("summary.unreadable", unreadable));
        if (skipped > 0) {
            line.append(messages.say("summary.skipped", skipped));
        }
        streams.message(line.toString());
    }
}

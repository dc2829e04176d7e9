package io.github.performancetargets.examples.desk.review;

import io.github.performancetargets.examples.desk.store.DeskTable;
import io.github.performancetargets.examples.desk.store.ReceivedDocument;
import io.github.performancetargets.examples.desk.store.TableState;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.validation.Report;

/**
 * 清单行 A table in the list of the reviewer, or of the clerk.
 *
 * @param id its key
 * @param name of its project
 * @param file where it was read; empty where it was filled in
 * @param losses how many cells of that document are in no table
 * @param state how far it has come
 * @param complete the verdict
 * @param errors how many findings of that severity there are that were not waived
 * @param warnings likewise
 * @param notes likewise
 * @param waived how many findings were waived
 */
public record TableLine(
        long id,
        String name,
        String file,
        int losses,
        TableState state,
        boolean complete,
        long errors,
        long warnings,
        long notes,
        long waived) {
    static TableLine of(DeskTable table, Report report) {
        return new TableLine(
                table.id(),
                Names.table(table.content()),
                table.document().map(ReceivedDocument::name).orElse(""),
                table.document().map(ReceivedDocument::losses).orElse(0),
                table.state(),
                report.isComplete(),
                open(report, Severity.ERROR),
                open(report, Severity.WARNING),
                open(report, Severity.NOTE),
                report.findings().stream()
                        .filter(finding -> report.waiver(finding).isPresent())
                        .count());
    }

    private static long open(Report report, Severity severity) {
        return report.bySeverity(severity).stream()
                .filter(finding -> report.waiver(finding).isEmpty())
                .count();
    }
}

package io.github.performancetargets.examples.desk.review;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.Verdict;
import io.github.performancetargets.examples.desk.store.DeskTable;
import io.github.performancetargets.examples.desk.store.ReceivedDocument;
import io.github.performancetargets.examples.desk.store.TableState;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.validation.Report;
import java.util.List;

/**
 * 清单行 A table in the list of the reviewer, or of the clerk.
 *
 * @param id its key
 * @param name of its project
 * @param file where it was read; empty where it was filled in
 * @param losses how many cells of its document are in no table
 * @param state how far it has come
 * @param verdict whether it is complete
 * @param errors how many findings of that severity there are that were not waived
 * @param warnings likewise
 * @param notes likewise
 * @param waived how many findings were waived
 */
public record TableLine(
        long id,
        String name,
        String file,
        long losses,
        TableState state,
        Verdict verdict,
        int errors,
        int warnings,
        int notes,
        long waived) {
    static TableLine of(DeskTable table, Report report) {
        List<Remark> remarks = table.remarks();
        return new TableLine(
                table.id(),
                Names.table(table.content()),
                table.document().map(ReceivedDocument::name).orElse(""),
                remarks.stream().filter(remark -> remark.kind().isLoss()).count(),
                table.state(),
                Verdict.of(report, remarks),
                report.counting(Severity.ERROR).size(),
                report.counting(Severity.WARNING).size(),
                report.counting(Severity.NOTE).size(),
                report.findings().stream()
                        .filter(finding -> report.waiver(finding).isPresent())
                        .count());
    }
}

package io.github.performancetargets.documents;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.Verdict;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import java.util.List;
import java.util.Objects;

/**
 * 已审核的表 A table with what was found in it, to be written side by side.
 *
 * @param table the table
 * @param report the findings of a validator in this very table
 * @param remarks what the reader of its document had to say of it; none for a table that was not read from a document
 */
public record CheckedTable(PerformanceTargetTable table, Report report, List<Remark> remarks) {
    /** Checks that nothing is null, and copies the list. */
    public CheckedTable {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(report, "report");
        remarks = List.copyOf(remarks);
    }

    /** A table that was read without remarks, or not from a document. */
    public CheckedTable(PerformanceTargetTable table, Report report) {
        this(table, report, List.of());
    }

    /** 结论 Whether it is complete. */
    public Verdict verdict() {
        return Verdict.of(report, remarks);
    }
}

package io.github.performancetargets.documents;

import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import java.util.Objects;

/**
 * 已审核的表 A table with what was found in it, to be written side by side.
 *
 * @param table the table
 * @param report the findings of a validator in this very table
 */
public record CheckedTable(PerformanceTargetTable table, Report report) {
    /** Checks that nothing is null. */
    public CheckedTable {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(report, "report");
    }
}

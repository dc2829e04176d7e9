package io.github.performancetargets.examples.cli.output;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import java.util.List;

/** 审核输出 Where {@code check} puts what it found. */
public interface CheckOutput {
    /** Takes a table with its report and with what the reader has to say of it. */
    void table(String source, int number, PerformanceTargetTable table, Report report, List<Remark> remarks);

    /** Takes what could not be read, and why. */
    void unreadable(String source, String why);

    /** Takes why JSON could not be read, as data beside the words. */
    default void refused(String source, JsonError error, String why) {
        unreadable(source, why);
    }

    /** Ends the output. */
    void end();
}

package io.github.performancetargets.examples.cli.input;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.List;

/** 表的去处 Takes the tables of an input as they are read. */
public interface Tables {
    /**
     * Takes a table.
     *
     * @param source the name of the input
     * @param number which table of the input, from 1
     * @param table the table
     * @param remarks what the reader has to say of this part of the input
     */
    void table(String source, int number, PerformanceTargetTable table, List<Remark> remarks);

    /** Takes what could not be read, and why; what comes after it may still be read. */
    void unreadable(String source, String why);

    /** Takes why JSON could not be read, as data beside the words. */
    default void refused(String source, JsonError error, String why) {
        unreadable(source, why);
    }

    /** Whether there is someone left to read for. */
    boolean isOpen();
}

package io.github.performancetargets.examples.cli.output;

import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.monitoring.TableLights;
import io.github.performancetargets.rollup.RollUp;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import java.util.List;

/** 复核输出 Where {@code assess} puts what it computed. */
public interface AssessOutput {
    /** Takes a table that was computed again, with what was found in it. */
    void assessed(ReadTable read, Assessment assessment, Report report);

    /** Takes the lights of a table. */
    void monitored(ReadTable read, TableLights lights);

    /** Takes a table that is only counted, for what its reader has to say. */
    void counted(ReadTable read);

    /** Takes what all tables come to together. */
    void rolledUp(RollUp rollUp);

    /** Takes what could not be read, and why. */
    void unreadable(String source, String why);

    /** Ends the output. */
    void end();

    /**
     * 所读之表 A table as it was read.
     *
     * @param source the name of the input
     * @param number which table of the input, from 1
     * @param table the table
     * @param remarks what the reader has to say
     */
    record ReadTable(String source, int number, PerformanceTargetTable table, List<Remark> remarks) {}
}

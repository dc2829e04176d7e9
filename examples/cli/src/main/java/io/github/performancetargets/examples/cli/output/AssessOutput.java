package io.github.performancetargets.examples.cli.output;

import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.examples.cli.input.ReadTable;
import io.github.performancetargets.monitoring.TableLights;
import io.github.performancetargets.rollup.RollUp;
import io.github.performancetargets.validation.Report;

/** 复核输出 Where {@code assess} puts what it computed. */
public interface AssessOutput {
    /** What there is to print of a table that was computed again, in UTF-8; asked by any thread. */
    byte[] shown(ReadTable read, Assessment assessment, Report report);

    /** Takes a table that was computed again in its turn, with what was found in it and what is printed of it. */
    void assessed(ReadTable read, Assessment assessment, Report report, byte[] shown);

    /** What there is to print of the lights of a table, in UTF-8; asked by any thread. */
    byte[] shown(ReadTable read, TableLights lights);

    /** Takes the lights of a table in its turn, with what is printed of them. */
    void monitored(ReadTable read, byte[] shown);

    /** Takes a table that is only counted, for what its reader has to say. */
    void counted(ReadTable read);

    /** Takes what all tables come to together. */
    void rolledUp(RollUp rollUp);

    /** Takes what could not be read, and why. */
    void unreadable(String source, String why);

    /** Ends the output. */
    void end();
}

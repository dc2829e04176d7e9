package io.github.performancetargets.examples.cli.output;

import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.examples.cli.input.ReadTable;
import io.github.performancetargets.validation.Report;

/** 审核输出 Where {@code check} puts what it found. */
public interface CheckOutput {
    /** What there is to print of a table, in UTF-8; asked by any thread. */
    byte[] shown(ReadTable read, Report report);

    /** Takes a table in its turn, with its report and what is printed of it. */
    void table(ReadTable read, Report report, byte[] shown);

    /** Takes what could not be read, and why. */
    void unreadable(String source, String why);

    /** Takes why JSON could not be read, as data beside the words. */
    default void refused(String source, JsonError error, String why) {
        unreadable(source, why);
    }

    /** Ends the output. */
    void end();
}

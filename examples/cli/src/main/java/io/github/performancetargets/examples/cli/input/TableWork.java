package io.github.performancetargets.examples.cli.input;

import io.github.performancetargets.error.JsonError;

/**
 * 逐表之工 What a command does with each table. Several threads work at once; what remains to be done with a table, such as printing,
 * is done by one thread in the order of the inputs.
 */
public interface TableWork {
    /** Works on a table, in any thread and order; answers with what remains to be done in its turn. */
    Runnable work(ReadTable read);

    /** Takes in its turn what could not be read, and why; what comes after it may still be read. */
    void unreadable(String source, String why);

    /** Takes in its turn why JSON could not be read, as data beside the words. */
    default void refused(String source, JsonError error, String why) {
        unreadable(source, why);
    }

    /** Whether there is someone left to work for. */
    boolean isOpen();
}

package io.github.performancetargets.examples.cli.input;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.ArrayList;
import java.util.List;

/**
 * 依次 Works on the tables of a part of the input at once, and keeps what remains to be done until it is their turn. A mistake of ours in
 * what is done with one of them never costs the others.
 */
final class Turns implements Tables {
    private final TableWork work;
    private final Messages messages;
    private final List<Runnable> turns = new ArrayList<>();
    private int tables;

    Turns(TableWork work, Messages messages) {
        this.work = work;
        this.messages = messages;
    }

    @Override
    public void table(String source, int number, PerformanceTargetTable table, List<Remark> remarks) {
        tables++;
        try {
            Runnable turn = work.work(new ReadTable(source, number, table, remarks));
            turns.add(() -> take(source, number, turn));
        } catch (RuntimeException | StackOverflowError fault) {
            turns.add(() -> failed(source, number, fault));
        }
    }

    private void take(String source, int number, Runnable turn) {
        try {
            turn.run();
        } catch (RuntimeException | StackOverflowError fault) {
            failed(source, number, fault);
        }
    }

    private void failed(String source, int number, Throwable fault) {
        work.unreadable(source, messages.say("failed.table", number, fault.toString()));
    }

    @Override
    public void unreadable(String source, String why) {
        turns.add(() -> work.unreadable(source, why));
    }

    @Override
    public void refused(String source, JsonError error, String why) {
        turns.add(() -> work.refused(source, error, why));
    }

    @Override
    public boolean isOpen() {
        return work.isOpen();
    }

    /** Whether nothing was read and nothing went wrong. */
    boolean isEmpty() {
        return turns.isEmpty();
    }

    /** How many tables were worked on. */
    int tables() {
        return tables;
    }

    /** Does what remains to be done, as long as there is someone to do it for. */
    void take() {
        for (Runnable turn : turns) {
            if (work.isOpen()) {
                turn.run();
            }
        }
    }
}

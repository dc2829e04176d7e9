package io.github.performancetargets.examples.cli.input;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.UncheckedIOException;
import java.util.List;

/** 逐表守护 Hands tables on one by one: a mistake of ours in what is done with one of them never costs the others. */
final class EachTable implements Tables {
    private final Tables tables;
    private final Messages messages;

    EachTable(Tables tables, Messages messages) {
        this.tables = tables;
        this.messages = messages;
    }

    @Override
    public void table(String source, int number, PerformanceTargetTable table, List<Remark> remarks) {
        try {
            tables.table(source, number, table, remarks);
        } catch (UncheckedIOException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError fault) {
            tables.unreadable(source, messages.say("failed.table", number, fault.toString()));
        }
    }

    @Override
    public void unreadable(String source, String why) {
        tables.unreadable(source, why);
    }

    @Override
    public void refused(String source, JsonError error, String why) {
        tables.refused(source, error, why);
    }

    @Override
    public boolean isOpen() {
        return tables.isOpen();
    }
}

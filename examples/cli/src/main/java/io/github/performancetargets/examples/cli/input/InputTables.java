package io.github.performancetargets.examples.cli.input;

import io.github.performancetargets.bulk.BulkRunner;
import io.github.performancetargets.documents.DocumentReader;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Reasons;
import io.github.performancetargets.examples.cli.console.Streams;
import io.github.performancetargets.unit.UnitCatalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** 读表 Reads the tables of many inputs, with many threads and in their order; one that cannot be read never stops the rest. */
public final class InputTables {
    private final Streams streams;
    private final Messages messages;
    private final UnitCatalogue units;
    private final DocumentReader documents;
    private final BulkRunner runner;

    /**
     * Reads on these threads, and says what happens in the language of the messages.
     *
     * @param units of JSON
     * @param documents reads what is no JSON
     */
    public InputTables(
            Streams streams, Messages messages, UnitCatalogue units, DocumentReader documents, BulkRunner runner) {
        this.streams = streams;
        this.messages = messages;
        this.units = units;
        this.documents = documents;
        this.runner = runner;
    }

    /**
     * Reads everything that the arguments name, and answers with what that was.
     *
     * @param notRead files of folders that are left out: where the output goes
     */
    public Inputs readAll(List<String> arguments, List<Path> notRead, TableWork work) {
        Inputs inputs = Inputs.of(arguments, notRead, messages, work::unreadable);
        Progress progress = new Progress(streams, messages, inputs.all(), System::nanoTime);
        InputReader reader = new InputReader(messages, units, documents, work);
        try {
            runner.<Supplier<Turns>, Turns>each(
                    new InputTasks(inputs.all(), reader, streams, progress), Supplier::get, turns -> {
                        turns.take();
                        progress.took(turns.tables());
                    });
        } catch (IOException e) {
            work.unreadable(Input.STANDARD_INPUT, Reasons.of(e, messages));
        }
        progress.end();
        return inputs;
    }
}

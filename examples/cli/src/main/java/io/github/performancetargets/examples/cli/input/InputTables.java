package io.github.performancetargets.examples.cli.input;

import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Reasons;
import io.github.performancetargets.examples.cli.console.Streams;
import io.github.performancetargets.unit.UnitCatalogue;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** 读表 Reads the tables of many inputs, one after the other; one that cannot be read never stops the rest. */
public final class InputTables {
    private static final int BUFFER = 1 << 17;

    private final Streams streams;
    private final Messages messages;
    private final JsonTables json;
    private final DocumentTables documents;

    /** Reads with these units, and says what happens in the language of the messages. */
    public InputTables(Streams streams, Messages messages, UnitCatalogue units) {
        this.streams = streams;
        this.messages = messages;
        this.json = new JsonTables(messages, units);
        this.documents = new DocumentTables(units);
    }

    /**
     * Reads everything that the arguments name, and answers with what that was.
     *
     * @param notRead files of folders that are left out: where the output goes
     */
    public Inputs readAll(List<String> arguments, List<Path> notRead, Tables tables) {
        Tables each = new EachTable(tables, messages);
        Inputs inputs = Inputs.of(arguments, notRead, messages, tables::unreadable);
        Progress progress = new Progress(streams, inputs.all().size());
        for (Input input : inputs.all()) {
            if (!tables.isOpen()) {
                break;
            }
            progress.beginning(input);
            read(input, progress, each);
        }
        progress.end();
        return inputs;
    }

    private void read(Input input, Progress progress, Tables tables) {
        try {
            if (input.path().isPresent()) {
                try (InputStream in = input.open(streams)) {
                    read(input, buffered(input, in, progress), tables);
                }
            } else {
                read(input, buffered(input, input.open(streams), progress), tables);
            }
        } catch (IOException e) {
            tables.unreadable(input.name(), Reasons.of(e, messages));
        } catch (UncheckedIOException e) {
            tables.unreadable(input.name(), Reasons.of(Objects.requireNonNull(e.getCause()), messages));
        } catch (OutOfMemoryError e) {
            tables.unreadable(input.name(), messages.say("memory"));
        } catch (RuntimeException | StackOverflowError e) {
            // a mistake in a reader, or a file beyond the machine: this file is lost, not the others
            tables.unreadable(input.name(), messages.say("failed", e.toString()));
        }
    }

    private static BufferedInputStream buffered(Input input, InputStream in, Progress progress) {
        return new BufferedInputStream(progress.watched(input, in), BUFFER);
    }

    private void read(Input input, BufferedInputStream in, Tables tables) throws IOException {
        if (input.isNamedJson() || JsonTables.looksLikeJson(in)) {
            json.read(input, in, tables);
        } else {
            documents.read(input, in, messages, tables);
        }
    }
}

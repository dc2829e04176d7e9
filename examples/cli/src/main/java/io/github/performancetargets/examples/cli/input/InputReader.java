package io.github.performancetargets.examples.cli.input;

import io.github.performancetargets.documents.DocumentReader;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Reasons;
import io.github.performancetargets.unit.UnitCatalogue;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** 读取 Reads an input, or a part of one, in any thread, and works on its tables; whatever goes wrong costs this input alone. */
final class InputReader {
    private static final int BUFFER = 1 << 16;
    /** Documents are read as a whole: of those that are larger, one at a time, whatever the number of threads. */
    private static final long LARGE = 1 << 21;

    private final Messages messages;
    private final TableWork work;
    private final JsonTables json;
    private final DocumentTables documents;
    private final Object large = new Object();

    InputReader(Messages messages, UnitCatalogue units, DocumentReader documents, TableWork work) {
        this.messages = messages;
        this.work = work;
        this.json = new JsonTables(messages, units);
        this.documents = new DocumentTables(documents);
    }

    /** 读取方式 How something is read. */
    @FunctionalInterface
    interface InputAction {
        void readTo(Tables tables) throws IOException;
    }

    /** Whether there is someone left to read for. */
    boolean isOpen() {
        return work.isOpen();
    }

    JsonTables json() {
        return json;
    }

    /** Works on what is read. */
    Turns turns(Input input, InputAction reading) {
        Turns turns = new Turns(work, messages);
        try {
            reading.readTo(turns);
        } catch (IOException e) {
            turns.unreadable(input.name(), Reasons.of(e, messages));
        } catch (UncheckedIOException e) {
            turns.unreadable(input.name(), Reasons.of(Objects.requireNonNull(e.getCause()), messages));
        } catch (OutOfMemoryError e) {
            turns.unreadable(input.name(), messages.say("memory"));
        } catch (RuntimeException | StackOverflowError e) {
            // a mistake in a reader, or a file beyond the machine: this file is lost, not the others
            turns.unreadable(input.name(), messages.say("failed", e.toString()));
        }
        return turns;
    }

    /** Reads a file as a whole. */
    Turns whole(Input input, Path file) {
        return turns(input, tables -> {
            try (InputStream in = Files.newInputStream(file);
                    BufferedInputStream buffered = new BufferedInputStream(in, BUFFER)) {
                if (input.isNamedJson() || JsonBeginning.looksLikeJson(buffered)) {
                    json.read(input, buffered, tables);
                } else if (input.size() > LARGE) {
                    synchronized (large) {
                        documents.read(input, buffered, messages, tables);
                    }
                } else {
                    documents.read(input, buffered, messages, tables);
                }
            }
        });
    }

    /** Reads a document from a stream. */
    Turns document(Input input, InputStream in) {
        return turns(input, tables -> documents.read(input, in, messages, tables));
    }
}

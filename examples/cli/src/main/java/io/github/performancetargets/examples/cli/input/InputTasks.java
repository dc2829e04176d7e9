package io.github.performancetargets.examples.cli.input;

import io.github.performancetargets.bulk.BulkSource;
import io.github.performancetargets.examples.cli.console.Streams;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * 读取任务 Cuts what is to be read into tasks for many threads: small files and documents as a whole, large JSON by parts. Asked by one
 * thread; one input is open at a time.
 */
final class InputTasks implements BulkSource<Supplier<Turns>> {
    private static final int BUFFER = 1 << 17;
    /** What a task reads as a whole, whatever it is. */
    private static final long SMALL = 1 << 18;

    private final Iterator<Input> inputs;
    private final InputReader reader;
    private final Streams streams;
    private final Progress progress;
    private @Nullable InputStream open;
    private @Nullable InputParts parts;
    // what comes next of the current input
    private Optional<Supplier<Turns>> found = Optional.empty();

    InputTasks(List<Input> inputs, InputReader reader, Streams streams, Progress progress) {
        this.inputs = inputs.iterator();
        this.reader = reader;
        this.streams = streams;
        this.progress = progress;
    }

    @Override
    public Optional<Supplier<Turns>> next() throws IOException {
        Optional<Supplier<Turns>> task = Optional.empty();
        while (task.isEmpty() && reader.isOpen() && (parts != null || inputs.hasNext())) {
            task = parts == null ? begun(inputs.next()) : continued(parts);
        }
        if (task.isEmpty()) {
            close();
        }
        return task;
    }

    private Optional<Supplier<Turns>> begun(Input input) throws IOException {
        progress.beginning(input);
        if (input.path().isPresent() && input.size() <= SMALL) {
            return Optional.of(() -> reader.whole(input, input.path().get()));
        }
        return orProblem(reader.turns(input, tables -> found = first(input)));
    }

    // a document is read by the thread that works on it, unless nobody else can read it
    private Optional<Supplier<Turns>> first(Input input) throws IOException {
        InputStream source = input.open(streams);
        open = input.path().isPresent() ? source : null;
        BufferedInputStream in = new BufferedInputStream(progress.watched(input, source), BUFFER);
        if (input.isNamedJson() || JsonBeginning.looksLikeJson(in)) {
            parts = InputParts.of(input, in, reader);
            return parts.next();
        }
        if (input.path().isPresent()) {
            return Optional.of(() -> reader.whole(input, input.path().get()));
        }
        Turns document = reader.document(input, in);
        return Optional.of(() -> document);
    }

    private Optional<Supplier<Turns>> continued(InputParts current) throws IOException {
        Optional<Supplier<Turns>> next = orProblem(reader.turns(current.input, tables -> found = current.next()));
        if (next.isEmpty()) {
            close();
        }
        return next;
    }

    // what goes wrong with one input ends it and not the others
    private Optional<Supplier<Turns>> orProblem(Turns problems) throws IOException {
        if (problems.isEmpty()) {
            return found;
        }
        close();
        return Optional.of(() -> problems);
    }

    private void close() throws IOException {
        parts = null;
        InputStream source = open;
        open = null;
        if (source != null) {
            source.close();
        }
    }
}

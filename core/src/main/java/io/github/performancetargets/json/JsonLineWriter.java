package io.github.performancetargets.json;

import io.github.performancetargets.error.JsonException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * 按行写出 Writes JSON Lines: a document on each line. Made by {@link PlainJson#lines(OutputStream)}; not for several threads at
 * once. Where the stream fails nobody knows how much of the lines it took: they are not handed to it again, and no more are taken.
 */
public final class JsonLineWriter implements AutoCloseable {
    private static final int CHUNK = 1 << 16;

    private final PlainJson json;
    private final OutputStream out;
    private final JsonBuffer buffer = new JsonBuffer();
    private boolean open = true;

    JsonLineWriter(PlainJson json, OutputStream out) {
        this.json = json;
        this.out = Objects.requireNonNull(out, "out");
    }

    /**
     * Writes one value and ends its line.
     *
     * @throws JsonException if the value cannot be written; then nothing of it was
     * @throws IOException of the stream, or if it failed before or the writer is closed
     * @throws IllegalArgumentException if its type does not stand in JSON
     */
    public void write(Object value) throws IOException {
        requireOpen();
        json.write(value, buffer);
        buffer.reserve(1);
        buffer.add('\n');
        if (buffer.length() >= CHUNK) {
            pass();
        }
    }

    private void pass() throws IOException {
        open = false;
        buffer.writeTo(out);
        buffer.clear();
        open = true;
    }

    private void requireOpen() throws IOException {
        if (!open) {
            throw new IOException("the writer of lines is closed, or its stream failed");
        }
    }

    /**
     * Hands all lines to the stream and flushes it.
     *
     * @throws IOException of the stream, or if it failed before or the writer is closed
     */
    public void flush() throws IOException {
        requireOpen();
        pass();
        out.flush();
    }

    /** Hands all lines to the stream, unless it failed before, and closes it. */
    @Override
    public void close() throws IOException {
        try (out) {
            if (open) {
                pass();
            }
        } finally {
            open = false;
        }
    }
}

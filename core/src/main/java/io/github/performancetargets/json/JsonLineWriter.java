package io.github.performancetargets.json;

import io.github.performancetargets.error.JsonException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * 按行写出 Writes JSON Lines: a document on each line. Made by {@link PlainJson#lines(OutputStream)}; not for several threads at
 * once.
 */
public final class JsonLineWriter implements AutoCloseable {
    private static final int CHUNK = 1 << 16;

    private final PlainJson json;
    private final OutputStream out;
    private final JsonBuffer buffer = new JsonBuffer();

    JsonLineWriter(PlainJson json, OutputStream out) {
        this.json = json;
        this.out = Objects.requireNonNull(out, "out");
    }

    /**
     * Writes one value and ends its line.
     *
     * @throws JsonException if the value cannot be written; then nothing of it was
     * @throws IOException of the stream
     * @throws IllegalArgumentException if its type does not stand in JSON
     */
    public void write(Object value) throws IOException {
        json.write(value, buffer);
        buffer.reserve(1);
        buffer.add('\n');
        if (buffer.length() >= CHUNK) {
            pass();
        }
    }

    private void pass() throws IOException {
        buffer.writeTo(out);
        buffer.clear();
    }

    /**
     * Hands all lines to the stream and flushes it.
     *
     * @throws IOException of the stream
     */
    public void flush() throws IOException {
        pass();
        out.flush();
    }

    /** Hands all lines to the stream and closes it. */
    @Override
    public void close() throws IOException {
        try (out) {
            pass();
        }
    }
}

package io.github.performancetargets.json;

import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.error.FoundValue;
import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.error.JsonException;
import io.github.performancetargets.scan.JsonScanner;
import io.github.performancetargets.token.InputLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/**
 * 按行读取 Reads JSON Lines: a document on each line. A bad line is told and the next one read; only one line is held at a time. Made by
 * {@link PlainJson#lines(InputStream, Class)}; not for several threads at once.
 *
 * @param <T> the type of all lines
 */
public final class JsonLineReader<T> implements AutoCloseable {
    private static final int CHUNK = 1 << 16;

    private final PlainJson json;
    private final InputStream in;
    private final Class<T> type;
    private byte[] bytes;
    // what was taken from the stream and not read yet
    private int from;
    private int to;
    private boolean ended;
    private long number;

    JsonLineReader(PlainJson json, InputStream in, Class<T> type) {
        this.json = json;
        this.in = Objects.requireNonNull(in, "in");
        this.type = Objects.requireNonNull(type, "type");
        this.bytes = new byte[CHUNK];
    }

    // of lines that are in memory already, behind so many others
    JsonLineReader(PlainJson json, byte[] lines, Class<T> type, long before) {
        this.json = json;
        this.in = InputStream.nullInputStream();
        this.type = type;
        this.bytes = lines;
        this.to = lines.length;
        this.ended = true;
        this.number = before;
    }

    /**
     * The next line that is not blank; empty at the end.
     *
     * @throws IOException of the stream
     */
    public Optional<JsonLine<T>> next() throws IOException {
        while (true) {
            int end = endOfLine();
            if (end < 0) {
                return Optional.empty();
            }
            number++;
            if (end - from > InputLimits.MAX_LINE_LENGTH) {
                from = end;
                skipLine();
                return Optional.of(refused(new JsonError(
                        "",
                        (int) Math.min(number, Integer.MAX_VALUE),
                        1,
                        ExpectedValue.of(ExpectedValue.Kind.SHORTER),
                        FoundValue.of(FoundValue.Kind.LONGER))));
            }
            int start = from;
            from = Math.min(end + 1, to);
            if (!isBlank(start, end)) {
                return Optional.of(line(start, end));
            }
        }
    }

    private JsonLine<T> line(int start, int end) {
        int last = end > start && bytes[end - 1] == '\r' ? end - 1 : end;
        try {
            return new JsonLine<>(
                    number, Optional.of(json.readLine(bytes, start, last, number, type)), Optional.empty());
        } catch (JsonException e) {
            return refused(e.error());
        }
    }

    private JsonLine<T> refused(JsonError error) {
        return new JsonLine<>(number, Optional.empty(), Optional.of(error));
    }

    // where the current line ends, or the place behind what may be held of it; −1 where nothing is left
    private int endOfLine() throws IOException {
        int at = from;
        while (true) {
            for (; at < to; at++) {
                if (bytes[at] == '\n') {
                    return at;
                }
            }
            if (ended || to - from > InputLimits.MAX_LINE_LENGTH) {
                return from == to ? -1 : to;
            }
            at -= from;
            fill();
            at += from;
        }
    }

    private void skipLine() throws IOException {
        int end = endOfLine();
        while (end == to && !ended) {
            from = end;
            end = endOfLine();
        }
        from = end < 0 ? to : Math.min(end + 1, to);
    }

    // moves what is left to the front, in a larger array where there is no room behind it
    private void fill() throws IOException {
        int left = to - from;
        byte[] next = left > bytes.length / 2 ? new byte[bytes.length * 2] : bytes;
        System.arraycopy(bytes, from, next, 0, left);
        bytes = next;
        from = 0;
        to = left;
        int count = in.read(bytes, to, bytes.length - to);
        ended = count < 0;
        to += Math.max(count, 0);
    }

    private boolean isBlank(int start, int end) {
        for (int i = start + JsonScanner.markLength(bytes, start, end); i < end; i++) {
            if (!isBlank(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r';
    }

    /** Closes the stream. */
    @Override
    public void close() throws IOException {
        in.close();
    }
}

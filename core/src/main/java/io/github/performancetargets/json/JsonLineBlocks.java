package io.github.performancetargets.json;

import io.github.performancetargets.scan.JsonScanner;
import io.github.performancetargets.token.InputLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * 分块 Cuts JSON Lines into blocks of whole lines, which several threads can then read. Made by
 * {@link PlainJson#blocks(InputStream, Class)}; not for several threads at once itself. It holds one block, or one line where that is
 * longer.
 *
 * @param <T> the type of all lines
 */
public final class JsonLineBlocks<T> implements AutoCloseable {
    /** Some ten tables: enough to be worth handing to another thread, and little enough for many threads to hold. */
    private static final int LENGTH = 1 << 16;

    private final PlainJson json;
    private final InputStream in;
    private final Class<T> type;
    private byte[] bytes = new byte[LENGTH];
    // what was taken from the stream and not handed on yet
    private int filled;
    private boolean ended;
    private long lines;
    private long documents;
    // of the block that was looked at last
    private int lineEnds;

    JsonLineBlocks(PlainJson json, InputStream in, Class<T> type) {
        this.json = json;
        this.in = Objects.requireNonNull(in, "in");
        this.type = Objects.requireNonNull(type, "type");
    }

    /**
     * The next lines; empty at the end.
     *
     * @throws IOException of the stream
     */
    public Optional<JsonLineBlock<T>> next() throws IOException {
        fill();
        int end = ended ? filled : lastLineEnd();
        while (end == 0 && !ended && filled <= InputLimits.MAX_LINE_LENGTH) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
            fill();
            end = ended ? filled : lastLineEnd();
        }
        if (end == 0 && !ended) {
            // too long for a line: enough of it is kept for its reader to see that
            int start = InputLimits.MAX_LINE_LENGTH + 1;
            JsonLineBlock<T> refused = block(start, 1);
            skipLine(start);
            lines++;
            return Optional.of(refused);
        }
        if (end == 0) {
            return Optional.empty();
        }
        JsonLineBlock<T> block = block(end, documents(end));
        lines += lineEnds;
        keepFrom(end);
        return Optional.of(block);
    }

    private JsonLineBlock<T> block(int end, int found) {
        JsonLineBlock<T> block = new JsonLineBlock<>(json, type, Arrays.copyOf(bytes, end), lines, documents, found);
        documents += found;
        return block;
    }

    // how many lines are not blank; how many end is counted as well
    private int documents(int end) {
        int found = 0;
        lineEnds = 0;
        int i = 0;
        while (i < end) {
            i += JsonScanner.markLength(bytes, i, end);
            while (i < end && JsonLineReader.isBlank(bytes[i])) {
                i++;
            }
            if (i < end && bytes[i] != '\n') {
                found++;
                while (i < end && bytes[i] != '\n') {
                    i++;
                }
            }
            if (i < end) {
                lineEnds++;
                i++;
            }
        }
        return found;
    }

    private void fill() throws IOException {
        int wanted = bytes.length - filled;
        int count = ended ? 0 : in.readNBytes(bytes, filled, wanted);
        filled += count;
        ended |= count < wanted;
    }

    // behind the last line that ends; 0 where none does
    private int lastLineEnd() {
        for (int i = filled; i > 0; i--) {
            if (bytes[i - 1] == '\n') {
                return i;
            }
        }
        return 0;
    }

    private void keepFrom(int start) {
        filled -= start;
        byte[] kept = bytes.length > LENGTH && filled <= LENGTH ? new byte[LENGTH] : bytes;
        System.arraycopy(bytes, start, kept, 0, filled);
        bytes = kept;
    }

    // passes over what is left of a line
    private void skipLine(int start) throws IOException {
        int at = start;
        while (true) {
            for (; at < filled; at++) {
                if (bytes[at] == '\n') {
                    keepFrom(at + 1);
                    return;
                }
            }
            filled = 0;
            at = 0;
            if (ended) {
                return;
            }
            fill();
        }
    }

    /** Closes the stream. */
    @Override
    public void close() throws IOException {
        in.close();
    }
}

package io.github.performancetargets.examples.cli.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * 逐行读取 The lines of a stream of UTF-8: ended by LF or CRLF, the last one also by the end; a byte order mark before the
 * first is skipped.
 */
public final class Lines {
    private static final int BUFFER = 1 << 16;

    /**
     * A line.
     *
     * @param number counted from 1
     * @param text without its end; what is no UTF-8 is replaced by U+FFFD
     * @param wellFormed whether the bytes were UTF-8
     */
    public record Line(int number, String text, boolean wellFormed) {}

    private final InputStream in;
    private final Runnable beforeWaiting;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private int position;
    private int limit;
    private int number;

    /**
     * Reads a stream.
     *
     * @param in the stream
     * @param beforeWaiting called before more input is asked for: the moment to flush what was answered so far
     */
    public Lines(InputStream in, Runnable beforeWaiting) {
        this.in = in;
        this.beforeWaiting = beforeWaiting;
    }

    /** The next line, or null at the end. */
    @Nullable
    public Line next() throws IOException {
        while (true) {
            for (int i = position; i < limit; i++) {
                if (buffer[i] == '\n') {
                    pending.write(buffer, position, i - position);
                    position = i + 1;
                    return line();
                }
            }
            pending.write(buffer, position, limit - position);
            position = 0;
            limit = 0;
            beforeWaiting.run();
            int read = in.read(buffer);
            if (read < 0) {
                return pending.size() == 0 ? null : line();
            }
            limit = read;
        }
    }

    private Line line() {
        byte[] bytes = pending.toByteArray();
        pending.reset();
        int length = bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        number++;
        int start = number == 1 && hasMark(bytes, length) ? 3 : 0;
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, length - start))
                    .toString();
            return new Line(number, text, true);
        } catch (CharacterCodingException malformed) {
            return new Line(number, new String(bytes, start, length - start, StandardCharsets.UTF_8), false);
        }
    }

    private static boolean hasMark(byte[] bytes, int length) {
        return length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }
}

package io.github.performancetargets.scan;

import io.github.performancetargets.token.InputLimits;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 留存的字符流 A reader that keeps what is read of it, up to {@link InputLimits#MAX_LINE_LENGTH}. */
public final class KeptReader extends Reader implements KeptSource {
    private static final int LEAST = 64;

    private final Reader in;
    private @Nullable StringBuilder kept = new StringBuilder();
    private boolean ended;

    /** A reader that gives what another one gives. */
    public KeptReader(Reader in) {
        this.in = Objects.requireNonNull(in, "in");
    }

    @Override
    public int read(char[] to, int offset, int length) throws IOException {
        int count = in.read(to, offset, length);
        ended |= count < 0;
        if (kept != null && count > 0) {
            if (kept.length() + count > InputLimits.MAX_LINE_LENGTH) {
                kept = null;
            } else {
                kept.append(to, offset, count);
            }
        }
        return count;
    }

    @Override
    public boolean ready() throws IOException {
        return in.ready();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    @Override
    public @Nullable KeptDocument soFar() {
        if (kept == null) {
            return null;
        }
        byte[] bytes = kept.toString().getBytes(StandardCharsets.UTF_8);
        return new KeptDocument(bytes, 0, bytes.length, true, ended ? null : this);
    }

    @Override
    public @Nullable KeptDocument more() {
        try {
            // as much again, so that little is looked at often
            char[] next = new char[Math.max(LEAST, kept == null ? 0 : kept.length())];
            for (int count = 0, taken = 0; count >= 0 && taken < next.length; taken += count) {
                count = read(next, taken, next.length - taken);
            }
            return soFar();
        } catch (IOException e) {
            return null;
        }
    }
}

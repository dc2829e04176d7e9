package io.github.performancetargets.scan;

import io.github.performancetargets.token.InputLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 留存的字节流 A stream that keeps what is read of it, up to {@link InputLimits#MAX_LINE_LENGTH}. */
public final class KeptStream extends InputStream implements KeptSource {
    private static final int LEAST = 64;

    private final InputStream in;
    private @Nullable ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private boolean ended;

    /** A stream that gives what another one gives. */
    public KeptStream(InputStream in) {
        this.in = Objects.requireNonNull(in, "in");
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        int count = in.read(to, offset, length);
        ended |= count < 0;
        if (kept != null && count > 0) {
            if (kept.size() + count > InputLimits.MAX_LINE_LENGTH) {
                kept = null;
            } else {
                kept.write(to, offset, count);
            }
        }
        return count;
    }

    @Override
    public int available() throws IOException {
        return in.available();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    @Override
    public @Nullable KeptDocument soFar() {
        return kept == null ? null : new KeptDocument(kept.toByteArray(), 0, kept.size(), false, ended ? null : this);
    }

    @Override
    public @Nullable KeptDocument more() {
        try {
            // as much again, so that little is looked at often
            byte[] next = new byte[Math.max(LEAST, kept == null ? 0 : kept.size())];
            for (int count = 0, taken = 0; count >= 0 && taken < next.length; taken += count) {
                count = read(next, taken, next.length - taken);
            }
            return soFar();
        } catch (IOException e) {
            return null;
        }
    }
}

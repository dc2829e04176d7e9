package io.github.performancetargets.examples.cli.input;

import io.github.performancetargets.examples.cli.console.OneLine;
import io.github.performancetargets.examples.cli.console.Streams;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * 进度条 A progress bar on a terminal, nothing where no person watches. It moves with every file, and within a large one with
 * the bytes that were read; a single small file is read before anyone could look.
 */
final class Progress {
    private static final int WIDTH = 24;
    private static final int NAME = 24;
    /** How much is read before the bar is drawn again. */
    private static final int STEP = 1 << 20;

    private final Streams streams;
    private final int total;
    private int done = -1;
    private boolean drawn;

    Progress(Streams streams, int total) {
        this.streams = streams;
        this.total = total;
    }

    /** Begins with an input. */
    void beginning(Input input) {
        done++;
        if (total > 1) {
            draw(input, done, "");
        }
    }

    /** The stream of the input that was begun; the bar moves while it is read. */
    InputStream watched(Input input, InputStream in) {
        return streams.interactive() ? new Watched(input, in) : in;
    }

    private void draw(Input input, double part, String within) {
        if (streams.interactive()) {
            int filled = (int) (part * WIDTH / total);
            streams.status("[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + "/" + total + " "
                    + shortened(OneLine.of(input.name())) + within);
            drawn = true;
        }
    }

    /** The end of the name: a line that wraps could not be replaced any more. */
    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        return length <= NAME ? name : "…" + name.substring(name.offsetByCodePoints(0, length - NAME));
    }

    void end() {
        if (drawn) {
            streams.status("");
        }
    }

    /** 所读之流 Counts what is read of an input, and says so step by step. */
    private final class Watched extends FilterInputStream {
        private final Input input;
        private final long size;
        private long read;
        private long told;

        Watched(Input input, InputStream in) {
            super(in);
            this.input = input;
            this.size = input.size();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            int count = super.read(bytes, start, length);
            read += Math.max(0, count);
            if (read - told >= STEP) {
                told = read;
                tell();
            }
            return count;
        }

        /** How much of the input: in percent, or in megabytes where it does not say how long it is. */
        private void tell() {
            if (read <= size) {
                draw(input, done + (double) read / size, " " + read * 100 / size + "%");
            } else {
                draw(input, done, " " + read / STEP + " MB");
            }
        }
    }
}

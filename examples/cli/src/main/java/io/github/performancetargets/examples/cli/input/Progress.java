package io.github.performancetargets.examples.cli.input;

import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.OneLine;
import io.github.performancetargets.examples.cli.console.Streams;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * 进度条 A progress bar on a terminal, nothing where no person watches. It moves with every file, and within a large one with
 * the bytes that were read; after a second it says how many tables pass in one, and how long the rest will take. A single small file is
 * read before anyone could look.
 */
final class Progress {
    private static final int WIDTH = 24;
    private static final int NAME = 24;
    /** How much is read before the bar is drawn again. */
    private static final int STEP = 1 << 20;
    /** How often the bar is drawn for files, at most. */
    private static final int DRAWN = 1000;

    private static final long SECOND = 1_000_000_000;
    private static final int MINUTE = 60;

    private final Streams streams;
    private final Messages messages;
    private final int total;
    private final LongSupplier clock;
    private final long start;
    private final long bytes;
    private long bytesBefore;
    private long bytesOfCurrent;
    private long tables;
    private int done = -1;
    private boolean drawn;

    Progress(Streams streams, Messages messages, List<Input> inputs, LongSupplier clock) {
        this.streams = streams;
        this.messages = messages;
        this.total = inputs.size();
        this.clock = clock;
        this.start = clock.getAsLong();
        this.bytes = streams.interactive() ? bytes(inputs) : 0;
    }

    // 0 where one of them does not say how long it is
    private static long bytes(List<Input> inputs) {
        boolean known = inputs.stream().allMatch(input -> input.path().isPresent());
        return known ? inputs.stream().mapToLong(Input::size).sum() : 0;
    }

    /** Begins with an input. */
    void beginning(Input input) {
        done++;
        bytesBefore += bytesOfCurrent;
        bytesOfCurrent = streams.interactive() ? input.size() : 0;
        if (total > 1 && done % Math.max(1, total / DRAWN) == 0) {
            draw(input, done, "", 0);
        }
    }

    /** Some tables were done with. */
    void took(int count) {
        tables += count;
    }

    /** The stream of the input that was begun; the bar moves while it is read. */
    InputStream watched(Input input, InputStream in) {
        return streams.interactive() ? new Watched(input, in) : in;
    }

    private void draw(Input input, double part, String within, long read) {
        if (streams.interactive()) {
            int filled = (int) (part * WIDTH / total);
            streams.status("[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + "/" + total + " "
                    + shortened(OneLine.of(input.name())) + within + rate(bytesBefore + read));
            drawn = true;
        }
    }

    private String rate(long read) {
        long nanos = clock.getAsLong() - start;
        if (nanos < SECOND || tables == 0) {
            return "";
        }
        String rate = " " + messages.say("progress.rate", tables * SECOND / nanos);
        if (bytes == 0 || read == 0) {
            return rate;
        }
        double left = (double) nanos / read * (bytes - read) / SECOND;
        return rate + messages.say("progress.left", clock((long) Math.ceil(Math.max(0, left))));
    }

    private static String clock(long seconds) {
        long minutes = seconds / MINUTE;
        String twoDigits = minutes < MINUTE ? "" : minutes / MINUTE + ":" + (minutes % MINUTE < 10 ? "0" : "");
        return twoDigits + minutes % MINUTE + ":" + (seconds % MINUTE < 10 ? "0" : "") + seconds % MINUTE;
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
                draw(input, done + (double) read / size, " " + read * 100 / size + "%", read);
            } else {
                draw(input, done, " " + read / STEP + " MB", read);
            }
        }
    }
}

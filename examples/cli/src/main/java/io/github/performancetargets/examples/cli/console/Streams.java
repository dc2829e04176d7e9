package io.github.performancetargets.examples.cli.console;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 标准流 Where the program reads and writes; in UTF-8, whatever the platform's default. */
public final class Streams {
    private static final int BUFFER = 1 << 16;
    private static final Set<String> CLOSED_PIPE = Set.of("pipe", "管道", "管線");

    private final InputStream in;
    private final Guard guard;
    private final PrintStream out;
    private final PrintStream err;
    private static final String CLEAR = "\r\u001B[K";

    private final boolean interactive;
    private boolean status;

    /**
     * Wraps the streams of a process.
     *
     * @param in standard input
     * @param out takes the data; flushed at the end, and where input has to be waited for
     * @param err takes the messages
     * @param interactive whether a person watches {@code err}
     */
    public Streams(InputStream in, OutputStream out, OutputStream err, boolean interactive) {
        this.in = in;
        this.guard = new Guard(out);
        this.out = new PrintStream(new BufferedOutputStream(guard, BUFFER), false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, false, StandardCharsets.UTF_8);
        this.interactive = interactive;
    }

    /** Standard input. */
    public InputStream in() {
        return in;
    }

    /** Where data goes. */
    public PrintStream out() {
        return out;
    }

    /** Where messages go. */
    public PrintStream err() {
        return err;
    }

    /** Whether a person watches the messages. */
    public boolean interactive() {
        return interactive;
    }

    /** Whether what is written still arrives; not so once the reader of a pipe has gone, or the disk is full. */
    public boolean isOpen() {
        return guard.failure == null;
    }

    /**
     * Why the data did not arrive, once all of it was flushed. A reader that has gone, as {@code head} does, has what it
     * wanted: that is no failure.
     */
    public Optional<IOException> failure() {
        out.flush();
        return Optional.ofNullable(guard.failure).filter(failure -> !isClosedPipe(failure));
    }

    // the systems say so in words only, and in the language of the machine
    private static boolean isClosedPipe(IOException failure) {
        String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return CLOSED_PIPE.stream().anyMatch(words::contains);
    }

    /** Shows a line on the terminal that the next output replaces; nothing where no person watches. */
    public void status(String line) {
        if (interactive) {
            // what was said before stands above it
            out.flush();
            err.print(CLEAR + line);
            err.flush();
            status = !line.isEmpty();
        }
    }

    private void clearStatus() {
        if (status) {
            err.print(CLEAR);
            err.flush();
            status = false;
        }
    }

    /** Writes a line of data; a line ends with one line feed on every platform. */
    public void data(String line) {
        clearStatus();
        out.print(line);
        out.print('\n');
    }

    /** Writes lines of data that are in UTF-8 already, each with its end. */
    public void data(byte[] lines) {
        clearStatus();
        out.write(lines, 0, lines.length);
    }

    /** Writes a message of one line. */
    public void message(String line) {
        clearStatus();
        err.print(OneLine.of(line) + '\n');
        err.flush();
    }

    /** Remembers that writing failed: asking a PrintStream flushes it, which is dear after every line. */
    private static final class Guard extends OutputStream {
        private final OutputStream out;
        private @Nullable IOException failure;

        Guard(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            try {
                out.write(bytes, start, length);
            } catch (IOException e) {
                failure = failure == null ? e : failure;
                throw e;
            }
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}

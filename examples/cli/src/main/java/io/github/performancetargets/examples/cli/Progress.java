package io.github.performancetargets.examples.cli;

import java.io.PrintStream;

/** 进度条 A progress bar on a terminal; nothing where no person watches, or for a single file. */
final class Progress {
    private static final int WIDTH = 24;
    private static final String CLEAR = "\r\u001B[K";

    private final PrintStream err;
    private final boolean shown;
    private final int total;
    private int begun;

    Progress(Streams streams, int total) {
        this.err = streams.err();
        this.shown = streams.interactive() && total > 1;
        this.total = total;
    }

    void beginning(String name) {
        if (shown) {
            int filled = (int) ((long) begun * WIDTH / total);
            err.print(CLEAR + "[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + begun + "/" + total + " "
                    + OneLine.of(name));
            err.flush();
        }
        begun++;
    }

    void end() {
        if (shown) {
            err.print(CLEAR);
            err.flush();
        }
    }
}

package io.github.performancetargets.examples.cli;

/** 进度条 A progress bar on a terminal; nothing where no person watches, or for a single file. */
final class Progress {
    private static final int WIDTH = 24;
    private static final int NAME = 24;

    private final Streams streams;
    private final boolean shown;
    private final int total;
    private int begun;

    Progress(Streams streams, int total) {
        this.streams = streams;
        this.shown = streams.interactive() && total > 1;
        this.total = total;
    }

    void beginning(String name) {
        if (shown) {
            int filled = (int) ((long) begun * WIDTH / total);
            streams.status("[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + begun + "/" + total + " "
                    + shortened(OneLine.of(name)));
        }
        begun++;
    }

    /** The end of the name: a line that wraps could not be replaced any more. */
    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        return length <= NAME ? name : "…" + name.substring(name.offsetByCodePoints(0, length - NAME));
    }

    void end() {
        if (shown) {
            streams.status("");
        }
    }
}

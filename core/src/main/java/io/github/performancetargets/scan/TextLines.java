package io.github.performancetargets.scan;

/** 行列 Lines and columns of bytes, counted where they are asked for. A return alone ends a line too, as Jackson counts. */
final class TextLines {
    private TextLines() {}

    /** Whether a line ends with a byte. */
    static boolean endsLine(byte[] in, int at, int end) {
        return in[at] == '\n' || (in[at] == '\r' && (at + 1 == end || in[at + 1] != '\n'));
    }

    /** Which line a byte stands on, from 1. */
    static int line(byte[] in, int start, int end, int at) {
        int line = 1;
        for (int i = start; i < at; i++) {
            line += endsLine(in, i, end) ? 1 : 0;
        }
        return line;
    }

    /** Which byte of its line it is, from 1. */
    static int column(byte[] in, int start, int at) {
        int i = at;
        while (i > start && in[i - 1] != '\n' && in[i - 1] != '\r') {
            i--;
        }
        return at - i + 1;
    }

    /** Where a line begins. */
    static int start(byte[] in, int start, int end, int line) {
        int at = start;
        for (int passed = 1; passed < line; at++) {
            passed += endsLine(in, at, end) ? 1 : 0;
        }
        return at;
    }
}

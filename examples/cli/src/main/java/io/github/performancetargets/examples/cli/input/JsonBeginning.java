package io.github.performancetargets.examples.cli.input;

import java.io.BufferedInputStream;
import java.io.IOException;

/** JSON 的开头 What the first lines of an input say about the rest. */
final class JsonBeginning {
    private static final int PEEKED = 1 << 16;
    private static final int MARK_LENGTH = 3;

    private JsonBeginning() {}

    /** Whether the first character that is not blank begins an object or an array of JSON; leaves the stream at its start. */
    static boolean looksLikeJson(BufferedInputStream in) throws IOException {
        String beginning = of(in);
        return beginning.startsWith("{") || beginning.startsWith("[");
    }

    /** Whether there are two objects, each at the beginning of a line: nobody indents JSON like that. */
    static boolean looksLikeLines(BufferedInputStream in) throws IOException {
        String[] lines = of(in).split("\n", -1);
        return lines.length > 1 && lines[0].startsWith("{") && lines[1].startsWith("{");
    }

    /** Passes over a byte order mark. */
    static void skipMark(BufferedInputStream in) throws IOException {
        in.mark(MARK_LENGTH);
        for (int at = 0; at < MARK_LENGTH; at++) {
            if (!isByteOrderMark(in.read(), at)) {
                in.reset();
                return;
            }
        }
    }

    /** The first character of each of the first two lines that are not blank. */
    private static String of(BufferedInputStream in) throws IOException {
        in.mark(PEEKED);
        StringBuilder first = new StringBuilder();
        boolean atStart = true;
        int lines = 0;
        for (int read = 0; read < PEEKED && lines < 2; read++) {
            int b = in.read();
            if (b < 0) {
                break;
            }
            if (b == '\n') {
                atStart = true;
            } else if (atStart && b > ' ' && !isByteOrderMark(b, read)) {
                first.append(lines == 0 ? "" : "\n").append((char) b);
                atStart = false;
                lines++;
            }
        }
        in.reset();
        return first.toString();
    }

    private static boolean isByteOrderMark(int b, int at) {
        return (at == 0 && b == 0xEF) || (at == 1 && b == 0xBB) || (at == 2 && b == 0xBF);
    }
}

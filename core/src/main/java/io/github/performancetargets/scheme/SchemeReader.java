package io.github.performancetargets.scheme;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/**
 * 评分办法读取 Reads the lines of a scheme: {@code key = value | certainty | source}, the last two optional; {@code #} begins a
 * comment.
 */
final class SchemeReader {
    private static final int MOST_LINES = 1_000;

    private final BufferedReader lines;

    SchemeReader(Reader reader) {
        this.lines = new BufferedReader(reader);
    }

    ScoringScheme read() throws IOException {
        SchemeLines read = new SchemeLines();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (number > MOST_LINES) {
                throw new ScoringSchemeException(number, SchemeExpectation.LINES, String.valueOf(MOST_LINES), "");
            }
            // a mark of the byte order is no part of a key
            String text = (number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line).strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                read.add(number, text);
            }
        }
        read.end(number);
        return new ScoringScheme(new SchemeParts(read));
    }
}

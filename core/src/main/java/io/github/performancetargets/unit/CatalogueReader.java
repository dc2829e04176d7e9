package io.github.performancetargets.unit;

import java.util.Arrays;

/**
 * Reads a catalogue's text: a line per unit, its columns apart by bars. Finds the words and where the rows begin, no more; and
 * by hand over an array of characters, because it runs once in a JVM that has compiled nothing yet.
 */
final class CatalogueReader {
    /** What stands between two columns. */
    static final char SEPARATOR = '|';

    private static final int COLUMNS_BEFORE_SYNONYMS = 6;
    private static final int ROWS = 512;

    private final char[] text;
    private final WordIndex.Builder words;
    private int[] starts = new int[ROWS];
    private int rows;

    private CatalogueReader(String lines) {
        this.text = lines.toCharArray();
        this.words = new WordIndex.Builder(text);
    }

    /** The catalogue of a text whose every line ends with a line feed. */
    static UnitCatalogue read(String lines) {
        return new CatalogueReader(lines).read();
    }

    private UnitCatalogue read() {
        int at = 0;
        while (at < text.length) {
            at = text[at] == '#' || text[at] == '\n' ? endOfLine(at) + 1 : row(at);
        }
        return new UnitCatalogue(words.build(), new CatalogueRows(text, Arrays.copyOf(starts, rows)));
    }

    private int endOfLine(int from) {
        int at = from;
        while (text[at] != '\n') {
            at++;
        }
        return at;
    }

    // gives where the next line begins
    private int row(int start) {
        if (rows == starts.length) {
            starts = Arrays.copyOf(starts, 2 * rows);
        }
        starts[rows] = start;
        int at = start;
        while (text[at] != SEPARATOR) {
            at++;
        }
        words.add(start, at, rows, false);
        for (int column = 0; column < COLUMNS_BEFORE_SYNONYMS && text[at] != '\n'; at++) {
            if (text[at] == SEPARATOR) {
                column++;
            }
        }
        while (text[at] != '\n') {
            boolean symbolOnly = text[at] == '~';
            int from = symbolOnly ? at + 1 : at;
            while (text[at] != ' ' && text[at] != '\n') {
                at++;
            }
            words.add(from, at, rows, symbolOnly);
            if (text[at] == ' ') {
                at++;
            }
        }
        rows++;
        return at + 1;
    }
}

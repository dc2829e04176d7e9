package io.github.performancetargets.unit;

import java.util.Arrays;

/**
 * 单位词 The words of a catalogue and the rows that they name. The words of one first character hang in a chain, longer ones
 * before shorter ones; a table hashed by that character says where the chain begins, so that a search compares a few words and
 * allocates nothing, and no word is made a {@code String} that nobody asks for.
 */
final class WordIndex {
    private static final int NONE = -1;

    // every word lies in it
    private final char[] text;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final int[] rows;
    // too short or too common to be looked for in running text: 时 is an hour in a column of units, a clock time in 18时
    private final boolean[] symbolsOnly;
    // the second character of every word, NUL where there is none: most words differ there
    private final char[] seconds;
    private final int[] next;
    private final char[] keys;
    private final int[] heads;
    private final int mask;

    private WordIndex(Builder builder) {
        text = builder.text;
        size = builder.size;
        starts = builder.starts;
        ends = builder.ends;
        rows = builder.rows;
        symbolsOnly = builder.symbolsOnly;
        seconds = new char[size];
        next = new int[size];
        int capacity = Integer.highestOneBit(Math.max(8, size)) * 2;
        keys = new char[capacity];
        heads = new int[capacity];
        mask = capacity - 1;
        for (int word = 0; word < size; word++) {
            int start = starts[word];
            seconds[word] = ends[word] - start > 1 ? text[start + 1] : 0;
            chain(word, text[start], ends[word] - start);
        }
    }

    private void chain(int word, char first, int length) {
        int slot = slot(first);
        if (keys[slot] == 0) {
            keys[slot] = first;
            heads[slot] = word;
            next[word] = NONE;
            return;
        }
        int before = NONE;
        int after = heads[slot];
        while (after != NONE && ends[after] - starts[after] > length) {
            before = after;
            after = next[after];
        }
        next[word] = after;
        if (before == NONE) {
            heads[slot] = word;
        } else {
            next[before] = word;
        }
    }

    // the slot of a character, or the empty slot where it would stand; no word begins with NUL
    private int slot(char first) {
        int slot = ((first * 0x9E37) >>> 4) & mask;
        while (keys[slot] != 0 && keys[slot] != first) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    // the first word of a character's chain
    private int head(char first) {
        int slot = slot(first);
        return first == 0 || keys[slot] != first ? NONE : heads[slot];
    }

    /** The number of the longest word at an index that running text may use, or −1. */
    int longest(String running, int from) {
        if (from >= running.length()) {
            return NONE;
        }
        char second = from + 1 < running.length() ? running.charAt(from + 1) : 0;
        for (int word = head(running.charAt(from)); word != NONE; word = next[word]) {
            if ((seconds[word] == 0 || seconds[word] == second)
                    && !symbolsOnly[word]
                    && standsAt(word, running, from)
                    && endsThere(running, from + length(word))) {
                return word;
            }
        }
        return NONE;
    }

    /** The number of a whole word, symbol or synonym, or −1. */
    int find(String whole) {
        if (whole.isEmpty()) {
            return NONE;
        }
        int length = whole.length();
        char second = length > 1 ? whole.charAt(1) : 0;
        for (int word = head(whole.charAt(0)); word != NONE; word = next[word]) {
            if (seconds[word] == second && length(word) == length && standsAt(word, whole, 0)) {
                return word;
            }
        }
        return NONE;
    }

    // the first two characters are known to agree
    private boolean standsAt(int word, String running, int from) {
        int length = length(word);
        if (running.length() - from < length) {
            return false;
        }
        int start = starts[word];
        for (int i = 2; i < length; i++) {
            if (text[start + i] != running.charAt(from + i)) {
                return false;
            }
        }
        return true;
    }

    // Latin words end where Latin letters and digits end: the m of 5min is no metre
    private static boolean endsThere(String text, int end) {
        return end == text.length() || !isLatin(text.charAt(end)) || !isLatin(text.charAt(end - 1));
    }

    private static boolean isLatin(char c) {
        return SymbolCharacters.isAsciiLetter(c) || SymbolCharacters.isDigit(c);
    }

    /** The number of words. */
    int size() {
        return size;
    }

    /** A word. */
    String word(int word) {
        return new String(text, starts[word], length(word));
    }

    /** The length of a word. */
    int length(int word) {
        return ends[word] - starts[word];
    }

    /** The row of the unit that a word names. */
    int row(int word) {
        return rows[word];
    }

    /** Whether a word is not looked for in running text. */
    boolean isSymbolOnly(int word) {
        return symbolsOnly[word];
    }

    /** Collects words, none of them twice, that all lie in one text. */
    static final class Builder {
        private static final int WORDS = 1024;

        private final char[] text;
        private int size;
        private int[] starts = new int[WORDS];
        private int[] ends = new int[WORDS];
        private int[] rows = new int[WORDS];
        private boolean[] symbolsOnly = new boolean[WORDS];

        Builder(char[] text) {
            this.text = text;
        }

        void add(int start, int end, int row, boolean symbolOnly) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
                rows = Arrays.copyOf(rows, 2 * size);
                symbolsOnly = Arrays.copyOf(symbolsOnly, 2 * size);
            }
            starts[size] = start;
            ends[size] = end;
            rows[size] = row;
            symbolsOnly[size++] = symbolOnly;
        }

        WordIndex build() {
            return new WordIndex(this);
        }
    }
}

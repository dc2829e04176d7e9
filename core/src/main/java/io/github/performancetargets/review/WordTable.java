package io.github.performancetargets.review;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** 字表 Words by one of their characters, the longest first. */
final class WordTable {
    private static final String[] NONE = {};

    private final char[] keys;
    private final String[][] words;
    private final int mask;
    // most characters are in no table: one bit says so
    private final long[] filter = new long[16];

    WordTable(List<String> words, ToIntFunction<String> key) {
        int room = Integer.highestOneBit(words.size() + 1) * 4;
        this.mask = room - 1;
        this.keys = new char[room];
        this.words = new String[room][];
        for (String word : words) {
            char c = (char) key.applyAsInt(word);
            filter[(c >> 6) & 15] |= 1L << c;
            int slot = slot(c);
            if (this.words[slot] == null) {
                keys[slot] = c;
                this.words[slot] = words.stream()
                        .filter(other -> key.applyAsInt(other) == c)
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toArray(String[]::new);
            }
        }
        for (int i = 0; i < room; i++) {
            if (this.words[i] == null) {
                this.words[i] = NONE;
            }
        }
    }

    /** The words of a character. */
    String[] words(char c) {
        return (filter[(c >> 6) & 15] & (1L << c)) == 0 ? NONE : words[slot(c)];
    }

    // the slot of a character, or the free one where it would stand: a quarter of the slots at most is taken
    private int slot(char c) {
        int slot = ((c * 0x9E37) >>> 4) & mask;
        while (keys[slot] != c && keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}

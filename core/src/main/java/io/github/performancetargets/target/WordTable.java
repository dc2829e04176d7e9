package io.github.performancetargets.target;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words and what they mean, found at the beginning or at the end of a stretch of text, the longest first. Built once,
 * immutable afterwards; looking up allocates nothing.
 *
 * @param <T> what a word means
 */
final class WordTable<T> {
    private static final int BUCKETS = 256;

    /** A word and its meaning. */
    record Entry<T>(String word, T meaning) {
        int length() {
            return word.length();
        }
    }

    private final List<Entry<T>> entries;
    // by the low byte of the first and of the last character: indices of entries, by falling length of the word
    private final int[][] byFirst = new int[BUCKETS][0];
    private final int[][] byLast = new int[BUCKETS][0];

    private WordTable(Map<T, String> words) {
        List<Entry<T>> found = new ArrayList<>();
        words.forEach((meaning, list) -> {
            for (String word : list.trim().split(" +", -1)) {
                found.add(new Entry<>(word, meaning));
            }
        });
        found.sort((one, other) -> other.length() - one.length());
        entries = List.copyOf(found);
        for (int i = 0; i < found.size(); i++) {
            String word = found.get(i).word();
            add(byFirst, word.charAt(0), i);
            add(byLast, word.charAt(word.length() - 1), i);
        }
    }

    /** A table of the words of each meaning, separated by blanks. */
    static <T> WordTable<T> of(Map<T, String> words) {
        return new WordTable<>(words);
    }

    private static void add(int[][] buckets, char key, int entry) {
        int[] old = buckets[key % BUCKETS];
        int[] grown = Arrays.copyOf(old, old.length + 1);
        grown[old.length] = entry;
        buckets[key % BUCKETS] = grown;
    }

    /** The longest word that begins at an index and ends at the limit or before it. */
    @Nullable
    Entry<T> at(String s, int from, int to) {
        if (from >= to) {
            return null;
        }
        for (int i : byFirst[s.charAt(from) % BUCKETS]) {
            Entry<T> entry = entries.get(i);
            if (entry.length() <= to - from && s.startsWith(entry.word(), from)) {
                return entry;
            }
        }
        return null;
    }

    /** The longest word that ends at an index and begins at the limit or behind it. */
    @Nullable
    Entry<T> before(String s, int from, int to) {
        if (from >= to) {
            return null;
        }
        for (int i : byLast[s.charAt(to - 1) % BUCKETS]) {
            Entry<T> entry = entries.get(i);
            if (entry.length() <= to - from && s.startsWith(entry.word(), to - entry.length())) {
                return entry;
            }
        }
        return null;
    }

    /** The index of the first word within a stretch, or −1. */
    int find(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (at(s, i, to) != null) {
                return i;
            }
        }
        return -1;
    }

    /** The words, the longest first. */
    List<Entry<T>> entries() {
        return entries;
    }
}

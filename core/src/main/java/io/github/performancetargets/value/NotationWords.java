package io.github.performancetargets.value;

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
final class NotationWords<T> {
    // a power of two
    private static final int BUCKETS = 256;
    private static final int[] NONE = {};

    /** A word and its meaning. */
    record Entry<T>(String word, T meaning) {
        int length() {
            return word.length();
        }
    }

    private final List<Entry<T>> entries = new ArrayList<>();
    private final String[] words;
    // by the low byte of the first and of the last character: indices of entries, by falling length of the word
    private final int[][] byFirst = new int[BUCKETS][];
    private final int[][] byLast = new int[BUCKETS][];
    // for each bucket a bit per high byte of its characters, modulo 64: most characters begin or end no word at all
    private final long[] firsts = new long[BUCKETS];
    private final long[] lasts = new long[BUCKETS];

    private NotationWords(Map<T, String> meanings) {
        for (Map.Entry<T, String> meaning : meanings.entrySet()) {
            split(meaning.getKey(), meaning.getValue());
        }
        words = new String[entries.size()];
        Arrays.fill(byFirst, NONE);
        Arrays.fill(byLast, NONE);
        for (int i = 0; i < words.length; i++) {
            String word = entries.get(i).word();
            words[i] = word;
            char first = word.charAt(0);
            char last = word.charAt(word.length() - 1);
            add(byFirst, first, i);
            add(byLast, last, i);
            firsts[first % BUCKETS] |= bit(first);
            lasts[last % BUCKETS] |= bit(last);
        }
    }

    // by hand: this runs at start-up, where the first regular expression and the first lambda would cost more
    private void split(T meaning, String list) {
        int from = 0;
        while (from < list.length()) {
            int blank = list.indexOf(' ', from);
            int end = blank < 0 ? list.length() : blank;
            if (end > from) {
                entries.add(new Entry<>(list.substring(from, end), meaning));
            }
            from = end + 1;
        }
    }

    private static long bit(char c) {
        return 1L << (c / BUCKETS);
    }

    /** A table of the words of each meaning, separated by blanks. */
    static <T> NotationWords<T> of(Map<T, String> words) {
        return new NotationWords<>(words);
    }

    private void add(int[][] buckets, char key, int entry) {
        int[] old = buckets[key % BUCKETS];
        int at = 0;
        while (at < old.length && words[old[at]].length() >= words[entry].length()) {
            at++;
        }
        int[] grown = new int[old.length + 1];
        System.arraycopy(old, 0, grown, 0, at);
        grown[at] = entry;
        System.arraycopy(old, at, grown, at + 1, old.length - at);
        buckets[key % BUCKETS] = grown;
    }

    /** The longest word that begins at an index and ends at the limit or before it. */
    @Nullable
    Entry<T> at(String s, int from, int to) {
        if (from >= to) {
            return null;
        }
        char first = s.charAt(from);
        if ((firsts[first % BUCKETS] & bit(first)) == 0) {
            return null;
        }
        for (int i : byFirst[first % BUCKETS]) {
            String word = words[i];
            if (word.charAt(0) == first && word.length() <= to - from && s.startsWith(word, from)) {
                return entries.get(i);
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
        char last = s.charAt(to - 1);
        if ((lasts[last % BUCKETS] & bit(last)) == 0) {
            return null;
        }
        for (int i : byLast[last % BUCKETS]) {
            String word = words[i];
            int length = word.length();
            if (word.charAt(length - 1) == last && length <= to - from && s.startsWith(word, to - length)) {
                return entries.get(i);
            }
        }
        return null;
    }

    /** Every word. */
    List<String> words() {
        return List.of(words);
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
}

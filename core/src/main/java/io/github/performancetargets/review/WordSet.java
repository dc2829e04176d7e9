package io.github.performancetargets.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 词集 Finds words in names in one pass: most characters begin no word and cost one bit test. */
final class WordSet {
    static final WordSet EMPTY = new WordSet(List.of());

    private final List<String> words;
    private final long[] firsts = new long[1024];
    private final long[] lasts = new long[1024];

    private WordSet(List<String> words) {
        this.words = words;
        for (String word : words) {
            char last = word.charAt(word.length() - 1);
            firsts[word.charAt(0) >> 6] |= 1L << word.charAt(0);
            lasts[last >> 6] |= 1L << last;
        }
    }

    /** The set of some words, none of them empty. */
    static WordSet of(List<String> words) {
        return words.isEmpty() ? EMPTY : new WordSet(List.copyOf(words));
    }

    List<String> words() {
        return words;
    }

    /** Whether one of the words stands somewhere in the text. */
    boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (at(text, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** The longest of the words that begins at an index, or null. */
    @Nullable
    String at(String text, int index) {
        char c = text.charAt(index);
        if ((firsts[c >> 6] & 1L << c) == 0) {
            return null;
        }
        String longest = null;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (text.startsWith(word, index) && (longest == null || word.length() > longest.length())) {
                longest = word;
            }
        }
        return longest;
    }

    /** The longest of the words that the text ends with, or null. */
    @Nullable
    String endOf(String text) {
        String longest = null;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (text.endsWith(word) && (longest == null || word.length() > longest.length())) {
                longest = word;
            }
        }
        return longest;
    }

    /** Where the last of the words in the text begins, or -1. */
    int lastIn(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (at(text, i) != null) {
                return i;
            }
        }
        return -1;
    }
}

package io.github.performancetargets.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 词集 Finds words in names in one pass: a character that begins no word, or ends none, costs one look into a small table. */
final class WordSet {
    static final WordSet EMPTY = new WordSet(List.of());

    private final List<String> words;
    private final WordTable byFirst;
    private final WordTable byLast;

    private WordSet(List<String> words) {
        this.words = words;
        this.byFirst = new WordTable(words, word -> word.charAt(0));
        this.byLast = new WordTable(words, word -> word.charAt(word.length() - 1));
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
        for (String word : byFirst.words(text.charAt(index))) {
            if (text.startsWith(word, index)) {
                return word;
            }
        }
        return null;
    }

    /** The longest of the words that the text ends with, or null. */
    @Nullable
    String endOf(String text) {
        return endOf(text, text.length());
    }

    /** The longest of the words that the text before an index ends with, or null. */
    @Nullable
    String endOf(String text, int end) {
        if (end > 0) {
            for (String word : byLast.words(text.charAt(end - 1))) {
                if (word.length() <= end && text.startsWith(word, end - word.length())) {
                    return word;
                }
            }
        }
        return null;
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

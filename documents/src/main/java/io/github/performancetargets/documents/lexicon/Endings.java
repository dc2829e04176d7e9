package io.github.performancetargets.documents.lexicon;

import java.util.Collection;
import java.util.List;

/** 词尾 Words that labels end in: what the last character rules out is not compared. */
final class Endings {
    private final List<String> words;
    private final String last;

    private Endings(List<String> words) {
        this.words = words;
        StringBuilder characters = new StringBuilder(words.size());
        words.forEach(word -> characters.append(word.charAt(word.length() - 1)));
        this.last = characters.toString();
    }

    static Endings of(Collection<String> words) {
        return new Endings(List.copyOf(words));
    }

    /** The last characters of the words. */
    String lastCharacters() {
        return last;
    }

    /** Whether a text ends in one of the words. */
    boolean end(String text) {
        return without(text).length() < text.length();
    }

    /** The text without the word that it ends in. */
    String without(String text) {
        if (text.isEmpty() || last.indexOf(text.charAt(text.length() - 1)) < 0) {
            return text;
        }
        for (String word : words) {
            if (text.endsWith(word)) {
                return text.substring(0, text.length() - word.length());
            }
        }
        return text;
    }
}

package io.github.performancetargets.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * 审核词库 The words that the rules of review look for, as data that a caller extends. Immutable. Words are compared with names
 * and values in half-width characters without blanks.
 */
public final class ReviewLexicon {
    private static final String FILE = "lexicon.txt";

    // loaded by the first caller, and by nobody who only checks completeness
    private static final class Standard {
        static final ReviewLexicon LEXICON = load();
    }

    private final Map<WordList, WordSet> lists;

    private ReviewLexicon(Map<WordList, WordSet> lists) {
        this.lists = lists;
    }

    /** The words that this library brings. */
    public static ReviewLexicon standard() {
        return Standard.LEXICON;
    }

    /** The words of a list. */
    public List<String> words(WordList list) {
        return set(list).words();
    }

    /**
     * The same with more words in a list.
     *
     * @throws IllegalArgumentException if a word is blank
     */
    public ReviewLexicon with(WordList list, String... words) {
        List<String> more = new ArrayList<>(words(list));
        for (String word : words) {
            if (word.isBlank()) {
                throw new IllegalArgumentException("expected a word for " + list + ", found a blank text");
            }
            more.add(word);
        }
        return replaced(list, more);
    }

    /** The same without some words of a list. */
    public ReviewLexicon without(WordList list, String... words) {
        List<String> fewer = new ArrayList<>(words(list));
        fewer.removeAll(List.of(words));
        return replaced(list, fewer);
    }

    private ReviewLexicon replaced(WordList list, List<String> words) {
        Map<WordList, WordSet> changed = new EnumMap<>(lists);
        changed.put(list, WordSet.of(words));
        return new ReviewLexicon(changed);
    }

    WordSet set(WordList list) {
        return Objects.requireNonNull(lists.get(list), "list");
    }

    static ReviewLexicon load() {
        Map<String, List<String>> byKey = read();
        Map<WordList, WordSet> lists = new EnumMap<>(WordList.class);
        for (WordList list : WordList.values()) {
            List<String> words = byKey.remove(list.key());
            if (words == null) {
                throw new IllegalStateException("performance-targets bug: " + FILE + " has no list " + list.key());
            }
            lists.put(list, WordSet.of(words));
        }
        if (!byKey.isEmpty()) {
            throw new IllegalStateException(
                    "performance-targets bug: " + FILE + " has unknown lists " + byKey.keySet());
        }
        return new ReviewLexicon(lists);
    }

    // one list a line: its key, a colon, words with blanks between; a line that begins with a blank goes on
    private static Map<String, List<String>> read() {
        Map<String, List<String>> byKey = new HashMap<>();
        try (InputStream in = ReviewLexicon.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("performance-targets bug: " + FILE + " is not in the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String> words = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (line.startsWith("#") || line.isBlank()) {
                    continue;
                }
                if (colon > 0) {
                    words = new ArrayList<>();
                    byKey.put(line.substring(0, colon), words);
                }
                add(line, colon + 1, words);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byKey;
    }

    private static void add(String line, int from, List<String> words) {
        int start = from;
        for (int i = from; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == ' ') {
                if (i > start) {
                    words.add(line.substring(start, i));
                }
                start = i + 1;
            }
        }
    }
}

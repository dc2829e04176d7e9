package io.github.performancetargets.documents.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** 标签词表 The words of labels.tsv, by kind and meaning. */
final class LabelFile {
    private static final String NAME = "labels.tsv";
    private static final Map<String, Map<String, Set<String>>> WORDS = read();

    private LabelFile() {}

    /** What each word of a kind means; the meanings of the file are the constants of the type. */
    static <E extends Enum<E>> Map<String, E> meanings(String kind, Class<E> type) {
        Map<String, E> meanings = new HashMap<>();
        of(kind).forEach((name, words) -> {
            E meaning = Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
            for (String word : words) {
                E other = meanings.put(word, meaning);
                if (other != null) {
                    throw new IllegalStateException(NAME + ": " + word + " is both " + other + " and " + meaning);
                }
            }
        });
        return Map.copyOf(meanings);
    }

    /** The words of one meaning. */
    static Set<String> words(String kind, String meaning) {
        Set<String> words = of(kind).get(meaning);
        if (words == null) {
            throw new IllegalStateException(NAME + " has no " + kind + " that is " + meaning);
        }
        return Collections.unmodifiableSet(words);
    }

    /** All words of a kind. */
    static Set<String> words(String kind) {
        Set<String> words = new LinkedHashSet<>();
        of(kind).values().forEach(words::addAll);
        return Collections.unmodifiableSet(words);
    }

    /** What labels of one meaning end in. */
    static Endings endings(String meaning) {
        return Endings.of(words("ending", meaning));
    }

    private static Map<String, Set<String>> of(String kind) {
        return WORDS.getOrDefault(kind, Map.of());
    }

    private static Map<String, Map<String, Set<String>>> read() {
        Map<String, Map<String, Set<String>>> kinds = new LinkedHashMap<>();
        try (InputStream in = LabelFile.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException("performance-targets bug: " + NAME + " is not in the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                if (!line.startsWith("#")) {
                    Set<String> words = kinds.computeIfAbsent(cells[0], k -> new LinkedHashMap<>())
                            .computeIfAbsent(cells[1], m -> new LinkedHashSet<>());
                    for (int i = 2; i < cells.length; i++) {
                        if (!words.add(cells[i])) {
                            throw new IllegalStateException(NAME + ": " + cells[i] + " stands twice under " + cells[1]);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kinds;
    }
}

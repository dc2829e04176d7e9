package io.github.performancetargets.unit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the longest word of a catalogue at a place of a text. The words lie sorted by first character, longer ones first; a
 * table hashed by that character says where its words begin, so that a search compares a few words and allocates nothing.
 */
final class WordIndex {
    private final String[] words;
    private final UnitDefinition[] definitions;
    // the second character of every word, NUL where there is none: most words differ there
    private final char[] seconds;
    private final char[] keys;
    private final int[] starts;
    private final int[] ends;
    private final int mask;

    WordIndex(Map<String, UnitDefinition> dictionary, Set<String> leftOut) {
        words = new String[dictionary.size() - leftOut.size()];
        int count = 0;
        for (String word : dictionary.keySet()) {
            if (!leftOut.contains(word)) {
                words[count++] = word;
            }
        }
        Arrays.sort(words, new ByFirstThenLongest());
        definitions = new UnitDefinition[words.length];
        seconds = new char[words.length];
        int capacity = Integer.highestOneBit(Math.max(8, words.length)) * 2;
        keys = new char[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
        mask = capacity - 1;
        for (int i = 0; i < words.length; i++) {
            definitions[i] = Objects.requireNonNull(dictionary.get(words[i]));
            char first = words[i].charAt(0);
            seconds[i] = words[i].length() > 1 ? words[i].charAt(1) : 0;
            int slot = slot(first);
            if (keys[slot] == 0) {
                keys[slot] = first;
                starts[slot] = i;
            }
            ends[slot] = i + 1;
        }
    }

    // no lambda: the first one of a JVM costs more than reading the whole catalogue
    private static final class ByFirstThenLongest implements Comparator<String> {
        @Override
        public int compare(String a, String b) {
            int byFirst = Character.compare(a.charAt(0), b.charAt(0));
            if (byFirst != 0) {
                return byFirst;
            }
            int byLength = Integer.compare(b.length(), a.length());
            return byLength != 0 ? byLength : a.compareTo(b);
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

    /** The number of the longest word at an index, or −1. */
    int longest(String text, int from) {
        if (from >= text.length()) {
            return -1;
        }
        char first = text.charAt(from);
        int slot = slot(first);
        if (first == 0 || keys[slot] != first) {
            return -1;
        }
        char next = from + 1 < text.length() ? text.charAt(from + 1) : 0;
        for (int i = starts[slot]; i < ends[slot]; i++) {
            char second = seconds[i];
            if (second != 0 && second != next) {
                continue;
            }
            String word = words[i];
            if ((second == 0 || word.length() == 2 || text.startsWith(word, from))
                    && endsThere(text, from + word.length())) {
                return i;
            }
        }
        return -1;
    }

    // Latin words end where Latin letters and digits end: the m of 5min is no metre
    private static boolean endsThere(String text, int end) {
        return end == text.length() || !isLatin(text.charAt(end)) || !isLatin(text.charAt(end - 1));
    }

    private static boolean isLatin(char c) {
        return SymbolCharacters.isAsciiLetter(c) || SymbolCharacters.isDigit(c);
    }

    /** The length of a word. */
    int length(int word) {
        return words[word].length();
    }

    /** The unit of a word. */
    UnitDefinition definition(int word) {
        return definitions[word];
    }
}

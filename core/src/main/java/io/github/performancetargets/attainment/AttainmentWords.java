package io.github.performancetargets.attainment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 达成用语 The words in which actual cells say how far a target was met, as data with an example each. */
final class AttainmentWords {
    private static final int COLUMNS = 3;

    /** What a word says. */
    enum Role {
        CLAIM,
        DONE,
        HOW,
        OBJECT,
        PARTLY,
        NOT,
        TAIL,
        STRONG,
        PLAIN,
        WEAK,
        RISE,
        FALL,
        THING,
        NONE,
        LATE,
        HOLDS,
        ALL,
        OCCURRED,
        STEADY,
        WITHIN,
        BEYOND,
        ACT,
        PLANNED
    }

    /** A word, what it says, and a text that shows it. */
    record Word(Role role, String word, String example) {}

    static final AttainmentWords STANDARD = load();

    private final List<Word> words;
    // the longest first
    private final Map<Character, List<Word>> byFirst;

    private AttainmentWords(List<Word> words) {
        this.words = words;
        this.byFirst =
                words.stream().collect(Collectors.groupingBy(word -> word.word().charAt(0)));
    }

    private static AttainmentWords load() {
        List<Word> words = new ArrayList<>();
        for (String row : WordRows.of("words.tsv")) {
            String[] cells = row.split("\t", -1);
            if (cells.length != COLUMNS || cells[1].isBlank()) {
                throw new IllegalStateException("performance-targets bug: words.tsv has the row '" + row + "'");
            }
            words.add(new Word(role(row, cells[0]), cells[1], cells[2]));
        }
        words.sort(Comparator.comparingInt((Word word) -> -word.word().length()));
        return new AttainmentWords(List.copyOf(words));
    }

    private static Role role(String row, String code) {
        for (Role role : Role.values()) {
            if (role.name().equalsIgnoreCase(code)) {
                return role;
            }
        }
        throw new IllegalStateException("performance-targets bug: words.tsv has no such role: " + row);
    }

    List<Word> words() {
        return words;
    }

    /** Whether a text is a word of a role and nothing else. */
    boolean is(String text, Role role) {
        Word word = at(text, 0, role);
        return word != null && word.word().length() == text.length();
    }

    /** The longest word of one of some roles that stands at an index, or null. */
    @Nullable
    Word at(String text, int index, Role... roles) {
        if (index >= text.length()) {
            return null;
        }
        for (Word word : byFirst.getOrDefault(text.charAt(index), List.of())) {
            if (text.startsWith(word.word(), index)) {
                for (Role role : roles) {
                    if (word.role() == role) {
                        return word;
                    }
                }
            }
        }
        return null;
    }
}

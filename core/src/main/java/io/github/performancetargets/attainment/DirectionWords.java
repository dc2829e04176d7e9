package io.github.performancetargets.attainment;

import io.github.performancetargets.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 方向词库 Tells from the name of an indicator whether more or less of it is better. The last word of the name decides:
 * 投诉率 is better low, 投诉处理率 better high; where the last word is in no list the name says nothing. Immutable; a caller adds
 * words with {@link #with}.
 */
public final class DirectionWords {
    private static final int MOST_SUFFIXES = 4;

    // loaded by the first caller
    private static final class Standard {
        static final DirectionWords WORDS = new DirectionWords(
                WordRows.of("directions.tsv").stream().map(DirectionWord::parse).toList());
    }

    private final List<DirectionWord> words;
    // by their last character, the longest first, one with a context before one without
    private final Map<Character, List<DirectionWord>> byLast;

    private DirectionWords(List<DirectionWord> words) {
        this.words = List.copyOf(words);
        Map<Character, List<DirectionWord>> grouped = new HashMap<>();
        for (DirectionWord word : this.words) {
            char last = word.word().charAt(word.word().length() - 1);
            grouped.computeIfAbsent(last, key -> new ArrayList<>()).add(word);
        }
        grouped.replaceAll((last, list) -> list.stream()
                .sorted(Comparator.comparingInt(
                                (DirectionWord word) -> -word.word().length())
                        .thenComparingInt(word -> word.contexts().isEmpty() ? 1 : 0))
                .toList());
        this.byLast = Map.copyOf(grouped);
    }

    /** 标准词库 The words that this library brings. */
    public static DirectionWords standard() {
        return Standard.WORDS;
    }

    /** 词条 The words, each with examples. */
    public List<DirectionWord> words() {
        return words;
    }

    /** The same with another word, which decides before those of the same spelling. */
    public DirectionWords with(DirectionWord word) {
        List<DirectionWord> more = new ArrayList<>(words.size() + 1);
        more.add(Objects.requireNonNull(word, "word"));
        more.addAll(words);
        return new DirectionWords(more);
    }

    /** 期望方向 What the name of an indicator says, where it says anything. */
    public Optional<Aim> aimOf(String name) {
        return Optional.ofNullable(aimOfFolded(Folding.compact(name)));
    }

    @Nullable
    Aim aimOfFolded(String folded) {
        String measured = MeasuredName.of(folded);
        Aim aim = aimAt(measured, measured.length(), 0);
        if (aim == null) {
            String inBrackets = MeasuredName.inLastBrackets(folded);
            aim = aimAt(inBrackets, inBrackets.length(), 0);
        }
        return aim;
    }

    private @Nullable Aim aimAt(String name, int end, int suffixes) {
        DirectionWord word = wordAt(name, end, false);
        if (word != null) {
            return turned(name, end - word.word().length(), word.role());
        }
        if (suffixes == MOST_SUFFIXES) {
            return null;
        }
        // the shortest suffix first, so that no word is lost in a longer one
        List<DirectionWord> ending = endingAt(name, end);
        for (int i = ending.size() - 1; i >= 0; i--) {
            DirectionWord suffix = ending.get(i);
            if (suffix.role() == DirectionWord.Role.SUFFIX && endsWith(name, end, suffix.word())) {
                Aim aim = aimAt(name, end - suffix.word().length(), suffixes + 1);
                if (aim != null) {
                    return aim;
                }
            }
        }
        return null;
    }

    private @Nullable Aim turned(String name, int start, DirectionWord.Role role) {
        return switch (role) {
            case EXACT -> Aim.EXACT;
            case MORE -> isNegatedAt(name, start) ? Aim.LESS : Aim.MORE;
            case LESS -> isNegatedAt(name, start) ? Aim.MORE : Aim.LESS;
            case SUFFIX, NOT -> null;
        };
    }

    private boolean isNegatedAt(String name, int end) {
        return wordAt(name, end, true) != null;
    }

    private @Nullable DirectionWord wordAt(String name, int end, boolean negation) {
        for (DirectionWord word : endingAt(name, end)) {
            boolean negates = word.role() == DirectionWord.Role.NOT;
            if (word.role() != DirectionWord.Role.SUFFIX
                    && negates == negation
                    && endsWith(name, end, word.word())
                    && hasContext(name, end - word.word().length(), word)) {
                return word;
            }
        }
        return null;
    }

    private List<DirectionWord> endingAt(String name, int end) {
        return end == 0 ? List.of() : byLast.getOrDefault(name.charAt(end - 1), List.of());
    }

    private static boolean endsWith(String name, int end, String word) {
        return name.startsWith(word, end - word.length());
    }

    private static boolean hasContext(String name, int end, DirectionWord word) {
        if (word.contexts().isEmpty()) {
            return true;
        }
        for (String context : word.contexts()) {
            int at = name.indexOf(context);
            if (at >= 0 && at + context.length() <= end) {
                return true;
            }
        }
        return false;
    }

    /** Whether a folded name holds a word that less is better of, anywhere: nothing should then be assumed. */
    boolean mentionsSomethingBad(String folded) {
        for (int end = 1; end <= folded.length(); end++) {
            for (DirectionWord word : endingAt(folded, end)) {
                if (word.role() == DirectionWord.Role.LESS
                        && word.contexts().isEmpty()
                        && endsWith(folded, end, word.word())) {
                    return true;
                }
            }
        }
        return false;
    }
}

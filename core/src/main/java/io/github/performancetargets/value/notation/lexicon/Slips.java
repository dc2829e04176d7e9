package io.github.performancetargets.value.notation.lexicon;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 笔误 Operators in words that are misspelt: one character stands for another that sounds or looks like it, 不低与 for 不低于, or
 * the last one is missing, 不低 for 不低于. So what is meant is never another operator.
 */
public final class Slips {
    private static final long OPERATORS = WordRole.mask(
            WordRole.AT_LEAST,
            WordRole.MORE_THAN,
            WordRole.AT_MOST,
            WordRole.LESS_THAN,
            WordRole.EQUAL,
            WordRole.REACH,
            WordRole.KEEP,
            WordRole.AT_LEAST_BEHIND,
            WordRole.AT_MOST_BEHIND,
            WordRole.ABOUT_BEHIND);
    private static final long KNOWN = ~WordRole.EDGE.bit();
    private static final List<String> LAST = List.of("于", "过");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    private static final Map<Character, String> MEANT = meant();
    // what is written for another character: most stretches hold none, and are not taken apart
    private static final BitSet WRONG = wrong();

    private Slips() {}

    private static Map<Character, String> meant() {
        Map<Character, String> meant = new HashMap<>();
        for (String slip : LexiconFile.groups(LexiconFile.SLIPS)) {
            for (int i = 1; i < slip.length(); i++) {
                meant.merge(slip.charAt(i), slip.substring(0, 1), String::concat);
            }
        }
        return meant;
    }

    private static BitSet wrong() {
        BitSet wrong = new BitSet();
        MEANT.keySet().forEach(wrong::set);
        return wrong;
    }

    /**
     * A misspelt operator.
     *
     * @param from where it begins
     * @param to where it ends
     * @param meant how it is spelt
     */
    public record Slip(int from, int to, String meant) {
        /** How many characters are written for it. */
        public int length() {
            return to - from;
        }
    }

    /** The longest operator that is misspelt at the end of a stretch; null where none is. */
    public static @Nullable Slip atEnd(NotationText s, int from, int to) {
        int start = Math.max(from, to - LONGEST);
        return hasWrong(s, start, to) ? atEnd(s.substring(start, to)) : null;
    }

    /** The longest operator that is misspelt at the beginning of a stretch; null where none is. */
    public static @Nullable Slip atStart(NotationText s, int from, int to) {
        int end = Math.min(to, from + LONGEST);
        return hasWrong(s, from, end) ? atStart(s.substring(from, end)) : null;
    }

    private static boolean hasWrong(NotationText s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (WRONG.get(s.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The longest operator that is misspelt at the end of some words; null where none is. */
    public static @Nullable Slip atEnd(String words) {
        for (int from = Math.max(0, words.length() - LONGEST); from + SHORTEST <= words.length(); from++) {
            Slip slip = slip(words, from, words.length());
            if (slip != null) {
                return slip;
            }
        }
        return null;
    }

    /** The longest operator that is misspelt at the beginning of some words; null where none is. */
    public static @Nullable Slip atStart(String words) {
        for (int to = Math.min(LONGEST, words.length()); to >= SHORTEST; to--) {
            Slip slip = slip(words, 0, to);
            if (slip != null) {
                return slip;
            }
        }
        return null;
    }

    /** The longest operator that lacks its last character at the end of some words, such as 不低; null where none does. */
    public static @Nullable Slip cutShort(String words) {
        for (int from = Math.max(0, words.length() - LONGEST); from + SHORTEST <= words.length(); from++) {
            String tail = words.substring(from);
            for (String last : LAST) {
                if (isOperator(NotationLexicon.find(tail + last)) && !isKnown(tail)) {
                    return new Slip(from, words.length(), tail + last);
                }
            }
        }
        return null;
    }

    private static @Nullable Slip slip(String words, int from, int to) {
        String written = words.substring(from, to);
        if (isKnown(written)) {
            return null;
        }
        for (int i = 0; i < written.length(); i++) {
            String right = MEANT.getOrDefault(written.charAt(i), "");
            for (int j = 0; j < right.length(); j++) {
                String meant = written.substring(0, i) + right.charAt(j) + written.substring(i + 1);
                if (isOperator(NotationLexicon.find(meant))) {
                    return new Slip(from, to, meant);
                }
            }
        }
        return null;
    }

    private static boolean isOperator(@Nullable NotationWord word) {
        return word != null && (word.roles() & OPERATORS) != 0;
    }

    private static boolean isKnown(String written) {
        NotationWord word = NotationLexicon.find(written);
        return word != null && (word.roles() & KNOWN) != 0;
    }
}

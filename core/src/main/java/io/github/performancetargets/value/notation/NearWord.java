package io.github.performancetargets.value.notation;

import io.github.performancetargets.value.notation.lex.NumberReader;
import io.github.performancetargets.value.notation.lex.Signs;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import java.util.Optional;

/** Finds the word at which reading stopped, and a word of the lexicon that may have been meant: 不低与 for 不低于. */
final class NearWord {
    private static final int MAX_WORD = 8;
    private static final int SHORTEST = 2;
    private static final String NEGATIONS = "不未没无非勿";
    private static final long OPERATORS = WordRole.mask(
            WordRole.AT_LEAST,
            WordRole.MORE_THAN,
            WordRole.AT_MOST,
            WordRole.LESS_THAN,
            WordRole.EQUAL,
            WordRole.REACH,
            WordRole.KEEP,
            WordRole.INCREASE,
            WordRole.DECREASE,
            WordRole.AT_LEAST_BEHIND,
            WordRole.AT_MOST_BEHIND);

    private NearWord() {}

    /** The letters around an index, up to a digit or a mark; empty where none stand there. */
    static Optional<String> at(NotationText s, int index) {
        int from = Math.min(index, s.length());
        while (from > 0 && index - from < MAX_WORD && isWord(s.charAt(from - 1)) && from <= index) {
            from--;
        }
        int to = Math.min(index, s.length());
        while (to < s.length() && to - index < MAX_WORD && isWord(s.charAt(to))) {
            to++;
        }
        return from < to && index < to ? Optional.of(s.substring(from, to)) : Optional.empty();
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c) && !Signs.isSign(c) && !NumberReader.isDigit(c);
    }

    /**
     * The operator that is spelled nearly like the end or the beginning of a word, where one is. None where the word holds an
     * operator as long, spelled rightly: it is not what was not understood, and its neighbour in spelling may be its opposite.
     */
    static Optional<String> of(String word) {
        String best = null;
        int known = 0;
        for (NotationWord operator : NotationLexicon.words()) {
            if ((operator.roles() & OPERATORS) == 0 || operator.length() < SHORTEST) {
                continue;
            }
            if (word.contains(operator.text())) {
                known = Math.max(known, operator.length());
            } else if (isNear(word, operator.text()) && (best == null || operator.length() > best.length())) {
                best = operator.text();
            }
        }
        return best == null || best.length() <= known ? Optional.empty() : Optional.of(best);
    }

    private static boolean isNear(String word, String known) {
        int length = known.length();
        return isOneOff(tail(word, length), known)
                || (length > SHORTEST && isOneOff(tail(word, length - 1), known))
                || (word.length() >= length && isOneOff(word.substring(0, length), known));
    }

    private static String tail(String word, int length) {
        return word.substring(Math.max(0, word.length() - length));
    }

    // one character replaced, or the last or another one left out
    private static boolean isOneOff(String word, String known) {
        if (word.length() == known.length()) {
            int different = 0;
            for (int i = 0; i < word.length(); i++) {
                if (word.charAt(i) != known.charAt(i)) {
                    different++;
                    // a negation is no slip of the pen
                    if (NEGATIONS.indexOf(known.charAt(i)) >= 0 || NEGATIONS.indexOf(word.charAt(i)) >= 0) {
                        return false;
                    }
                }
            }
            return different == 1 && (known.length() > SHORTEST || isTypo(word, known));
        }
        return word.length() == known.length() - 1 && word.length() >= SHORTEST && known.startsWith(word);
    }

    // of two characters the first must be right, and what takes the place of 于 must look or sound like it
    private static boolean isTypo(String word, String known) {
        return word.charAt(0) == known.charAt(0)
                && (known.charAt(1) == '于' ? "与干子予余宇玉与亍".indexOf(word.charAt(1)) >= 0 : known.charAt(0) == '超');
    }
}

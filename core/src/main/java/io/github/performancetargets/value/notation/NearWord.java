package io.github.performancetargets.value.notation;

import io.github.performancetargets.value.notation.lex.NumberReader;
import io.github.performancetargets.value.notation.lex.Signs;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.Slips;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import java.util.Optional;

/** Finds the word at which reading stopped, and a word of the lexicon that may have been meant: 不低与 for 不低于. */
final class NearWord {
    private static final int LONGEST = 20;

    private NearWord() {}

    /**
     * The letters around an index, up to a digit or a mark; those from the index on where a number stands before them, since
     * its unit was understood. Where a mark stands there, the marks from the index on. Empty where neither does.
     */
    static Optional<String> at(NotationText s, int index) {
        int at = Math.min(index, s.length());
        int from = at;
        while (from > 0 && at - from < LONGEST && isWord(s.charAt(from - 1))) {
            from--;
        }
        if (from > 0 && NumberReader.isDigit(s.charAt(from - 1))) {
            from = at;
        }
        int to = at;
        while (to < s.length() && to - at < LONGEST && isWord(s.charAt(to))) {
            to++;
        }
        if (at == to) {
            from = at;
            while (to < s.length() && to - at < LONGEST && isMark(s.charAt(to))) {
                to++;
            }
        }
        return at < to ? Optional.of(s.substring(from, to)) : Optional.empty();
    }

    private static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isWhitespace(c) && c != '%' && c != '‰';
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c) && !Signs.isSign(c) && !NumberReader.isDigit(c);
    }

    /**
     * The operator that is misspelt at the end or the beginning of a word, where one is. A word of negation before it belongs
     * to it; none is named where what stands before may turn it round otherwise.
     */
    static Optional<String> of(String word) {
        Slips.Slip slip = Slips.atEnd(word);
        if (slip == null) {
            slip = Slips.cutShort(word);
        }
        if (slip == null) {
            slip = Slips.atStart(word);
        }
        if (slip == null) {
            return Optional.empty();
        }
        NotationText s = new NotationText(word);
        NotationWord negation = NotationLexicon.before(s, 0, slip.from(), WordRole.NEGATION);
        if (negation != null) {
            return Optional.of(negation.text() + slip.meant());
        }
        boolean bent = NotationLexicon.before(s, 0, slip.from(), WordRole.mask(WordRole.SCOPE, WordRole.EDGE)) != null;
        return bent ? Optional.empty() : Optional.of(slip.meant());
    }
}

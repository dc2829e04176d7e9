package io.github.performancetargets.review;

import io.github.performancetargets.rule.SharedFact;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.text.Folding;

/**
 * 覆盖 Which pairs of characters the names of the indicators hold. A text that shares not one pair with any of them is covered
 * by none; a pair of a common word (工作, 提高) shows nothing. Pairs are kept as bits, so that a rare clash can only keep a rule
 * silent.
 */
final class Coverage {
    private static final SharedFact<Coverage> FACT = SharedFact.of(Coverage::new);

    private final long[] pairs = new long[256];

    private Coverage(TableFacts table) {
        for (int i = 0; i < table.size(); i++) {
            String name = table.foldedName(i);
            char before = ' ';
            for (int at = 0; at < name.length(); at++) {
                char c = name.charAt(at);
                if (Folding.isIdeograph(before) && Folding.isIdeograph(c)) {
                    int bit = bit(before, c);
                    pairs[bit >> 6] |= 1L << bit;
                }
                before = c;
            }
        }
    }

    /** What the indicators of a table cover. */
    static Coverage of(TableFacts table) {
        return table.shared(FACT);
    }

    /** Whether a text names something, and nothing that an indicator names. */
    boolean lacks(String words, WordSet common) {
        // most texts are covered by their first words: blanks inside are looked at only where they are not
        Answer answer = answer(words, common);
        String text = answer == Answer.COVERED ? words : Folding.compact(words);
        return (text.length() == words.length() ? answer : answer(text, common)) == Answer.LACKING;
    }

    private enum Answer {
        SAYS_NOTHING,
        LACKING,
        COVERED
    }

    private Answer answer(String text, WordSet common) {
        boolean says = false;
        for (int at = 0; at + 1 < text.length(); at++) {
            if (isPair(text, at)) {
                boolean named = has(bit(text.charAt(at), text.charAt(at + 1)));
                // whether the pair is a common word is asked only where it decides something
                if ((named || !says) && common.at(text, at) == null) {
                    if (named) {
                        return Answer.COVERED;
                    }
                    says = true;
                }
            }
        }
        return says ? Answer.LACKING : Answer.SAYS_NOTHING;
    }

    private boolean has(int bit) {
        return (pairs[bit >> 6] & 1L << bit) != 0;
    }

    private static boolean isPair(String text, int at) {
        return Folding.isIdeograph(text.charAt(at)) && Folding.isIdeograph(text.charAt(at + 1));
    }

    private static int bit(char first, char second) {
        return ((first * 31 + second) * 0x9E3779B1) >>> 18;
    }
}

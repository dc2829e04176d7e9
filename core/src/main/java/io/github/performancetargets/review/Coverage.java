package io.github.performancetargets.review;

import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.text.Folding;

/**
 * 覆盖 Which pairs of characters the names of the indicators hold. A text that shares not one pair with any of them is covered
 * by none; a pair of a common word (工作, 提高) shows nothing. Pairs are kept as bits, so that a rare clash can only keep a rule
 * silent.
 */
final class Coverage {
    private final long[] pairs = new long[256];
    private final WordSet common;

    Coverage(TableFacts table, WordSet common) {
        this.common = common;
        for (int i = 0; i < table.size(); i++) {
            String name = table.foldedName(i);
            for (int at = 0; at + 1 < name.length(); at++) {
                if (isWord(name, at)) {
                    int bit = bit(name, at);
                    pairs[bit >> 6] |= 1L << bit;
                }
            }
        }
    }

    /** Whether a text names something, and nothing that an indicator names. */
    boolean lacks(String words) {
        String text = Folding.compact(words);
        boolean says = false;
        for (int at = 0; at + 1 < text.length(); at++) {
            if (isWord(text, at) && common.at(text, at) == null) {
                int bit = bit(text, at);
                if ((pairs[bit >> 6] & 1L << bit) != 0) {
                    return false;
                }
                says = true;
            }
        }
        return says;
    }

    private static int bit(String text, int at) {
        int hash = (text.charAt(at) * 31 + text.charAt(at + 1)) * 0x9E3779B1;
        return hash >>> 18;
    }

    private static boolean isWord(String text, int at) {
        return isIdeograph(text.charAt(at)) && isIdeograph(text.charAt(at + 1));
    }

    private static boolean isIdeograph(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }
}

package io.github.performancetargets.value.notation;

import io.github.performancetargets.value.notation.lex.NumberReader;
import io.github.performancetargets.value.notation.lexicon.NotationText;

/**
 * 序号 The numbers of the items of a list, 1.培训2期；2.参训率≥95%: they belong to none of the values. A text has them where it begins
 * with the first, the others stand in their order behind marks that separate, and a word or sign stands behind each.
 */
final class ItemNumbers {
    private static final String MARKS = ".、)";
    private static final char FIRST_CIRCLED = '①';
    private static final int MAX_ITEMS = 20;

    private final NotationText s;
    private final int count;
    private int next = 1;

    /** The numbers of a text; there are none where no second one follows. */
    ItemNumbers(NotationText s, int from, int to) {
        this.s = s;
        int found = 0;
        for (int at = from; at < to && found < MAX_ITEMS; at++) {
            if ((at == from || ";,、".indexOf(s.charAt(at - 1)) >= 0) && behind(at, to, found + 1) > at) {
                found++;
            } else if (at == from) {
                break;
            }
        }
        this.count = found > 1 ? found : 0;
    }

    /** Behind the number of the next item where it stands at an index; else the index. */
    int skip(int at, int to) {
        int behind = next > count ? at : behind(at, to, next);
        next += behind > at ? 1 : 0;
        return behind;
    }

    private int behind(int from, int to, int number) {
        int start = from < to && s.charAt(from) == '(' ? from + 1 : from;
        int at;
        if (s.charAt(start) == FIRST_CIRCLED + number - 1) {
            at = start + 1;
        } else {
            String digits = Integer.toString(number);
            at = s.startsWith(digits, start) ? start + digits.length() : to;
            at = at < to && MARKS.indexOf(s.charAt(at)) >= 0 ? at + 1 : to;
        }
        return at < to && !NumberReader.isDigit(s.charAt(at)) && MARKS.indexOf(s.charAt(at)) < 0 ? at : from;
    }
}

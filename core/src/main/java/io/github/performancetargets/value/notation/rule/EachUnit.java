package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.value.notation.lex.Reading;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;

/**
 * 每字分母 Reads what stands behind 每 as a unit, where it is a word of its own: 每户补助, but neither the beginning of a longer
 * word, 每户外广告, nor a verb, 每遇3次. The unit is then the reader's.
 */
final class EachUnit {
    private static final long WORDS =
            WordRole.NAMES | WordRole.BEFORE | WordRole.mask(WordRole.PAYMENT, WordRole.ADVERB);
    private static final long DEEDS = WordRole.mask(WordRole.VERB, WordRole.DOING, WordRole.PAYMENT);
    // 每村社区1个: in each of both, or so many of the second in each of the first
    private static final String PLACES = "省市州县区乡镇村组";
    private static final String LAST_OF_PLACES = PLACES + "道";
    // behind 每 no measure words that nobody listed
    private static final String NO_MEASURES = "当有遇被让把给因使令请可能会应若凡经在向往来去做打说正";
    private static final int SHORT = 2;

    private final Reading reading;

    EachUnit(Reading reading) {
        this.reading = reading;
    }

    /** Reads the unit at an index behind 每; what goes on behind it up to the limit is what each of them has or gets. */
    boolean read(NotationText s, int from, int to) {
        if (!reading.units.readEach(s, from, to)) {
            return false;
        }
        int end = reading.units.end();
        return isWhole(s, from, end, to) && isWhole(s, end - 1, end, to);
    }

    /** Whether the unit of a stretch is no beginning of a longer word. */
    static boolean isWhole(NotationText s, int from, int end, int to) {
        if (end >= to || !Character.isIdeographic(s.charAt(end)) || s.charAt(end) == '均') {
            return true;
        }
        NotationWord longer = NotationLexicon.at(s, from, to, WordRole.NAMES);
        NotationWord rest = NotationLexicon.at(s, end, to, WORDS);
        int behind = longer == null ? end : from + longer.length();
        if (behind > end) {
            // 每人工湿地, 每县区, 每分公司; 每人工资 are wages, 每支队伍 is no 支队
            return rest != null && ((rest.roles() & DEEDS) != 0 || (rest.length() > 1 && end + rest.length() > behind));
        }
        if (isPlaces(s, from, end, to)) {
            return false;
        }
        return rest != null || to - end >= SHORT;
    }

    /** Whether two kinds of places stand beside each other: 县区均 is no mean of both. */
    static boolean isPlaces(NotationText s, int from, int middle, int to) {
        return isPlace(s, from, middle) && isPlace(s, middle, to);
    }

    private static boolean isPlace(NotationText s, int from, int to) {
        return to - from <= SHORT
                && LAST_OF_PLACES.indexOf(s.charAt(to - 1)) >= 0
                && (to - from == SHORT || PLACES.indexOf(s.charAt(from)) >= 0);
    }

    /** 每棒: a measure word of one character that nobody listed. */
    boolean isUnlisted(NotationText s, int at) {
        return s.charAt(at) > '一'
                && NO_MEASURES.indexOf(s.charAt(at)) < 0
                && NotationLexicon.at(s, at, at + 1, WordRole.EDGE) == null
                && reading.units.compound(s, at, at + 1);
    }
}

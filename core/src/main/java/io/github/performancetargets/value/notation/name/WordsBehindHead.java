package io.github.performancetargets.value.notation.name;

import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;

/**
 * 名称与比较之间 Finds a word that nobody listed between the end of a name and what it is compared with: 满意度上年不低于90%,
 * 工期部分超过3天 and 合格率忌5% say something else than 满意度≥90%.
 */
final class WordsBehindHead {
    private static final long WORDS = WordRole.NAMES | WordRole.BEFORE;
    private static final long HARMLESS = (WORDS | WordRole.ADVERB.bit()) & ~WordRole.ORDINARY.bit();
    // 年度 and 制度 end like 满意度 and measure nothing
    private static final long NO_HEADS = WordRole.mask(
            WordRole.FISCAL_YEAR, WordRole.COUNTED_NOUN, WordRole.VERB, WordRole.INCREASE, WordRole.DECREASE);
    // 投诉部分超过3起; before a number alone it is a noun, 财政部分50万元
    private static final String PART = "部分";
    private static final int LONGEST_ADVERB = 3;

    private WordsBehindHead() {}

    /**
     * The index of the first such word, or −1.
     *
     * @param rates whether only the name of a rate counts as one, since no word compares: 能力提升班3期
     */
    static int unknown(NotationText s, int from, int to, boolean rates) {
        if (!rates && s.startsWith(PART, to - PART.length())) {
            return to - PART.length();
        }
        int head = endOfHead(s, from, to, rates);
        if (head < 0 || head == to || isKnown(s, head, to)) {
            return -1;
        }
        return to - head <= LONGEST_ADVERB ? head : bending(s, head, to);
    }

    // behind the last nominal head, 率 in 合格率; −1 where there is none
    private static int endOfHead(NotationText s, int from, int to, boolean rates) {
        int found = -1;
        int i = from;
        while (i < to) {
            NotationWord word = NotationLexicon.at(s, i, to, WORDS);
            i += word == null ? 1 : word.length();
            if (word != null && isHead(s, from, i, word, rates)) {
                found = i;
            }
        }
        return found;
    }

    private static boolean isHead(NotationText s, int from, int end, NotationWord word, boolean rates) {
        if (rates) {
            return s.charAt(end - 1) == '率' && end - from > 2;
        }
        return word.is(WordRole.HEAD)
                || ((word.roles() & NO_HEADS) == 0 && NotationLexicon.before(s, from, end, WordRole.HEAD) != null);
    }

    private static boolean isKnown(NotationText s, int from, int to) {
        int i = from;
        while (i < to) {
            NotationWord known = NotationLexicon.at(s, i, to, HARMLESS);
            if (known == null && Character.isIdeographic(s.charAt(i))) {
                return false;
            }
            i += known == null ? 1 : known.length();
        }
        return true;
    }

    // 满意度在个别地区低于90%: many words may be the rest of a name, 满意度调查问卷不少于500份, but not if one of them bends
    private static int bending(NotationText s, int from, int to) {
        int i = from;
        while (i < to) {
            NotationWord name = NotationLexicon.at(s, i, to, WORDS);
            NotationWord edge = NotationLexicon.at(s, i, to, WordRole.EDGE);
            if (edge != null && edge.length() > 1 && (name == null || name.length() <= edge.length())) {
                return i;
            }
            i += name == null ? 1 : name.length();
        }
        return -1;
    }
}

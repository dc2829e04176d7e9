package io.github.performancetargets.value.notation.name;

import io.github.performancetargets.value.notation.lex.PlainText;
import io.github.performancetargets.value.notation.lex.Reading;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.Slips;
import io.github.performancetargets.value.notation.lexicon.WordRole;

/**
 * 主语与名词 Decides whether words beside a number name what is measured and do nothing else. A name is accepted, never left
 * over: one of one or two characters has to be listed, and no longer one may hold a word that bends the number.
 */
public final class Acceptance {
    /** What the words stand before. */
    public enum Before {
        /** An operator sign: a name is free there. */
        SIGN,
        /** Nothing: the words stand behind the number. */
        NOUN,
        /** An operator in words, or a change: what stands anywhere before may turn it round. */
        WORDS,
        NUMBER,
        /** A colon and a number, or a length of time within which something is done: a short name needs no list. */
        LABELLED,
        /** A colon and the number nought. */
        LABELLED_NOUGHT,
        /** The number nought, which no negation turns into another one. */
        NOUGHT
    }

    private static final long CHANGES = WordRole.mask(WordRole.INCREASE, WordRole.DECREASE);
    private static final long STRICT = WordRole.mask(WordRole.MORE_THAN, WordRole.LESS_THAN);
    private static final long HARMLESS = WordRole.mask(WordRole.ORDINARY, WordRole.IDIOM);
    // 不让, 不能: behind these a negation governs a sentence; 不达标率 is a name
    private static final String GOVERNING = "让使叫令得能可会要应准许宜该想愿肯敢致至因是被将在有一了";
    // of what these say there is none, wherever a name begins with them: 无灯路段, 非公企业
    private static final String ATTRIBUTES = "无非防免禁避";
    private static final String PREDICATES = "不未没勿莫毋";
    private static final String NAMED = "率度数量额";
    private static final int LONGEST_NAME = 6;
    private static final int DENIED_RATE = 4;
    private static final int SHORT = 2;

    private Acceptance() {}

    /** The index of the first word of a subject that may be more than a name, or −1. */
    public static int wrongInSubject(NotationText s, int from, int to, Before before) {
        if (before == Before.SIGN) {
            return -1;
        }
        int clause = Math.max(s.lastIndexOf(',', from, to - 1), s.lastIndexOf(':', from, to - 1)) + 1;
        int start = Math.max(from, clause);
        int scope = scope(s, start, to, before);
        if (scope >= 0) {
            return scope;
        }
        if (isListed(s, start, to)) {
            return -1;
        }
        int edge = edgeAtEnd(s, start, to);
        if (edge >= 0) {
            return edge;
        }
        if (before == Before.WORDS || before == Before.NUMBER) {
            int unknown = WordsBehindHead.unknown(s, start, to, before == Before.NUMBER);
            if (unknown >= 0) {
                return unknown;
            }
        }
        return before != Before.LABELLED && before != Before.LABELLED_NOUGHT && isShort(s, start, to) ? start : -1;
    }

    /** The index of the first word of what stands behind a unit that may be more than a noun, or −1. */
    public static int wrongInNoun(NotationText s, int from, int to) {
        NotationWord edge = NotationLexicon.at(s, from, to, WordRole.EDGE.bit() | CHANGES);
        if (edge != null && !isAttribute(s, from, to, edge)) {
            NotationWord name = NotationLexicon.at(s, from, to, WordRole.NAMES);
            if (name == null || name.length() <= edge.length()) {
                return from;
            }
        }
        if (Slips.atStart(s, from, to) != null) {
            return from;
        }
        for (int i = from; i < to; i++) {
            NotationWord harmless = NotationLexicon.at(s, i, to, HARMLESS);
            if (harmless != null) {
                i += harmless.length() - 1;
                continue;
            }
            NotationWord scope = NotationLexicon.at(s, i, to, WordRole.SCOPE);
            if (scope != null && (scope.length() > 1 || PREDICATES.indexOf(s.charAt(i)) >= 0 || i + 1 == to)) {
                return i;
            }
        }
        int last = edgeAtEnd(s, from, to);
        if (last >= 0) {
            return last;
        }
        if (to - from == 1 && NotationLexicon.at(s, from, to, WordRole.COUNTED_NOUN) == null) {
            return from;
        }
        return isShort(s, from, to) && !isListed(s, from, to) ? from : -1;
    }

    /**
     * The index of the first word before or behind a time that may be more than the name of what is done by then, or −1: what
     * is denied is not done (年底前不完成), and 先 in 先于6月 is no name.
     */
    public static int wrongBesideTime(NotationText s, int from, int to, int behind, int tail) {
        int scope = undone(s, from, to);
        if (scope < 0) {
            scope = undone(s, behind, tail);
        }
        if (scope >= 0 || from == to || isListed(s, from, to)) {
            return scope;
        }
        return to - from < SHORT ? from : edgeAtEnd(s, from, to);
    }

    /** Where words beside a time say that nothing is done by then, or −1: 不得发放, 未验收, 暂缓发放. */
    public static int undone(NotationText s, int from, int to) {
        int scope = scope(s, from, to, Before.WORDS);
        if (scope >= 0 || from == to) {
            return scope;
        }
        NotationWord word = NotationLexicon.at(s, from, to, WordRole.ORDINARY);
        if (word != null && word.length() == to - from && s.charAt(from) == '未') {
            return from;
        }
        NotationWord postponed = NotationLexicon.at(s, from, to, WordRole.TIME_OTHER_BEHIND);
        return postponed != null && postponed.length() > 1 ? from : -1;
    }

    /**
     * The index of the first word in brackets beside a number that says something about the number, or −1: (未到位), (每年);
     * (含税) and (社区) say something about the thing.
     */
    public static int wrongInBrackets(Reading reading, int from, int to, Before before) {
        NotationText s = reading.s;
        if (from >= to) {
            return -1;
        }
        boolean rate = s.charAt(from) == '每'
                || (before == Before.NOUN && s.charAt(to - 1) == '均')
                || NotationLexicon.at(s, from, to, WordRole.RATED) != null
                || NotationLexicon.fills(s, from, to, WordRole.WHOLE_YEAR)
                || (reading.units.readWhole(s, from, to)
                        && reading.units.unit() != null
                        && reading.units.unit().isTime());
        if (rate) {
            return from;
        }
        if (before == Before.SIGN || s.charAt(to - 1) == '均') {
            return -1;
        }
        NotationWord edge = NotationLexicon.at(s, from, to, WordRole.EDGE.bit() | CHANGES);
        NotationWord name = NotationLexicon.at(s, from, to, WordRole.NAMES);
        if ((to - from == 1 && Character.isIdeographic(s.charAt(from)))
                || (edge != null && (name == null || name.length() < edge.length()))) {
            return from;
        }
        return scope(s, from, to, Before.WORDS);
    }

    // 3个高山湖泊: an adjective before a noun; 5个超编 and 5个高于 say something about the number
    private static boolean isAttribute(NotationText s, int from, int to, NotationWord edge) {
        return edge.length() == 1
                && to - from > SHORT
                && ("高低大小多少短宽窄浅轻强弱早晚优劣好坏薄快慢超".indexOf(s.charAt(from)) >= 0 || ATTRIBUTES.indexOf(s.charAt(from)) >= 0)
                && "于过出至到达额标期时".indexOf(s.charAt(from + 1)) < 0;
    }

    private static int scope(NotationText s, int from, int to, Before before) {
        for (int i = from; i < to; i++) {
            NotationWord harmless = NotationLexicon.at(s, i, to, HARMLESS);
            NotationWord scope = NotationLexicon.at(s, i, to, WordRole.SCOPE);
            if (harmless != null && (scope == null || harmless.length() >= scope.length())) {
                if (before == Before.WORDS && governs(s, from, i, to, harmless)) {
                    return i;
                }
                i += harmless.length() - 1;
            } else if (scope != null && bends(s, i, to, scope, before)) {
                return i;
            }
        }
        return -1;
    }

    // 免除超过3次: the verb takes the comparison for its object; 税费减免超过3亿元 and 免除债务超过3万元 name what is measured
    private static boolean governs(NotationText s, int from, int at, int to, NotationWord verb) {
        return verb.is(WordRole.SCOPE)
                && at + verb.length() == to
                && (at == from || NotationLexicon.fills(s, from, at, WordRole.WHOLE_YEAR))
                && NotationLexicon.at(s, to, s.length(), STRICT) != null;
    }

    private static boolean bends(NotationText s, int at, int to, NotationWord scope, Before before) {
        if (scope.length() > 1 && PlainText.isPerfective(s, at + scope.length())) {
            // 避免了6890名儿童感染: what was avoided is counted; 完成不了 is denied
            return false;
        }
        if (at + scope.length() == to) {
            return true;
        }
        if (scope.length() == 1 && isPartOfName(s, at, to, before)) {
            return false;
        }
        return switch (before) {
            case SIGN, NOUGHT, LABELLED_NOUGHT -> false;
            case WORDS, NOUN -> true;
            case NUMBER, LABELLED -> scope.length() > 1 || ATTRIBUTES.indexOf(s.charAt(at)) < 0;
        };
    }

    // 不达标率, 未办结率, 无故障时长: the negation belongs to a name with an amount; 不新增项目 denies what is done
    private static boolean isPartOfName(NotationText s, int at, int to, Before before) {
        if (before == Before.WORDS) {
            // 未办结率低于5%; 不允许成本超过5万元 and 无项目超过5% are sentences
            return s.charAt(to - 1) == '率'
                    && to - at == DENIED_RATE
                    && PREDICATES.indexOf(s.charAt(at)) >= 0
                    && GOVERNING.indexOf(s.charAt(at + 1)) < 0;
        }
        // 未完成项目 are counted, 未增加支出 is denied
        long denied = CHANGES | (s.charAt(at) == '未' ? 0 : WordRole.VERB.bit());
        if ("不没未".indexOf(s.charAt(at)) >= 0
                && s.charAt(to - 1) != '率'
                && NotationLexicon.at(s, at + 1, to, denied) != null) {
            return false;
        }
        NotationWord head = NotationLexicon.before(s, at + 1, to, WordRole.HEAD);
        boolean named = head != null || NAMED.indexOf(s.charAt(to - 1)) >= 0;
        return named && to - at <= LONGEST_NAME && GOVERNING.indexOf(s.charAt(at + 1)) < 0;
    }

    /** Where a word stands at the end of a stretch that bends what it touches, or −1. */
    static int edgeAtEnd(NotationText s, int from, int to) {
        if (from >= to) {
            return -1;
        }
        Slips.Slip misspelt = Slips.atEnd(s, from, to);
        if (misspelt != null) {
            NotationWord name = NotationLexicon.before(s, from, to, WordRole.NAMES);
            return name != null && name.length() > misspelt.length() ? -1 : to - misspelt.length();
        }
        NotationWord edge = NotationLexicon.before(s, from, to, WordRole.EDGE);
        if (edge == null) {
            return -1;
        }
        if (edge.is(WordRole.SUM) && to - from > edge.length() + 1) {
            // 重点村共5个
            return -1;
        }
        if (s.charAt(to - 1) == '的' && s.indexOf('占', from, to) >= 0) {
            // 占全省总人口的7.2% is that share whatever it is a share of
            return -1;
        }
        NotationWord name = NotationLexicon.before(s, from, to, WordRole.NAMES);
        return name == null || name.length() <= edge.length() ? to - edge.length() : -1;
    }

    private static boolean isShort(NotationText s, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += Character.isLetterOrDigit(s.charAt(i)) ? 1 : 0;
        }
        return letters <= SHORT;
    }

    private static boolean isListed(NotationText s, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(s.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(s.charAt(end - 1))) {
            end--;
        }
        return NotationLexicon.isName(s, start, end) || isAlternative(s, start, end);
    }

    // 县（区）, 乡（镇）: a name of two characters of which the second stands in brackets
    private static boolean isAlternative(NotationText s, int from, int to) {
        int open = s.indexOf('(', from, to);
        if (open != from + 1 || open + 2 != to) {
            return false;
        }
        String name = s.substring(from, open) + s.substring(open + 1, to);
        return NotationLexicon.isName(new NotationText(name), 0, name.length());
    }
}

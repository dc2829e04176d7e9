package io.github.performancetargets.value.notation.lex;

import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;

/** What words around a value may be: no digit, numeral with a unit, comparison or rate, which could change the value. */
public final class PlainText {
    // what says something about a number where it touches one: before a sign it is a part of the name
    private static final long BENDING =
            (WordRole.BEFORE | WordRole.BEHIND | WordRole.EDGE.bit()) & ~WordRole.ORDINARY.bit();
    private static final int MAX_QUOTED = 60;
    private static final String TRIMMED = ":,;、\"“”‘’'.!！…·【】 ";
    private static final String CHANGING_BESIDE_SIGN = "不未勿没否无非除每第之分的以";

    /** The first character of the stretch that plain words do not have, or −1. */
    public static int firstWrong(Reading reading, int from, int to) {
        return firstWrong(reading, from, to, false);
    }

    /** The same, where a sign behind the words says the comparison, so that 限额以上企业 may hold one. */
    public static int firstWrong(Reading reading, int from, int to, boolean signed) {
        if (from == to) {
            return -1;
        }
        Marks marks = reading.marks;
        NotationText s = reading.s;
        int at = marks.next(from, to);
        int doubt = marks.doubt();
        while (at < to && marks.kind() == Marks.Kind.TIME && !NumberReader.isDigit(s.charAt(at))) {
            at = marks.next(Math.min(at + 2, to), to);
        }
        if (doubt >= 0) {
            return doubt;
        }
        if (at < to) {
            return at;
        }
        for (int i = from; i < to; i++) {
            NotationWord idiom = NotationLexicon.at(s, i, to, WordRole.mask(WordRole.IDIOM, WordRole.ORDINARY));
            if (idiom != null) {
                i += idiom.length() - 1;
            } else if (marks.designation(i, to) > i) {
                i = marks.designation(i, to) - 1;
            } else if ((isWrong(s.charAt(i)) && !joinsNames(s, i, from, to))
                    || isHalfCharacter(s, i)
                    || compares(s, i, to, signed)
                    || isBracketedOperator(s, i, to)
                    || PlaceholderReader.isBlankOfLetters(s, i, from, to)) {
                return i;
            }
        }
        return -1;
    }

    // 互联网+监管
    private static boolean joinsNames(NotationText s, int at, int from, int to) {
        return s.charAt(at) == '+'
                && at > from
                && at + 1 < to
                && Character.isIdeographic(s.charAt(at - 1))
                && Character.isIdeographic(s.charAt(at + 1));
    }

    private static boolean compares(NotationText s, int at, int to, boolean signed) {
        NotationWord word = NotationLexicon.at(s, at, to, WordRole.COMPARISON);
        return word != null && !(signed && (word.roles() & BENDING) != 0 && at + word.length() < to);
    }

    // 30人(约), 30人(以上)
    private static boolean isBracketedOperator(NotationText s, int at, int to) {
        if (s.charAt(at) != '(') {
            return false;
        }
        NotationWord word = NotationLexicon.at(s, at + 1, to, WordRole.BEFORE);
        if (word == null) {
            word = NotationLexicon.at(s, at + 1, to, WordRole.BEHIND);
        }
        int end = word == null || word.is(WordRole.ORDINARY) ? to : at + 1 + word.length();
        return end < to && s.charAt(end) == ')';
    }

    private static boolean isWrong(char c) {
        return c < 0x80
                ? !(UnitReader.isLetter(c) || ",;:() .&'\"".indexOf(c) >= 0)
                : "‰℃×÷√□○●…∞每±".indexOf(c) >= 0
                        || Character.isISOControl(c)
                        || Character.isWhitespace(c)
                        || isSymbol(c);
    }

    // ₩12000: a sign of money or of mathematics says something about the number
    private static boolean isSymbol(char c) {
        int type = Character.getType(c);
        return type == Character.CURRENCY_SYMBOL || type == Character.MATH_SYMBOL;
    }

    private static boolean isHalfCharacter(NotationText s, int at) {
        char c = s.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 == s.length() || !Character.isLowSurrogate(s.charAt(at + 1))
                : Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(s.charAt(at - 1)));
    }

    /** Where words say that what is counted does not happen: it is no target then; or −1. */
    public static int denied(NotationText s, int from, int to) {
        for (int i = from; i < to; i++) {
            NotationWord word = NotationLexicon.at(s, i, to, WordRole.mask(WordRole.DENIAL, WordRole.ORDINARY));
            if (word != null && word.is(WordRole.DENIAL) && !isPerfective(s, i + word.length())) {
                return i;
            }
            i += word == null ? 0 : word.length() - 1;
        }
        return -1;
    }

    /** Whether 了 at an index says of the word before it that it was done. */
    public static boolean isPerfective(NotationText s, int at) {
        return at < s.length() && s.charAt(at) == '了';
    }

    /** Why a character that {@link #firstWrong} found is wrong. */
    public static Obstacle.Kind reason(NotationText s, int at) {
        return ChineseNumerals.isNumeral(s.charAt(at)) ? Obstacle.Kind.AMBIGUOUS : Obstacle.Kind.UNEXPECTED;
    }

    /** Whether words that end here would change the number directly behind them. */
    public static boolean changesNumber(NotationText s, int from, int to, boolean signed) {
        char last = s.charAt(to - 1);
        NotationWord word = NotationLexicon.before(s, from, to, WordRole.BEFORE);
        if (word != null && word.is(WordRole.ORDINARY)) {
            return false;
        }
        if ((last == '至' || last == '到') && to - from > 1 && ChineseNumerals.isNumeral(s.charAt(to - 2))) {
            // 三至5次: the lower end of a range
            return true;
        }
        if (signed) {
            return CHANGING_BESIDE_SIGN.indexOf(last) >= 0;
        }
        return isCodeLetter(last) || ChineseNumerals.isNumeral(last);
    }

    // DN300, φ100, Ⅱ100, №5, ㎡100: a number directly behind a letter or a sign of its size is a code or a measure
    private static boolean isCodeLetter(char c) {
        return c == '№'
                || (c >= '㌀' && c <= '㏿')
                || Character.getType(c) == Character.LETTER_NUMBER
                || (Character.isLetter(c) && !Character.isIdeographic(c));
    }

    /** The start of the stretch without punctuation before it. */
    public static int trimmedStart(NotationText s, int from, int to) {
        int at = from;
        while (at < to && TRIMMED.indexOf(s.charAt(at)) >= 0 && !quotes(s, at, to)) {
            at++;
        }
        return at;
    }

    // “两馆一站”免费开放: the quotation mark belongs to a name within
    private static boolean quotes(NotationText s, int at, int to) {
        if (s.charAt(at) != '“') {
            return false;
        }
        int close = s.indexOf('”', at, Math.min(to, at + MAX_QUOTED));
        return close > at + 1 && close < to - 1;
    }

    /** The end of the stretch without punctuation behind it. */
    public static int trimmedEnd(NotationText s, int from, int to) {
        int at = to;
        while (at > from && TRIMMED.indexOf(s.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}

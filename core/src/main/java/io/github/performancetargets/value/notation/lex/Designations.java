package io.github.performancetargets.value.notation.lex;

import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;

/** 型号 Finds letters and digits that stand at the head of a name and say of which size or make a thing is: DN200管道, C30混凝土. */
final class Designations {
    private static final int MAX_LETTERS = 2;
    private static final int MAX_DIGITS = 4;
    // what says something about the number rather than names a thing
    private static final long BENDING =
            (WordRole.BEFORE & ~WordRole.ORDINARY.bit()) | WordRole.BEHIND | WordRole.EDGE.bit();

    private Designations() {}

    /** Behind the letters and digits that begin at an index and have a name behind them; the index itself where none do. */
    static int end(Reading reading, int at, int to) {
        NotationText s = reading.s;
        int day = memorialDay(s, at, to);
        if (day > at) {
            return day;
        }
        if (!isLetter(s.charAt(at)) || (at > 0 && isLetterOrDigit(s.charAt(at - 1)))) {
            return at;
        }
        int letters = at;
        while (letters < to && letters - at <= MAX_LETTERS && isLetter(s.charAt(letters))) {
            letters++;
        }
        int digits = letters;
        while (digits < to && digits - letters <= MAX_DIGITS && NumberReader.isDigit(s.charAt(digits))) {
            digits++;
        }
        boolean designation = letters - at <= MAX_LETTERS
                && digits > letters
                && digits - letters <= MAX_DIGITS
                && digits < to
                && Character.isIdeographic(s.charAt(digits));
        return designation && isName(reading, digits, to) ? digits : at;
    }

    // “3·15”活动, 4·26宣传周: a day of the year that has a name
    private static int memorialDay(NotationText s, int from, int to) {
        int month = from + TimePointReader.digits(s, from, to);
        int day = month < to && s.charAt(month) == '·' ? month + 1 : to;
        int end = day + TimePointReader.digits(s, day, to);
        boolean digits = month > from && month - from <= 2 && end > day && end - day <= 2;
        boolean begins = from == 0 || !isLetterOrDigit(s.charAt(from - 1));
        return digits
                        && begins
                        && end < to
                        && "”\"’'".indexOf(s.charAt(end)) + (Character.isIdeographic(s.charAt(end)) ? 1 : 0) >= 0
                ? end
                : from;
    }

    // C30混凝土; C30人 and A95以上 are amounts
    private static boolean isName(Reading reading, int at, int to) {
        NotationText s = reading.s;
        NotationWord word = NotationLexicon.at(s, at, to, BENDING);
        NotationWord name = NotationLexicon.at(s, at, to, WordRole.NAMES);
        int named = name == null ? 0 : name.length();
        boolean amount = reading.units.readWord(s, at, to) && reading.units.end() - at >= named;
        return !amount && !ChineseNumerals.isNumeral(s.charAt(at)) && (word == null || named > word.length());
    }

    private static boolean isLetter(char c) {
        return UnitReader.isLetter(c) || c == 'Φ' || c == 'φ';
    }

    private static boolean isLetterOrDigit(char c) {
        return isLetter(c) || NumberReader.isDigit(c);
    }
}

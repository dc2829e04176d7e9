package io.github.performancetargets.value.notation.lex;

import io.github.performancetargets.value.notation.lexicon.NotationText;

/** 数字疑义 Finds numerals that no reader takes and that are no words: 一千五, 十几人, 十分之三, 廿人. */
public final class NumeralDoubts {
    // for several tens
    private static final String RARE = "廿卅卌";
    private static final String ESTIMATING = "几来余数多";

    private NumeralDoubts() {}

    /** The index of the numeral, or −1. */
    public static int find(Reading reading, int from, int to) {
        NotationText s = reading.s;
        int at = from;
        while (at < to) {
            int end = at;
            boolean rare = false;
            boolean numeral = false;
            boolean estimated = false;
            while (end < to && isPart(s.charAt(end))) {
                char c = s.charAt(end++);
                rare |= RARE.indexOf(c) >= 0;
                numeral |= ChineseNumerals.isNumeral(c);
                estimated |= ESTIMATING.indexOf(c) >= 0;
            }
            if (end == at) {
                at++;
            } else if ((numeral || rare) && isDoubtful(reading, from, at, end, to, rare, estimated)) {
                return at;
            } else {
                at = end;
            }
        }
        return -1;
    }

    private static boolean isDoubtful(
            Reading reading, int from, int at, int end, int to, boolean rare, boolean estimated) {
        NotationText s = reading.s;
        if (at == from && end == to) {
            return end - at > 1;
        }
        if (end + 2 < to
                && s.charAt(end) == '分'
                && s.charAt(end + 1) == '之'
                && ChineseNumerals.isNumeral(s.charAt(end + 2))) {
            return true;
        }
        return (rare || estimated) && end < to && reading.units.readWord(s, end, to);
    }

    private static boolean isPart(char c) {
        return ChineseNumerals.isNumeral(c)
                || c == '万'
                || c == '亿'
                || RARE.indexOf(c) >= 0
                || ESTIMATING.indexOf(c) >= 0;
    }
}

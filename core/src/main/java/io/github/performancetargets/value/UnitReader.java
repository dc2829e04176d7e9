package io.github.performancetargets.value;

import io.github.performancetargets.text.TextParseException;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.unit.UnitMatch;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the unit at an index ends: words of the catalogue joined by slashes and dots, with a number before a word of
 * the denominator (5人/10万人). It holds the last unit it read.
 */
final class UnitReader {
    private static final UnitCatalogue CATALOGUE = UnitCatalogue.standard();
    private static final int MAX_LETTERS = 12;
    private static final int MAX_UNLISTED = 4;

    private @Nullable MeasurementUnit unit;
    private int end;

    /** The unit that was read; null where none stood there. */
    @Nullable
    MeasurementUnit unit() {
        return unit;
    }

    /** Behind the unit. */
    int end() {
        return end;
    }

    /** Whether a noun may follow the unit directly. */
    static boolean takesNoun(MeasurementUnit unit) {
        return CATALOGUE.takesNoun(unit);
    }

    /** Whether a unit counts grades or ranks rather than things. */
    static boolean isOrdinal(MeasurementUnit unit) {
        return switch (unit.symbol()) {
            case "级", "等级", "类", "星级", "星", "等", "号", "届", "名次" -> true;
            default -> false;
        };
    }

    /** The word of the catalogue at an index, or null. */
    static @Nullable UnitMatch word(String s, int from, int to) {
        UnitMatch match = from < to ? CATALOGUE.longestMatch(s, from) : null;
        return match == null || match.end() > to || splitsLetters(s, match.end(), to) ? null : match;
    }

    /** Reads one word of the catalogue. */
    boolean readWord(String s, int from, int to) {
        UnitMatch match = word(s, from, to);
        if (match == null) {
            unit = null;
            end = from;
            return false;
        }
        unit = match.unit();
        end = match.end();
        return true;
    }

    /** Reads a unit. */
    boolean read(String s, int from, int to) {
        if (!readWord(s, from, to) && !readLetters(s, from, to)) {
            return false;
        }
        if (end < to && joins(s.charAt(end))) {
            MeasurementUnit first = unit;
            int firstEnd = end;
            int last = firstEnd;
            while (last < to
                    && (joins(s.charAt(last)) || (last > firstEnd && isLooseDot(s.charAt(last))))
                    && !multipliesByNumber(s, last, to)
                    && operand(s, last + 1, to)) {
                last = end;
            }
            unit = first;
            end = firstEnd;
            if (last > firstEnd) {
                return compound(s, from, last);
            }
        }
        return true;
    }

    /** Reads what stands behind 每: a slash in it names one more denominator, so that 每人/天 is a person and a day. */
    boolean readEach(String s, int from, int to) {
        if (!read(s, from, to)) {
            return false;
        }
        people(s, from, to);
        MeasurementUnit each = unit;
        unit = each == null
                ? null
                : each.denominator().map(below -> each.numerator().times(below)).orElse(each);
        return true;
    }

    // 60元/天*30天 is a product of amounts; a number belongs to a unit only below the slash, as in 次/50人
    private static boolean multipliesByNumber(String s, int at, int to) {
        return s.charAt(at) != '/' && at + 1 < to && NumberReader.isDigit(s.charAt(at + 1));
    }

    private boolean operand(String s, int from, int to) {
        if (from < to && s.charAt(from) == '(') {
            int at = from + 1;
            while (operand(s, at, to) && end < to && joins(s.charAt(end)) && !multipliesByNumber(s, end, to)) {
                at = end + 1;
            }
            if (unit == null || end >= to || s.charAt(end) != ')') {
                return false;
            }
            end++;
            return true;
        }
        int word = from;
        while (word < to && NumberReader.isDigit(s.charAt(word))) {
            word++;
        }
        if (readWord(s, word, to)) {
            people(s, from, to);
            return true;
        }
        return readLetters(s, word, to) || readUnlisted(s, word, to);
    }

    // 每万人口, 10万人口; 每人口粮 is no people
    private void people(String s, int from, int to) {
        if (end < to && s.charAt(end) == '口' && s.charAt(end - 1) == '人' && end - from > 1) {
            end++;
        }
    }

    // behind a slash any word is a unit: 元/棒
    private boolean readUnlisted(String s, int from, int to) {
        int at = from;
        while (at < to
                && at - from < MAX_UNLISTED
                && Character.isLetter(s.charAt(at))
                && OperatorWords.BEHIND.at(s, at, to) == null) {
            at++;
        }
        return at > from
                && (at == to || !Character.isLetter(s.charAt(at)) || at - from < MAX_UNLISTED)
                && compound(s, from, at);
    }

    /** Reads a unit with a number before it, as it stands below a slash: 10万人. */
    boolean readNumbered(String s, int from, int to) {
        return operand(s, from, to) && compound(s, from, end);
    }

    /** Reads the symbol that fills a stretch, whatever words it is made of. */
    boolean compound(String s, int from, int to) {
        try {
            unit = MeasurementUnit.parse(
                    s.substring(from, to).replace('、', '·').replace('.', '·').replace("人口", "人"));
            end = to;
            return true;
        } catch (TextParseException e) {
            unit = null;
            end = from;
            return false;
        }
    }

    // a word of Latin letters nobody listed is a unit of its own; one letter alone is as likely a grade (5A) as a unit
    private boolean readLetters(String s, int from, int to) {
        int at = from;
        while (at < to && at - from <= MAX_LETTERS && isLetter(s.charAt(at))) {
            at++;
        }
        int length = at - from;
        if (length > MAX_LETTERS || length == 0 || (length == 1 && s.charAt(from) != 'M')) {
            return false;
        }
        return compound(s, from, at);
    }

    private static boolean splitsLetters(String s, int at, int to) {
        return at < to && isLetter(s.charAt(at)) && isLetter(s.charAt(at - 1));
    }

    // 元/人.天, 元/人、天, 元/人*天
    private static boolean isLooseDot(char c) {
        return c == '.' || c == '、' || c == '*' || c == '×';
    }

    private static boolean joins(char c) {
        return c == '/' || c == '·';
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}

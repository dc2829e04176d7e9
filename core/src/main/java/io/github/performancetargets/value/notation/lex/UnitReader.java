package io.github.performancetargets.value.notation.lex;

import io.github.performancetargets.text.TextParseException;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.unit.UnitMatch;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the unit at an index ends: words of the catalogue joined by slashes and dots, with a number before a word of
 * the denominator (5人/10万人). It holds the last unit it read.
 */
public final class UnitReader {
    private static final int MAX_LETTERS = 12;
    private static final int MAX_UNLISTED = 4;
    private static final int LONGEST_SIGN = 4;
    private static final int MAX_OPERANDS = 8;

    private final UnitCatalogue catalogue;
    private final ChineseNumerals numerals;
    private @Nullable MeasurementUnit unit;
    private int end;
    // the word that was looked up last: several readers ask for the one behind a number
    private @Nullable NotationText looked;
    private int lookedAt;
    private @Nullable UnitMatch found;

    /** A reader for one text. */
    UnitReader(UnitCatalogue catalogue, ChineseNumerals numerals) {
        this.catalogue = catalogue;
        this.numerals = numerals;
    }

    /** The unit that was read; null where none stood there. */
    @Nullable
    public MeasurementUnit unit() {
        return unit;
    }

    /** Behind the unit. */
    public int end() {
        return end;
    }

    /** Whether a noun may follow the unit directly. */
    public boolean takesNoun(MeasurementUnit unit) {
        return catalogue.takesNoun(unit);
    }

    /** Whether a unit counts grades or ranks rather than things. */
    public static boolean isOrdinal(MeasurementUnit unit) {
        return switch (unit.symbol()) {
            case "级", "等级", "类", "星级", "星", "等", "号", "届", "名次" -> true;
            default -> false;
        };
    }

    /** The word of the catalogue at an index, or null. */
    public @Nullable UnitMatch word(NotationText s, int from, int to) {
        if (from >= to) {
            return null;
        }
        if (from != lookedAt || s != looked) {
            found = catalogue.longestMatch(s.characters(2), from);
            lookedAt = from;
            looked = s;
        }
        UnitMatch match = found;
        return match == null || match.end() > to || splitsLetters(s, match.end(), to) ? null : match;
    }

    /** Reads one word of the catalogue. */
    public boolean readWord(NotationText s, int from, int to) {
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

    /** Reads a sign of money that stands directly before a number: ￥3万, RMB50000. */
    public boolean readSign(NotationText s, int from, int to) {
        int at = from;
        while (at < to && at - from <= LONGEST_SIGN && isMoneySign(s.charAt(at))) {
            at++;
        }
        return at > from
                && at < to
                && NumberReader.isDigit(s.charAt(at))
                && (from == 0 || !isLetter(s.charAt(from - 1)))
                && readWhole(s, from, at)
                && unit != null
                && unit.isMoney();
    }

    private static boolean isMoneySign(char c) {
        return isLetter(c) || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    /** Reads the word of the catalogue that fills a stretch, though a longer one may begin there: the 人 of 人年均. */
    public boolean readWhole(NotationText s, int from, int to) {
        unit = from < to ? catalogue.find(s.substring(from, to)).orElse(null) : null;
        end = unit == null ? from : to;
        return unit != null;
    }

    /** Reads a unit. */
    public boolean read(NotationText s, int from, int to) {
        if (!readWord(s, from, to) && !readLetters(s, from, to)) {
            return false;
        }
        if (end < to && joins(s.charAt(end))) {
            MeasurementUnit first = unit;
            int firstEnd = end;
            int last = firstEnd;
            int operands = 0;
            while (last < to
                    && operands++ < MAX_OPERANDS
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
    public boolean readEach(NotationText s, int from, int to) {
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
    private static boolean multipliesByNumber(NotationText s, int at, int to) {
        return s.charAt(at) != '/' && at + 1 < to && NumberReader.isDigit(s.charAt(at + 1));
    }

    private boolean operand(NotationText s, int from, int to) {
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
        // 元/每人
        int word = from < to && s.charAt(from) == '每' ? from + 1 : from;
        while (word < to && NumberReader.isDigit(s.charAt(word))) {
            word++;
        }
        if (word < to && word > from && s.charAt(word) == '个' && readWord(s, word + 1, to) && isTime(unit)) {
            // 每2个月
            return true;
        }
        if (readWord(s, word, to)) {
            people(s, from, to);
            return true;
        }
        return readLetters(s, word, to) || readUnlisted(s, word, to);
    }

    // 每万人口, 10万人口; 每人口粮 is no people
    private void people(NotationText s, int from, int to) {
        if (end < to && s.charAt(end) == '口' && s.charAt(end - 1) == '人' && end - from > 1) {
            end++;
        }
    }

    // behind a slash any word is a unit: 元/棒
    private boolean readUnlisted(NotationText s, int from, int to) {
        int at = from;
        while (at < to
                && at - from < MAX_UNLISTED
                && Character.isLetter(s.charAt(at))
                && NotationLexicon.at(s, at, to, WordRole.BEHIND) == null) {
            at++;
        }
        return at > from
                && (at == to || !Character.isLetter(s.charAt(at)) || at - from < MAX_UNLISTED)
                && compound(s, from, at);
    }

    /** Reads a unit with a number before it, as it stands below a slash: 10万人. */
    public boolean readNumbered(NotationText s, int from, int to) {
        if (from < to && !NumberReader.isDigit(s.charAt(from)) && numerals.read(s, from, to)) {
            return readEvery(s, numerals.value(), numerals.end(), to);
        }
        return operand(s, from, to) && compound(s, from, end);
    }

    // 每两年, 每三个月
    private boolean readEvery(NotationText s, long number, int from, int to) {
        int word = from < to && s.charAt(from) == '个' ? from + 1 : from;
        MeasurementUnit time = readWord(s, word, to) ? unit : null;
        int behind = end;
        boolean read = time != null && time.isTime() && compound(number + time.symbol());
        end = behind;
        return read;
    }

    private static boolean isTime(@Nullable MeasurementUnit unit) {
        return unit != null && unit.isTime();
    }

    /** Reads the symbol that fills a stretch, whatever words it is made of. */
    public boolean compound(NotationText s, int from, int to) {
        boolean read = compound(s.substring(from, to));
        end = read ? to : from;
        return read;
    }

    /** Reads a symbol, whatever words it is made of; where it ends is not known then. */
    public boolean compound(String symbol) {
        try {
            unit = catalogue.parse(symbol.replace("/每", "/")
                    .replace('、', '·')
                    .replace('.', '·')
                    .replace("人口", "人"));
            return true;
        } catch (TextParseException e) {
            unit = null;
            return false;
        }
    }

    // a word of Latin letters nobody listed is a unit of its own; one letter alone is as likely a grade (5A) as a unit
    private boolean readLetters(NotationText s, int from, int to) {
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

    private static boolean splitsLetters(NotationText s, int at, int to) {
        return at < to && isLetter(s.charAt(at)) && isLetter(s.charAt(at - 1));
    }

    // 元/人.天, 元/人、天, 元/人*天
    private static boolean isLooseDot(char c) {
        return c == '.' || c == '、' || c == '*' || c == '×';
    }

    private static boolean joins(char c) {
        return c == '/' || c == '·';
    }

    /** Whether a character is a Latin letter. */
    public static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}

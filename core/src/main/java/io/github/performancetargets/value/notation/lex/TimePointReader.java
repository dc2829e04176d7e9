package io.github.performancetargets.value.notation.lex;

import io.github.performancetargets.value.TimePoint;
import io.github.performancetargets.value.TimePoint.Granularity;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Reads one point in time: 2021年12月31日, 2021.12.31, 12月底, 第三季度, 上半年, 年内. Where the year is missing it is the year
 * of the point before it in the same text, or else the fiscal year. It holds the last point it read.
 */
public final class TimePointReader {
    /** Words for the fiscal year, and for parts of a year that begin like it. */
    static final long WORDS = WordRole.mask(
            WordRole.FISCAL_YEAR, WordRole.WHOLE_YEAR, WordRole.YEAR_END, WordRole.FIRST_HALF, WordRole.SECOND_HALF);

    /** Where no point stands; the methods that look for one answer what is behind it. */
    private static final int NONE = -1;

    private final ChineseNumerals numerals;
    private @Nullable TimePoint point;
    private boolean stretch;
    private boolean noSuchDate;
    private boolean decimal;
    private int year;
    private int month;
    private int end;

    /** A reader for one text. */
    public TimePointReader(Reading reading) {
        this.numerals = reading.numerals;
    }

    /** The point that was read. */
    @Nullable
    public TimePoint point() {
        return point;
    }

    /** Whether the words mean the whole stretch of time (全年, 第三季度) rather than a moment in it. */
    public boolean isStretch() {
        return stretch;
    }

    /** Whether a date stood there that no calendar has. */
    public boolean isNoSuchDate() {
        return noSuchDate;
    }

    /** Whether the point is written as a decimal number might be: 2021.12. */
    public boolean isDecimal() {
        return decimal;
    }

    /** Behind what was read. */
    public int end() {
        return end;
    }

    /** Reads a point that names its own year or stands alone. */
    public boolean read(NotationText s, int from, int to) {
        year = 0;
        month = 0;
        return after(s, from, to);
    }

    /** Reads a point again that was read before. */
    public void reread(NotationText s, int from, int to) {
        if (!read(s, from, to)) {
            throw new IllegalStateException("TimePointReader bug: the point at " + from + " of " + s + " is gone");
        }
    }

    /** Reads the later point of a period: the year, or year and month, of the earlier one hold on. */
    public boolean readNext(NotationText s, int from, int to) {
        if (year > 0 && (s.startsWith("次年", from) || s.startsWith("翌年", from))) {
            year++;
            month = 0;
            return after(s, from + 2, to);
        }
        return after(s, from, to);
    }

    private boolean after(NotationText s, int from, int to) {
        point = null;
        stretch = false;
        noSuchDate = false;
        decimal = false;
        end = from;
        try {
            int behind = start(s, from, to);
            if (behind == NONE) {
                return false;
            }
            end = behind;
            return true;
        } catch (DateTimeException e) {
            noSuchDate = true;
            return false;
        }
    }

    private int start(NotationText s, int from, int to) {
        int digits = digits(s, from, to);
        if (digits == 5) {
            return compact(s, from, to);
        }
        if (digits == 4) {
            int found = number(s, from, from + 4);
            if (found >= 1900 && found <= 2200 && from + 4 < to) {
                char next = s.charAt(from + 4);
                if (next == '年') {
                    year = found;
                    return insideYear(s, from + 5, to);
                }
                if (next == '.' || next == '-' || next == '/') {
                    return numeric(s, from, to, found, next);
                }
            }
            return NONE;
        }
        if (digits == 0 && numerals.read(s, from, to) && numerals.end() == from + 4 && year == 0) {
            int at = numerals.end();
            if (at < to && s.charAt(at) == '年' && numerals.value() >= 1900 && numerals.value() <= 2200) {
                year = (int) numerals.value();
                return insideYear(s, at + 1, to);
            }
        }
        NotationWord word = NotationLexicon.at(s, from, to, WORDS);
        if (word != null) {
            word(word.role(WORDS));
            return endOfPart(s, from + word.length(), to, word.is(WordRole.FIRST_HALF) ? 6 : 12);
        }
        return partOfYear(s, from, to);
    }

    private void word(WordRole word) {
        switch (word) {
            case FISCAL_YEAR -> point = wholeYear();
            case WHOLE_YEAR -> {
                point = wholeYear();
                stretch = true;
            }
            case YEAR_END -> point = endOfMonth(year, 12);
            case FIRST_HALF -> part(Granularity.HALF, 1);
            case SECOND_HALF -> part(Granularity.HALF, 2);
            default -> throw new IllegalStateException("TimePointReader bug: no word of time: " + word);
        }
    }

    private TimePoint wholeYear() {
        return year == 0 ? TimePoint.FISCAL_YEAR : TimePoint.year(year);
    }

    // 三季度末, 上半年底
    private int endOfPart(NotationText s, int at, int to, int lastMonth) {
        if (stretch && at < to && (s.charAt(at) == '末' || s.charAt(at) == '底')) {
            stretch = false;
            point = endOfMonth(year, lastMonth);
            return at + 1;
        }
        return at;
    }

    private void part(Granularity granularity, int ordinal) {
        point = year == 0 ? TimePoint.relative(granularity, ordinal) : TimePoint.of(year, granularity, ordinal);
        stretch = true;
    }

    // behind 2021年
    private int insideYear(NotationText s, int from, int to) {
        if (from < to) {
            char c = s.charAt(from);
            if (c == '底' || c == '末' || c == '终') {
                point = endOfMonth(year, 12);
                return from + 1;
            }
            if (c == '年' && from + 1 < to && "底末终".indexOf(s.charAt(from + 1)) >= 0) {
                point = endOfMonth(year, 12);
                return from + 2;
            }
            if (c == '年' && from + 1 < to && s.charAt(from + 1) == '内') {
                point = wholeYear();
                return from + 1;
            }
            if (c == '全' && s.startsWith("全年", from) && from + 2 <= to) {
                word(WordRole.WHOLE_YEAR);
                return from + 2;
            }
            if (c == '度' && from + 1 < to && (s.charAt(from + 1) == '末' || s.charAt(from + 1) == '底')) {
                point = endOfMonth(year, 12);
                return from + 2;
            }
            NotationWord half =
                    NotationLexicon.at(s, from, to, WordRole.mask(WordRole.FIRST_HALF, WordRole.SECOND_HALF));
            if (half != null) {
                word(half.is(WordRole.FIRST_HALF) ? WordRole.FIRST_HALF : WordRole.SECOND_HALF);
                return endOfPart(s, from + half.length(), to, half.is(WordRole.FIRST_HALF) ? 6 : 12);
            }
            int part = partOfYear(s, from, to);
            if (part != NONE) {
                return part;
            }
        }
        point = wholeYear();
        return from < to && s.charAt(from) == '度' ? from + 1 : from;
    }

    // 12月31日, 12月底, 第三季度, and of a later point 31日
    private int partOfYear(NotationText s, int from, int to) {
        int at = from;
        boolean ordinal = at < to && s.charAt(at) == '第';
        if (ordinal) {
            at++;
        }
        int value;
        int digits = digits(s, at, to);
        if (digits > 0 && digits <= 2) {
            value = number(s, at, at + digits);
            at += digits;
        } else if (digits == 0
                && at < to
                && s.charAt(at) != '两'
                && numerals.read(s, at, to)
                && numerals.value() <= 31) {
            value = (int) numerals.value();
            at = numerals.end();
        } else {
            return NONE;
        }
        if (s.startsWith("季度", at) && at + 2 <= to) {
            part(Granularity.QUARTER, value);
            return endOfPart(s, at + 2, to, 3 * value);
        }
        if (ordinal || at >= to) {
            return NONE;
        }
        if (s.charAt(at) == '月') {
            return insideMonth(s, at + 1, to, value);
        }
        if (month > 0 && isDay(s.charAt(at))) {
            point = day(value);
            return at + 1;
        }
        return NONE;
    }

    private int insideMonth(NotationText s, int from, int to, int value) {
        int at = from < to && s.charAt(from) == '份' ? from + 1 : from;
        month = value;
        if (at < to && at == from) {
            char c = s.charAt(at);
            int digits = digits(s, at, to);
            if (digits > 0 && digits <= 2 && at + digits < to && isDay(s.charAt(at + digits))) {
                point = day(number(s, at, at + digits));
                return at + digits + 1;
            }
            if (digits == 0 && numerals.read(s, at, to) && numerals.end() < to && isDay(s.charAt(numerals.end()))) {
                point = day((int) Math.min(numerals.value(), 99));
                return numerals.end() + 1;
            }
            if (c == '底' || c == '末') {
                point = endOfMonth();
                return at + 1;
            }
            if (s.startsWith("下旬", at)) {
                point = endOfMonth();
                return at + 2;
            }
            if (s.startsWith("上旬", at) || s.startsWith("中旬", at)) {
                point = day(c == '上' ? 10 : 20);
                return at + 2;
            }
        }
        point = monthOf(value);
        return at;
    }

    private TimePoint endOfMonth() {
        monthOf(month);
        return endOfMonth(year, month);
    }

    private TimePoint monthOf(int value) {
        return year == 0 ? TimePoint.relative(Granularity.MONTH, value) : TimePoint.of(year, Granularity.MONTH, value);
    }

    private TimePoint day(int value) {
        monthOf(month);
        return year == 0 ? TimePoint.relativeDay(month, value) : TimePoint.day(year, month, value);
    }

    /** Behind a point of digits alone, 202101 or 20210131; the index itself where none stands there. */
    public static int compactEnd(NotationText s, int from, int to) {
        int at = from;
        while (at < to && at - from <= 8 && NumberReader.isDigit(s.charAt(at))) {
            at++;
        }
        return at - from == 6 || at - from == 8 ? at : from;
    }

    private int compact(NotationText s, int from, int to) {
        int at = compactEnd(s, from, to);
        int found = number(s, from, from + 4);
        if (at == from || found < 1990 || found > 2100) {
            return NONE;
        }
        year = found;
        month = number(s, from + 4, from + 6);
        point = at - from == 6 ? monthOf(month) : day(number(s, from + 6, at));
        return at;
    }

    // 2021.12.31, 2021-12, 2021/12
    private int numeric(NotationText s, int from, int to, int found, char separator) {
        int at = from + 5;
        int digits = digits(s, at, to);
        if (digits < 1 || digits > 2) {
            return NONE;
        }
        int second = number(s, at, at + digits);
        at += digits;
        if (at < to && s.charAt(at) == separator) {
            int days = digits(s, at + 1, to);
            if (days == 1 || days == 2) {
                year = found;
                month = second;
                point = day(number(s, at + 1, at + 1 + days));
                at += 1 + days;
                return at < to && s.charAt(at) == '日' ? at + 1 : at;
            }
        }
        if (second < 1 || second > 12) {
            return NONE;
        }
        year = found;
        month = second;
        point = monthOf(second);
        boolean named = at < to && s.charAt(at) == '月';
        decimal = separator == '.' && !named;
        return named ? at + 1 : at;
    }

    // the last day of a month, in a year or (year 0) in the fiscal year
    private static TimePoint endOfMonth(int yearOrZero, int month) {
        return yearOrZero == 0
                ? TimePoint.relativeDay(month, Month.of(month).maxLength())
                : TimePoint.day(
                        yearOrZero, month, YearMonth.of(yearOrZero, month).lengthOfMonth());
    }

    private static boolean isDay(char c) {
        return c == '日' || c == '号';
    }

    /** How many digits stand at an index, at most five. */
    public static int digits(NotationText s, int from, int to) {
        int at = from;
        while (at < to && at - from < 5 && NumberReader.isDigit(s.charAt(at))) {
            at++;
        }
        return at - from;
    }

    /** The whole number that the digits of a stretch make. */
    public static int number(NotationText s, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + s.charAt(i) - '0';
        }
        return value;
    }
}

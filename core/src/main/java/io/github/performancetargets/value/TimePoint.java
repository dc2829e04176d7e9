package io.github.performancetargets.value;

import io.github.performancetargets.text.TextParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * 时点 A year, half-year, quarter, month or day; with its year, or relative to the fiscal year (财政年度) of the table, which in
 * China is the calendar year. Written {@code 2021}, {@code 2021-H1}, {@code 2021-Q3}, {@code 2021-09}, {@code 2021-09-30}, and
 * relative {@code FY}, {@code --H1}, {@code --Q3}, {@code --09}, {@code --09-30}. A relative 29 February is the last day of
 * February in every year.
 */
public final class TimePoint {
    /** 粒度 How long a time point lasts. */
    public enum Granularity {
        /** 年. */
        YEAR,
        /** 半年. */
        HALF,
        /** 季度. */
        QUARTER,
        /** 月. */
        MONTH,
        /** 日. */
        DAY
    }

    /** 年度内 The fiscal year itself. */
    public static final TimePoint FISCAL_YEAR = new TimePoint(0, Granularity.YEAR, 1, 1);

    private static final int MIN_YEAR = 1900;
    private static final int MAX_YEAR = 2200;

    // year 0: relative; ordinal: which half, quarter or month, 1 for a year; day: 1 unless the granularity is a day
    private final int year;
    private final Granularity granularity;
    private final int ordinal;
    private final int day;

    private TimePoint(int year, Granularity granularity, int ordinal, int day) {
        this.year = year;
        this.granularity = granularity;
        this.ordinal = ordinal;
        this.day = day;
    }

    /**
     * A whole year.
     *
     * @throws DateTimeException if the year is outside 1900 to 2200
     */
    public static TimePoint year(int year) {
        return new TimePoint(checkedYear(year), Granularity.YEAR, 1, 1);
    }

    /**
     * A part of a year.
     *
     * @param granularity of the part: half, quarter or month
     * @param ordinal which one, from 1
     * @throws DateTimeException if there is no such part
     */
    public static TimePoint of(int year, Granularity granularity, int ordinal) {
        return part(checkedYear(year), granularity, ordinal);
    }

    /**
     * A part of the fiscal year.
     *
     * @param granularity of the part: half, quarter or month
     * @param ordinal which one, from 1
     * @throws DateTimeException if there is no such part
     */
    public static TimePoint relative(Granularity granularity, int ordinal) {
        return part(0, granularity, ordinal);
    }

    /**
     * A day.
     *
     * @throws DateTimeException if there is no such day, or the year is outside 1900 to 2200
     */
    public static TimePoint day(int year, int month, int day) {
        LocalDate date = LocalDate.of(checkedYear(year), month, day);
        return new TimePoint(year, Granularity.DAY, date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * A day of the fiscal year.
     *
     * @throws DateTimeException if no year has such a day
     */
    public static TimePoint relativeDay(int month, int day) {
        if (day < 1 || day > Month.of(month).maxLength()) {
            throw new DateTimeException("month " + month + " has no day " + day);
        }
        return new TimePoint(0, Granularity.DAY, month, day);
    }

    private static TimePoint part(int year, Granularity granularity, int ordinal) {
        int parts = switch (granularity) {
            case HALF -> 2;
            case QUARTER -> 4;
            case MONTH -> 12;
            case YEAR, DAY -> throw new DateTimeException("expected half, quarter or month, found " + granularity);
        };
        if (ordinal < 1 || ordinal > parts) {
            throw new DateTimeException("a year has no " + granularity + " " + ordinal);
        }
        return new TimePoint(year, granularity, ordinal, 1);
    }

    private static int checkedYear(int year) {
        if (year < MIN_YEAR || year > MAX_YEAR) {
            throw new DateTimeException("expected a year from " + MIN_YEAR + " to " + MAX_YEAR + ", found " + year);
        }
        return year;
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws TextParseException if the text is anything else
     */
    public static TimePoint parse(String text) {
        if (text.equals("FY")) {
            return FISCAL_YEAR;
        }
        boolean relative = text.startsWith("--");
        int year = relative ? 0 : digits(text, 0, 4);
        int at = relative ? 2 : 5;
        try {
            if (!relative && text.length() == 4) {
                return year(year);
            }
            if (!relative && (text.length() < at || text.charAt(4) != '-')) {
                throw new TextParseException(text, 4, "'-'");
            }
            int checked = relative ? 0 : checkedYear(year);
            char first = at < text.length() ? text.charAt(at) : ' ';
            if (first == 'H' || first == 'Q') {
                ended(text, at + 2);
                return part(checked, first == 'H' ? Granularity.HALF : Granularity.QUARTER, digits(text, at + 1, 1));
            }
            int month = digits(text, at, 2);
            if (text.length() == at + 2) {
                return part(checked, Granularity.MONTH, month);
            }
            if (text.charAt(at + 2) != '-') {
                throw new TextParseException(text, at + 2, "'-'");
            }
            int day = digits(text, at + 3, 2);
            ended(text, at + 5);
            return relative ? relativeDay(month, day) : day(year, month, day);
        } catch (DateTimeException e) {
            TextParseException refused = new TextParseException(text, 0, "a date that exists");
            refused.initCause(e);
            throw refused;
        }
    }

    private static int digits(String text, int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; i++) {
            if (i >= text.length() || text.charAt(i) < '0' || text.charAt(i) > '9') {
                throw new TextParseException(text, Math.min(i, text.length()), "a digit");
            }
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    private static void ended(String text, int at) {
        if (text.length() > at) {
            throw new TextParseException(text, at, "the end");
        }
    }

    /** 相对 Whether the year is the fiscal year of the table. */
    public boolean isRelative() {
        return year == 0;
    }

    /** 粒度 How long it lasts. */
    public Granularity granularity() {
        return granularity;
    }

    /** 首日 The first day of it, where the fiscal year is the given one. */
    public LocalDate first(int fiscalYear) {
        int in = year == 0 ? fiscalYear : year;
        return switch (granularity) {
            case YEAR -> LocalDate.of(in, 1, 1);
            case HALF -> LocalDate.of(in, 6 * ordinal - 5, 1);
            case QUARTER -> LocalDate.of(in, 3 * ordinal - 2, 1);
            case MONTH -> LocalDate.of(in, ordinal, 1);
            case DAY -> dayIn(in);
        };
    }

    /** 末日 The last day of it, where the fiscal year is the given one. */
    public LocalDate last(int fiscalYear) {
        int in = year == 0 ? fiscalYear : year;
        return switch (granularity) {
            case YEAR -> LocalDate.of(in, 12, 31);
            case HALF -> YearMonth.of(in, 6 * ordinal).atEndOfMonth();
            case QUARTER -> YearMonth.of(in, 3 * ordinal).atEndOfMonth();
            case MONTH -> YearMonth.of(in, ordinal).atEndOfMonth();
            case DAY -> dayIn(in);
        };
    }

    private LocalDate dayIn(int in) {
        return LocalDate.of(in, ordinal, Math.min(day, YearMonth.of(in, ordinal).lengthOfMonth()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TimePoint that
                && year == that.year
                && granularity == that.granularity
                && ordinal == that.ordinal
                && day == that.day;
    }

    @Override
    public int hashCode() {
        // the name: the hash of an enum constant differs from run to run
        return ((year * 31 + granularity.name().hashCode()) * 31 + ordinal) * 31 + day;
    }

    /** The text that {@link #parse} reads: {@code 2021-09-30}, {@code --Q3}, {@code FY}. */
    @Override
    public String toString() {
        String prefix = year == 0 ? "--" : year + "-";
        return switch (granularity) {
            case YEAR -> year == 0 ? "FY" : Integer.toString(year);
            case HALF -> prefix + "H" + ordinal;
            case QUARTER -> prefix + "Q" + ordinal;
            case MONTH -> prefix + twoDigits(ordinal);
            case DAY -> prefix + twoDigits(ordinal) + "-" + twoDigits(day);
        };
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}

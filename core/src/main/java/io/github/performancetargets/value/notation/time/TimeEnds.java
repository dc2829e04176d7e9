package io.github.performancetargets.value.notation.time;

import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.TimePoint;
import io.github.performancetargets.value.TimeSpan;
import io.github.performancetargets.value.notation.lex.Reading;
import io.github.performancetargets.value.notation.lex.TimePointReader;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 时点 Reads the one or two points of time that a clause names: 12月底, 1-12月, 3月1日开始至4月15日. It holds the last ones. */
final class TimeEnds {
    private final Reading reading;
    private final TimePointReader points;
    private @Nullable TimePoint first;
    private @Nullable TimePoint last;
    private boolean single;
    private boolean stretch;
    private Obstacle.@Nullable Kind problem;
    private int problemAt;

    TimeEnds(Reading reading) {
        this.reading = reading;
        this.points = new TimePointReader(reading);
    }

    TimePoint first() {
        return Objects.requireNonNull(first, "first point");
    }

    /** The second point, or the only one. */
    TimePoint last() {
        return Objects.requireNonNull(last, "last point");
    }

    boolean isSingle() {
        return single;
    }

    /** Whether they are a stretch of time rather than its end: 上半年, 1-12月. */
    boolean isStretch() {
        return stretch;
    }

    /** Behind the points. */
    int end() {
        return points.end();
    }

    /** Why a time that was not read is none; null where something else may stand there. */
    Obstacle.@Nullable Kind problem() {
        return problem;
    }

    /** Where it is none. */
    int problemAt() {
        return problemAt;
    }

    /**
     * Reads the points at an index.
     *
     * @param by whether a sign stands before them
     */
    boolean read(int at, int to, boolean by) {
        problem = null;
        problemAt = at;
        single = true;
        int months = bareStart(reading.s, at, to);
        return months > at ? readMonths(months, to) : readPoints(at, to, by);
    }

    private boolean readMonths(int next, int to) {
        first = points.point();
        if (!points.readNext(reading.s, next, to)) {
            return wrong(Obstacle.Kind.NO_SUCH_DATE);
        }
        last = points.point();
        single = false;
        stretch = true;
        return true;
    }

    private boolean readPoints(int at, int to, boolean by) {
        NotationText s = reading.s;
        if (!points.read(s, at, to)) {
            return wrong(points.isNoSuchDate() ? Obstacle.Kind.NO_SUCH_DATE : null);
        }
        first = points.point();
        last = first;
        stretch = points.isStretch();
        boolean decimal = points.isDecimal();
        NotationWord begin = NotationLexicon.at(s, points.end(), to, WordRole.BEGIN);
        int start = points.end() + (begin == null ? 0 : begin.length());
        int next = separator(s, start, to);
        if (next > start && !readSecond(at, start, next, to)) {
            return false;
        }
        if (!decimal || !single) {
            return true;
        }
        if (!by && points.end() == to) {
            return wrong(Obstacle.Kind.AMBIGUOUS);
        }
        return !by && NotationLexicon.at(s, points.end(), to, BesideTime.BEHIND) != null;
    }

    private boolean readSecond(int at, int start, int next, int to) {
        NotationText s = reading.s;
        if (points.readNext(s, next, to)) {
            last = points.point();
            single = false;
            stretch = true;
            return true;
        }
        if (points.isNoSuchDate()) {
            problemAt = next;
            return wrong(Obstacle.Kind.NO_SUCH_DATE);
        }
        // 12月底到位
        boolean arrives = s.charAt(start) == '到' || s.charAt(start) == '至';
        if (arrives) {
            points.reread(s, at, to);
        }
        return arrives;
    }

    private boolean wrong(Obstacle.@Nullable Kind why) {
        problem = why;
        return false;
    }

    // 1-12月, 2021年1-12月, 2021-2023年: the first end has no word of its own
    private int bareStart(NotationText s, int from, int to) {
        int at = from;
        String year = "";
        if (TimePointReader.digits(s, at, to) == 4 && at + 4 < to && s.charAt(at + 4) == '年') {
            year = s.substring(at, at + 5);
            at += 5;
        }
        int digits = TimePointReader.digits(s, at, to);
        int next = at + digits < to ? separator(s, at + digits, to) : at;
        if (digits == 0 || next <= at + digits) {
            return from;
        }
        int secondDigits = TimePointReader.digits(s, next, to);
        int word = next + secondDigits;
        if (word >= to || secondDigits == 0) {
            return from;
        }
        char c = s.charAt(word);
        boolean monthly = c == '月'
                && digits <= 2
                && secondDigits <= 2
                && TimePointReader.number(s, at, at + digits) <= 12
                && TimePointReader.number(s, next, word) <= 12;
        boolean yearly = c == '年' && digits == 4 && secondDigits == 4;
        if (!monthly && !yearly) {
            return from;
        }
        String first = year + s.substring(at, at + digits) + c;
        return points.read(new NotationText(first), 0, first.length()) ? next : from;
    }

    /** The months of a clause such as 2020.1-12, or null: no amount runs from 2020.1 down to 12. */
    @Nullable
    TimeSpan monthsOfYear(int from, int to) {
        NotationText s = reading.s;
        int month = from + 5;
        if (TimePointReader.digits(s, from, to) != 4 || month >= to || s.charAt(from + 4) != '.') {
            return null;
        }
        int end = month + TimePointReader.digits(s, month, to);
        int next = separator(s, end, to);
        boolean whole = end > month && next > end && TimePointReader.digits(s, next, to) == to - next;
        if (!whole || end - month > 2 || next == to || to - next > 2) {
            return null;
        }
        String year = s.substring(from, from + 4) + "年";
        TimePoint first = month(year + s.substring(month, end) + "月");
        TimePoint last = month(year + s.substring(next, to) + "月");
        return first == null || last == null || !first.first(2000).isBefore(last.first(2000))
                ? null
                : new TimeSpan(first, last, Optional.empty());
    }

    private @Nullable TimePoint month(String words) {
        return points.read(new NotationText(words), 0, words.length()) ? points.point() : null;
    }

    private static int separator(NotationText s, int at, int to) {
        int end = at;
        while (end < to
                && (s.charAt(end) == '-' || s.charAt(end) == '~' || s.charAt(end) == '至' || s.charAt(end) == '到')) {
            end++;
        }
        return end - at <= 2 ? end : at;
    }
}

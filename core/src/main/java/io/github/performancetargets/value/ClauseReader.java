package io.github.performancetargets.value;

import io.github.performancetargets.unit.MeasurementUnit;
import org.jspecify.annotations.Nullable;

/** Reads one clause: words only, a time, or a value with what stands around it. */
final class ClauseReader {
    private final Reading reading;
    private final Marks marks;
    private final TimeReader times;
    private final ValueReader values;
    private int end;

    ClauseReader(Reading reading) {
        this.reading = reading;
        this.marks = new Marks(reading);
        this.times = new TimeReader(reading);
        this.values = new ValueReader(reading);
    }

    /** Behind the clause: the limit, or where another value begins. */
    int end() {
        return end;
    }

    /** Whether a stretch holds anything that may be an amount or a time. */
    boolean isWords(int from, int to) {
        return marks.next(from, to) == to && marks.doubt() < 0;
    }

    /** Whether a stretch holds no amount, though perhaps words of time such as 全年. */
    boolean isTimeOnly(int from, int to) {
        int at = marks.next(from, to);
        while (at < to && marks.kind() == Marks.Kind.TIME && marks.doubt() < 0 && reading.s.charAt(at) != '第') {
            at = marks.next(at + 2, to);
        }
        return at == to && marks.doubt() < 0;
    }

    /** Reads a clause; null, and the reading has failed, where it is not understood. */
    @Nullable
    Target read(int from, int to) {
        String s = reading.s;
        end = to;
        int mark = marks.next(from, to);
        int doubt = marks.doubt();
        while (mark < to) {
            boolean word = marks.kind() == Marks.Kind.TIME && s.charAt(mark) != '第';
            if (mayBeTime(s, mark, to)) {
                Target time = times.read(from, mark, to);
                if (time != null || times.isTime()) {
                    return time;
                }
            }
            if (s.charAt(mark) == '每') {
                return everySoMany(from, mark, to);
            }
            if (marks.kind() != Marks.Kind.TIME) {
                Target value = values.read(from, mark, to);
                end = values.end();
                return value;
            }
            if (!word) {
                return reading.fail(Obstacle.Kind.UNEXPECTED, mark);
            }
            mark = marks.next(mark + 2, to);
            doubt = doubt < 0 ? marks.doubt() : doubt;
        }
        return reading.fail(
                doubt < 0 ? Obstacle.Kind.NUMBER_EXPECTED : Obstacle.Kind.AMBIGUOUS, doubt < 0 ? to : doubt);
    }

    // 每10万人5人
    private @Nullable Target everySoMany(int from, int mark, int to) {
        if (mark > from || !reading.units.readNumbered(reading.s, mark + 1, to)) {
            return reading.fail(Obstacle.Kind.UNEXPECTED, mark);
        }
        MeasurementUnit every = reading.units.unit();
        int start = reading.units.end();
        int next = marks.next(start, to);
        if (next == to || marks.doubt() >= 0 || marks.kind() == Marks.Kind.TIME) {
            return reading.fail(Obstacle.Kind.NUMBER_EXPECTED, start);
        }
        Target value = values.read(every, start, next, to);
        end = values.end();
        return value;
    }

    private boolean mayBeTime(String s, int mark, int to) {
        if (marks.kind() != Marks.Kind.NUMBER) {
            return true;
        }
        int at = mark;
        while (at < to && Signs.isSign(s.charAt(at))) {
            at++;
        }
        int digits = TimePointReader.digits(s, at, to);
        if (digits == 5) {
            // 202101-202112; alone 202101 may be an amount or a code
            int first = TimePointReader.compactEnd(s, at, to);
            return first > at
                    && first + 1 < to
                    && "-~至到".indexOf(s.charAt(first)) >= 0
                    && TimePointReader.compactEnd(s, first + 1, to) == to;
        }
        int behind = at + digits;
        if (digits == 0 || digits > 4 || digits == 3 || behind >= to) {
            return false;
        }
        char next = s.charAt(behind);
        if (digits == 4) {
            return next == '年'
                    || next == '.'
                    || next == '-'
                    || next == '/'
                    || next == '~'
                    || next == '至'
                    || next == '到';
        }
        if (next == '月') {
            // ≤12月 is twelve months: only a day or an end makes it a date
            return at == mark || (behind + 1 < to && "底末0123456789".indexOf(s.charAt(behind + 1)) >= 0);
        }
        return next == '季' || (at == mark && (next == '-' || next == '~' || next == '至' || next == '到'));
    }
}

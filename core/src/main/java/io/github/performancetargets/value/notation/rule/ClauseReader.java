package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.notation.form.Production;
import io.github.performancetargets.value.notation.lex.Marks;
import io.github.performancetargets.value.notation.lex.Reading;
import io.github.performancetargets.value.notation.lex.Signs;
import io.github.performancetargets.value.notation.lex.TimePointReader;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.time.TimeReader;
import org.jspecify.annotations.Nullable;

/** Reads one clause: words only, a time, or a value with what stands around it. */
public final class ClauseReader {
    private static final int MAX_TIMES = 8;

    private final Reading reading;
    private final Marks marks;
    private @Nullable TimeReader times;
    private final ValueReader values;
    private int end;

    /** A reader for one text. */
    public ClauseReader(Reading reading) {
        this.reading = reading;
        this.marks = reading.marks;
        this.values = new ValueReader(reading);
    }

    /** Behind the clause: the limit, or where another value begins. */
    public int end() {
        return end;
    }

    /** Whether a stretch holds anything that may be an amount or a time. */
    public boolean isWords(int from, int to) {
        return marks.next(from, to) == to && marks.doubt() < 0;
    }

    /** Whether a stretch holds no amount, though perhaps words of time such as 全年. */
    public boolean isTimeOnly(int from, int to) {
        int at = marks.next(from, to);
        while (at < to && marks.kind() == Marks.Kind.TIME && marks.doubt() < 0 && reading.s.charAt(at) != '第') {
            at = marks.next(at + 2, to);
        }
        return at == to && marks.doubt() < 0;
    }

    /** Reads a clause; null, and the reading has failed, where it is not understood. */
    @Nullable
    public Target read(int from, int to) {
        NotationText s = reading.s;
        end = to;
        int mark = marks.next(from, to);
        Marks.Kind kind = marks.kind();
        int doubt = marks.doubt();
        if (mark < to) {
            for (Production<ClauseNotation.Factory> form : ClauseForms.FIRST) {
                s.tried();
                ClauseNotation notation = form.reader().of(reading, values, from, mark, kind, to);
                Target target = notation == null ? null : notation.read(from, mark, to);
                if (notation != null && (target != null || notation.isCertain())) {
                    end = notation.end();
                    return target;
                }
            }
        }
        for (int tried = 0; mark < to; tried++) {
            if (tried == MAX_TIMES) {
                // no clause speaks of so many times, and each of them costs a look at all that follows
                return reading.fail(Obstacle.Kind.UNEXPECTED, mark);
            }
            boolean word = kind == Marks.Kind.TIME && s.charAt(mark) != '第';
            if (mayBeTime(s, kind, mark, to)) {
                TimeReader times = times();
                Target time = times.read(from, mark, to);
                if (time != null || times.isTime()) {
                    return time;
                }
            }
            if (s.charAt(mark) == '每') {
                return everySoMany(from, mark, to);
            }
            if (kind != Marks.Kind.TIME) {
                boolean bracketed = isBracketed(from, mark, to);
                Target value = values.read(from, mark, bracketed ? to - 1 : to);
                end = bracketed && values.end() == to - 1 ? to : values.end();
                return value;
            }
            if (!word) {
                return reading.fail(Obstacle.Kind.UNEXPECTED, mark);
            }
            mark = marks.next(mark + 2, to);
            kind = marks.kind();
            doubt = doubt < 0 ? marks.doubt() : doubt;
        }
        return reading.fail(
                doubt < 0 ? Obstacle.Kind.NUMBER_EXPECTED : Obstacle.Kind.AMBIGUOUS, doubt < 0 ? to : doubt);
    }

    // 建设节点(2个): an amount in brackets behind its name; 产出指标(50分) are the points of a heading
    private boolean isBracketed(int from, int mark, int to) {
        NotationText s = reading.s;
        return mark > from + 1
                && s.charAt(mark - 1) == '('
                && s.charAt(to - 1) == ')'
                && s.indexOf(')', mark, to) == to - 1
                && s.charAt(to - 2) != '分'
                && s.indexOf('(', from, mark) == mark - 1;
    }

    // 每10万人5人
    private @Nullable Target everySoMany(int from, int mark, int to) {
        if (mark > from || !reading.units.readNumbered(reading.s, mark + 1, to)) {
            return reading.fail(Obstacle.Kind.UNEXPECTED, mark);
        }
        MeasurementUnit every = reading.units.unit();
        int start = reading.units.end();
        if (!EachUnit.isWhole(reading.s, start - 1, start, to)) {
            return reading.fail(Obstacle.Kind.AMBIGUOUS, start - 1);
        }
        int next = marks.next(start, to);
        if (next == to || marks.doubt() >= 0 || marks.kind() == Marks.Kind.TIME) {
            return reading.fail(Obstacle.Kind.NUMBER_EXPECTED, start);
        }
        Target value = values.read(every, start, next, to);
        end = values.end();
        return value;
    }

    private TimeReader times() {
        TimeReader held = times;
        if (held == null) {
            held = new TimeReader(reading);
            times = held;
        }
        return held;
    }

    private static boolean mayBeTime(NotationText s, Marks.Kind kind, int mark, int to) {
        if (kind != Marks.Kind.NUMBER) {
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

package io.github.performancetargets.attainment;

import io.github.performancetargets.text.Folding;
import io.github.performancetargets.text.TextParseException;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TimePoint;
import io.github.performancetargets.value.TimeSpan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 完成时间 When an actual cell says that something was done.
 *
 * @param from its first moment
 * @param to its last moment
 * @param yearsLater how many years after the form's: 1 for 次年
 */
record DoneAt(TimePoint from, TimePoint to, int yearsLater) {
    private static final String[] NEXT_YEAR = {"次年", "翌年", "下一年", "第二年"};

    static @Nullable DoneAt of(StatedTarget actual) {
        DoneAt done = of(actual.target());
        if (done != null) {
            return done;
        }
        String text = Folding.compact(actual.text());
        DoneAt later = nextYear(text);
        return later == null ? dotted(text) : later;
    }

    /** 次年3月底前 The time in the year behind that of the form; null where a text without blanks says none. */
    static @Nullable DoneAt nextYear(String text) {
        for (String next : NEXT_YEAR) {
            if (text.startsWith(next)) {
                DoneAt inYear =
                        of(StatedTarget.read(text.substring(next.length())).target());
                return inYear == null || !inYear.isRelative() ? null : new DoneAt(inYear.from, inYear.to, 1);
            }
        }
        return null;
    }

    private static @Nullable DoneAt of(Target target) {
        if (target instanceof Deadline deadline) {
            return new DoneAt(deadline.by(), deadline.by(), 0);
        }
        return target instanceof TimeSpan span ? new DoneAt(span.to(), span.to(), 0) : null;
    }

    // 2022.12 is a number or a month; against a deadline it is a month
    private static @Nullable DoneAt dotted(String text) {
        String[] parts = text.split("[./]", -1);
        if (parts.length < 2 || parts.length > 3 || parts[0].length() != 4) {
            return null;
        }
        StringBuilder written = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            written.append(parts[i].length() == 1 ? "-0" : "-").append(parts[i]);
        }
        try {
            TimePoint point = TimePoint.parse(written.toString());
            return new DoneAt(point, point, 0);
        } catch (TextParseException e) {
            // 2022.13 is no month
            return null;
        }
    }

    boolean isRelative() {
        return to.isRelative();
    }

    boolean isDay() {
        return to.granularity() == TimePoint.Granularity.DAY;
    }

    LocalDate first(int fiscalYear) {
        return from.first(fiscalYear + yearsLater);
    }

    LocalDate last(int fiscalYear) {
        return to.last(fiscalYear + yearsLater);
    }
}

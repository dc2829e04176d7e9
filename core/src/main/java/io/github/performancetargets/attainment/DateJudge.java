package io.github.performancetargets.attainment;

import io.github.performancetargets.text.Folding;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TimePoint;
import io.github.performancetargets.value.TimeSpan;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** 时限判定 Judges when something was done by when it was to be done. */
final class DateJudge {
    private static final int ANY_YEAR = 2001;

    private final OptionalInt fiscalYear;
    private final @Nullable LocalDate termEnd;

    DateJudge(OptionalInt fiscalYear, @Nullable LocalDate termEnd) {
        this.fiscalYear = fiscalYear;
        this.termEnd = termEnd;
    }

    /** Judges by a deadline or a span of time. */
    AttainmentAnswer judge(Target target, StatedTarget actual) {
        DoneAt done = DoneAt.of(actual);
        if (done == null) {
            String text = WordJudge.compact(actual.text());
            return WordJudge.claimedInTime(text)
                    .orElseGet(() -> WordJudge.isAll(actual)
                            ? AttainmentAnswer.of(AttainmentOutcome.MET, Ground.AS_STATED)
                            : AttainmentAnswer.undecided(
                                    actual.obstacle().isPresent()
                                            ? UndecidedReason.ACTUAL_NOT_UNDERSTOOD
                                            : UndecidedReason.WORDS_AND_NUMBER));
        }
        TimePoint by = target instanceof Deadline deadline ? deadline.by() : ((TimeSpan) target).to();
        boolean mixed = by.isRelative() != done.isRelative();
        if (mixed && fiscalYear.isEmpty()) {
            return withYearAssumed(target, by, done);
        }
        return compare(target, by, done, fiscalYear.orElse(ANY_YEAR));
    }

    /** Judges by words, which are a time where they begin with 次年. */
    AttainmentAnswer judgeByWords(StatedTarget target, StatedTarget actual) {
        DoneAt due = DoneAt.nextYear(Folding.compact(target.text()));
        if (due == null || fiscalYear.isEmpty()) {
            return AttainmentAnswer.undecided(UndecidedReason.TARGET_NOT_UNDERSTOOD);
        }
        int year = fiscalYear.getAsInt();
        LocalDate last = due.last(year);
        DoneAt done = DoneAt.of(actual);
        // 4月 by 次年3月 is of this year or of the next
        if (done != null
                && done.isRelative()
                && done.yearsLater() == 0
                && done.last(year + 1).isAfter(last)) {
            return AttainmentAnswer.undecided(UndecidedReason.YEAR_UNKNOWN);
        }
        TimePoint day = TimePoint.day(last.getYear(), last.getMonthValue(), last.getDayOfMonth());
        return judge(new Deadline(day, Optional.empty()), actual);
    }

    // the one that names its year is taken to be of the form's year: enough to say that it was in time, not that it was
    // late
    private AttainmentAnswer withYearAssumed(Target target, TimePoint by, DoneAt done) {
        int year = by.isRelative()
                ? done.last(ANY_YEAR).getYear()
                : by.last(ANY_YEAR).getYear();
        AttainmentAnswer answer = compare(target, by, done, year);
        return answer.outcome().isMet()
                ? answer.on(Ground.ASSUMED)
                : AttainmentAnswer.undecided(UndecidedReason.YEAR_UNKNOWN);
    }

    private AttainmentAnswer compare(Target target, TimePoint by, DoneAt done, int year) {
        LocalDate due = by.last(year);
        if (done.first(year).isAfter(due)) {
            return isCarriedOver(by, due, year)
                    ? AttainmentAnswer.undecided(UndecidedReason.CROSSES_YEAR)
                    : AttainmentAnswer.of(AttainmentOutcome.NOT_MET, Ground.STATED);
        }
        if (done.last(year).isAfter(due)) {
            return AttainmentAnswer.undecided(UndecidedReason.TIME_TOO_COARSE);
        }
        if (target instanceof TimeSpan span
                && done.last(year).isBefore(span.from().first(year))) {
            return AttainmentAnswer.undecided(UndecidedReason.TIME_TOO_COARSE);
        }
        return AttainmentAnswer.of(AttainmentOutcome.MET, done.isDay() ? Ground.STATED : Ground.AS_STATED);
    }

    // 年底前 of a project that goes on may be the end of its own year
    private boolean isCarriedOver(TimePoint by, LocalDate due, int year) {
        return by.isRelative() && termEnd != null && termEnd.getYear() > year && termEnd.isAfter(due);
    }
}

package io.github.performancetargets.value.notation.time;

import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TimePoint;
import io.github.performancetargets.value.TimeSpan;
import io.github.performancetargets.value.notation.form.Production;
import io.github.performancetargets.value.notation.lex.ChineseNumerals;
import io.github.performancetargets.value.notation.lex.NumberReader;
import io.github.performancetargets.value.notation.lex.Reading;
import io.github.performancetargets.value.notation.lex.Signs;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import io.github.performancetargets.value.notation.name.CutWord;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a clause that is a deadline or a period: 2021年12月31日前完成, 1-12月, 年度内完成. */
public final class TimeReader {
    /** A deadline or a period. */
    public static final Production<Class<?>> TIME = Production.<Class<?>>of(
                    "time",
                    "[name] [到 …] point [joint point] [前 内 …] [what is done]",
                    "a deadline; a period, where two points or a stretch stand alone",
                    TimeReader.class)
            .reads("12月底前", "12月31日前完成", "2023.07-2024.01", "2023年7月至2024年1月", "年底到位", "到位12月31日前完成", "第三季度", "第三季度")
            .refuses("2021年2月30日", "no-such-date", "12月至3月", "range-reversed", "2023年春节前", "unexpected");

    private static final long BEFORE_TIME = WordRole.mask(WordRole.BY, WordRole.TIME_NEUTRAL, WordRole.TIME_OTHER);

    private final Reading reading;
    private final TimeEnds ends;
    private final BesideTime beside;
    private boolean time;

    /** A reader for one text. */
    public TimeReader(Reading reading) {
        this.reading = reading;
        this.ends = new TimeEnds(reading);
        this.beside = new BesideTime(reading);
    }

    /**
     * Reads the clause whose time begins at the mark.
     *
     * @return null where it is no time, or where it is one and does not make a clause: then {@link #isTime} is set and the
     *     reading has failed
     */
    @Nullable
    public Target read(int from, int mark, int to) {
        NotationText s = reading.s;
        time = false;
        int at = mark;
        boolean by = false;
        if (Signs.isSign(s.charAt(at))) {
            while (at < to && (s.charAt(at) == '≤' || s.charAt(at) == '<' || s.charAt(at) == '=')) {
                at++;
                by = true;
            }
        }
        Target year = from == at ? ends.monthsOfYear(at, to) : null;
        if (year != null) {
            time = true;
            return year;
        }
        if (ends.read(at, to, by)) {
            return behind(from, mark, to, at, by);
        }
        Obstacle.Kind problem = ends.problem();
        return problem == null ? null : refuse(problem, ends.problemAt());
    }

    /** Whether the last clause began with a time, so that it cannot be anything else. */
    public boolean isTime() {
        return time;
    }

    /** Whether 前 behind a time stands behind a year of four digits: 2025年前 is before it, and by the end of it for many. */
    public static boolean isBeforeYear(NotationText s, int end, int to) {
        NotationWord word = NotationLexicon.at(s, end, to, WordRole.BY_BEHIND);
        if (word == null || word.text().charAt(word.length() - 1) != '前' || end < 2) {
            return false;
        }
        int behind = end + word.length();
        // 2023年前三季度, 2023年前期
        boolean part = (behind < to && ChineseNumerals.isNumeral(s.charAt(behind))) || CutWord.beginsAt(s, behind);
        return !part && s.charAt(end - 1) == '年' && NumberReader.isDigit(s.charAt(end - 2));
    }

    private @Nullable Target refuse(Obstacle.Kind why, int at) {
        time = true;
        return reading.fail(why, at);
    }

    private @Nullable Target behind(int from, int mark, int to, int at, boolean signed) {
        NotationText s = reading.s;
        int end = ends.end();
        if (end < to
                && isBareNumbers(s, at, end)
                && NotationLexicon.at(s, end, to, BesideTime.BEHIND) == null
                && reading.units.readWord(s, end, to)) {
            // 1946.7-2197.9个, ≤2009/10万: what has a unit of its own behind it is a number
            time = false;
            return null;
        }
        int part = beside.partOfYear(end, to);
        if (part >= 0) {
            time = true;
            return reading.fail(Obstacle.Kind.AMBIGUOUS, part);
        }
        if (s.charAt(end - 1) == '月' && CutWord.isAt(s, end)) {
            // 5月饼
            return refuse(Obstacle.Kind.AMBIGUOUS, end - 1);
        }
        boolean by = signed;
        boolean done = false;
        // a month, a day or a year of four digits is a time whatever follows; 年内 and 上半年 may also begin a name
        time = NumberReader.isDigit(s.charAt(at)) || s.charAt(at) == '第';
        if (isBeforeYear(s, end, to)) {
            return refuse(Obstacle.Kind.AMBIGUOUS, end);
        }
        NotationWord word = NotationLexicon.at(s, end, to, BesideTime.BEHIND);
        while (word != null) {
            switch (word.role(BesideTime.BEHIND)) {
                case BY_BEHIND -> by = true;
                case DONE -> done = true;
                case TIME_OTHER_BEHIND -> {
                    return reading.fail(Obstacle.Kind.UNEXPECTED, end);
                }
                default -> {}
            }
            end += word.length();
            word = done ? null : NotationLexicon.at(s, end, to, BesideTime.BEHIND);
        }
        int start = from;
        int subjectEnd = mark;
        word = NotationLexicon.before(s, start, subjectEnd, BEFORE_TIME);
        while (word != null) {
            if (word.is(WordRole.TIME_OTHER) && (ends.isSingle() || !word.is(WordRole.FROM))) {
                return reading.fail(Obstacle.Kind.UNEXPECTED, subjectEnd - word.length());
            }
            if (word.is(WordRole.AT_MOST) && ends.end() == to && s.charAt(to - 1) == '月') {
                // 不超过3月: as ≤3月 so many months
                time = false;
                return null;
            }
            by |= word.is(WordRole.BY);
            subjectEnd -= word.length();
            word = NotationLexicon.before(s, start, subjectEnd, BEFORE_TIME);
        }
        String subject = beside.subject(start, subjectEnd, end, to, done);
        if (subject == null) {
            return null;
        }
        boolean completed = beside.isCompleted(end, to);
        if (!time && !by && !done && !completed && !subject.isEmpty()) {
            return null;
        }
        time = true;
        Optional<String> about = subject.isEmpty() ? Optional.empty() : Optional.of(subject);
        if (ends.isStretch() && ends.isSingle() && !by && !done && !completed && end == to) {
            return new TimeSpan(ends.first(), ends.last(), about);
        }
        TimePoint first = ends.first();
        TimePoint last = ends.last();
        if (ends.isSingle()) {
            return new Deadline(last, about);
        }
        if (first.isRelative() != last.isRelative() || first.first(2000).isAfter(last.last(2000))) {
            return reading.fail(Obstacle.Kind.RANGE_REVERSED, mark);
        }
        return new TimeSpan(first, last, about);
    }

    private static boolean isBareNumbers(NotationText s, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if (!NumberReader.isDigit(c) && "./-~—–至到 ".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}

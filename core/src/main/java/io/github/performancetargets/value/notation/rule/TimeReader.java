package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TimePoint;
import io.github.performancetargets.value.TimeSpan;
import io.github.performancetargets.value.notation.lex.NumberReader;
import io.github.performancetargets.value.notation.lex.PlainText;
import io.github.performancetargets.value.notation.lex.Reading;
import io.github.performancetargets.value.notation.lex.Signs;
import io.github.performancetargets.value.notation.lex.TimePointReader;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a clause that is a deadline or a period: 2021年12月31日前完成, 1-12月, 年度内完成. */
final class TimeReader {
    /** A deadline or a period. */
    static final Production<Class<?>> TIME = Production.<Class<?>>of(
                    "time",
                    "[name] [到 …] point [joint point] [前 内 …] [what is done]",
                    "a deadline; a period, where two points or a stretch stand alone",
                    TimeReader.class)
            .reads("12月底前", "12月31日前完成", "2023.07-2024.01", "2023年7月至2024年1月", "年底到位", "到位12月31日前完成", "第三季度", "第三季度")
            .refuses("2021年2月30日", "no-such-date", "12月至3月", "range-reversed", "2023年春节前", "unexpected");

    private static final long BEFORE_TIME = WordRole.mask(WordRole.BY, WordRole.TIME_NEUTRAL, WordRole.TIME_OTHER);
    private static final long BEHIND_TIME =
            WordRole.mask(WordRole.BY_BEHIND, WordRole.WITHIN, WordRole.DONE, WordRole.TIME_OTHER_BEHIND);
    // 目前, 学前教育, 产前筛查
    private static final String NO_BEFORE = "提目当此之学产孕婚术课岗餐";

    private final Reading reading;
    private final TimePointReader points;
    private boolean time;

    public TimeReader(Reading reading) {
        this.reading = reading;
        this.points = new TimePointReader(reading);
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
        TimePoint first;
        TimePoint last;
        boolean stretch;
        boolean single = true;
        Target year = from == at ? monthsOfYear(s, at, to) : null;
        if (year != null) {
            time = true;
            return year;
        }
        int months = bareStart(s, at, to);
        if (months > at) {
            first = Objects.requireNonNull(points.point());
            if (!points.readNext(s, months, to)) {
                return refuse(Obstacle.Kind.NO_SUCH_DATE, at);
            }
            last = Objects.requireNonNull(points.point());
            single = false;
            stretch = true;
        } else {
            if (!points.read(s, at, to)) {
                return points.isNoSuchDate() ? refuse(Obstacle.Kind.NO_SUCH_DATE, at) : null;
            }
            first = Objects.requireNonNull(points.point());
            last = first;
            stretch = points.isStretch();
            boolean decimal = points.isDecimal();
            int start = NotationLexicon.at(s, points.end(), to, WordRole.BEGIN) == null
                    ? points.end()
                    : points.end()
                            + Objects.requireNonNull(NotationLexicon.at(s, points.end(), to, WordRole.BEGIN))
                                    .length();
            int next = separator(s, start, to);
            if (next > start) {
                int end = start;
                if (points.readNext(s, next, to)) {
                    last = Objects.requireNonNull(points.point());
                    single = false;
                    stretch = true;
                } else if (points.isNoSuchDate()) {
                    return refuse(Obstacle.Kind.NO_SUCH_DATE, next);
                } else if (s.charAt(end) == '到' || s.charAt(end) == '至') {
                    // 12月底到位
                    points.reread(s, at, to);
                } else {
                    return null;
                }
            }
            if (decimal && single) {
                if (by) {
                    return null;
                }
                if (points.end() == to) {
                    return refuse(Obstacle.Kind.AMBIGUOUS, at);
                }
                if (NotationLexicon.at(s, points.end(), to, BEHIND_TIME) == null) {
                    return null;
                }
            }
        }
        return behind(from, mark, to, at, by, first, last, single, stretch);
    }

    /** Whether the last clause began with a time, so that it cannot be anything else. */
    public boolean isTime() {
        return time;
    }

    private @Nullable Target refuse(Obstacle.Kind why, int at) {
        time = true;
        return reading.fail(why, at);
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

    // 2020.1-12: no amount runs from 2020.1 down to 12
    private @Nullable Target monthsOfYear(NotationText s, int from, int to) {
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

    private @Nullable Target behind(
            int from,
            int mark,
            int to,
            int at,
            boolean signed,
            TimePoint first,
            TimePoint last,
            boolean single,
            boolean stretch) {
        NotationText s = reading.s;
        int end = points.end();
        if (end < to
                && isBareNumbers(s, at, end)
                && NotationLexicon.at(s, end, to, BEHIND_TIME) == null
                && reading.units.readWord(s, end, to)) {
            // 1946.7-2197.9个, ≤2009/10万: what has a unit of its own behind it is a number
            time = false;
            return null;
        }
        int part = partOfYear(s, end, to);
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
        NotationWord word = NotationLexicon.at(s, end, to, BEHIND_TIME);
        while (word != null) {
            switch (word.role(BEHIND_TIME)) {
                case BY_BEHIND -> by = true;
                case DONE -> done = true;
                case TIME_OTHER_BEHIND -> {
                    return reading.fail(Obstacle.Kind.UNEXPECTED, end);
                }
                default -> {}
            }
            end += word.length();
            word = done ? null : NotationLexicon.at(s, end, to, BEHIND_TIME);
        }
        int start = from;
        int subjectEnd = mark;
        word = NotationLexicon.before(s, start, subjectEnd, BEFORE_TIME);
        while (word != null) {
            if (word.is(WordRole.TIME_OTHER) && (single || !word.is(WordRole.FROM))) {
                return reading.fail(Obstacle.Kind.UNEXPECTED, subjectEnd - word.length());
            }
            if (word.is(WordRole.AT_MOST) && points.end() == to && s.charAt(to - 1) == '月') {
                // 不超过3月: as ≤3月 so many months
                time = false;
                return null;
            }
            by |= word.is(WordRole.BY);
            subjectEnd -= word.length();
            word = NotationLexicon.before(s, start, subjectEnd, BEFORE_TIME);
        }
        String subject = subject(start, subjectEnd, end, to, done);
        if (subject == null) {
            return null;
        }
        boolean completed = isCompleted(end, to);
        if (!time && !by && !done && !completed && !subject.isEmpty()) {
            return null;
        }
        time = true;
        Optional<String> about = subject.isEmpty() ? Optional.empty() : Optional.of(subject);
        if (stretch && single && !by && !done && !completed && end == to) {
            return new TimeSpan(first, last, about);
        }
        if (single) {
            return new Deadline(last, about);
        }
        if (first.isRelative() != last.isRelative() || first.first(2000).isAfter(last.last(2000))) {
            return reading.fail(Obstacle.Kind.RANGE_REVERSED, mark);
        }
        return new TimeSpan(first, last, about);
    }

    // 2024年中, 2024年年初, 2024年上旬: a part of the year nobody can tell the end of; 3月以内: in March, or within three months
    private static int partOfYear(NotationText s, int end, int to) {
        if (end >= to || end == 0) {
            return -1;
        }
        char last = s.charAt(end - 1);
        if (last == '年') {
            boolean part = "中初".indexOf(s.charAt(end)) >= 0
                    || s.startsWith("年初", end)
                    || s.startsWith("年中", end)
                    || s.startsWith("上旬", end)
                    || s.startsWith("中旬", end)
                    || s.startsWith("下旬", end);
            return part ? end : -1;
        }
        int month = end - 1;
        while (month > 0 && NumberReader.isDigit(s.charAt(month - 1))) {
            month--;
        }
        boolean ofYear = month > 0 && (s.charAt(month - 1) == '年' || ".-/".indexOf(s.charAt(month - 1)) >= 0);
        boolean within = s.startsWith("以内", end) || s.startsWith("之内", end);
        return last == '月' && month < end - 1 && !ofYear && within ? month : -1;
    }

    // 年底到位, 一季度足额拨付: a verb that says when something is over
    private boolean isCompleted(int from, int to) {
        int end = PlainText.trimmedEnd(reading.s, from, to);
        if (from >= end || NotationLexicon.find(reading.s, from, end, WordRole.SCOPE) >= 0) {
            return false;
        }
        NotationWord verb = NotationLexicon.at(reading.s, from, end, WordRole.COMPLETION);
        boolean whole = verb != null && verb.length() == end - from;
        char before = reading.s.charAt(from - 1);
        if (before == '年' || before == '度') {
            // 年度验收 and 全年发放 may be names of what goes on all the year; 当年到位 is none
            boolean named = reading.s.startsWith("全年", Math.max(0, from - 2))
                    || (before == '度'
                            && "季当本"
                                            .indexOf(reading.s.charAt(Math.max(
                                                    0, from - (from > 2 && reading.s.charAt(from - 2) == '季' ? 2 : 3))))
                                    < 0);
            return whole && !named;
        }
        return whole
                || verb != null
                || NotationLexicon.fills(reading.s, from, end, WordRole.VERB)
                || NotationLexicon.fills(reading.s, from, end, WordRole.DOING)
                || NotationLexicon.before(reading.s, from, end, WordRole.COMPLETION) != null;
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

    // 2023年汛期前, 6月高考前, 2023年前三季度: a time within the time, which ends before it does; or −1
    private static int narrower(NotationText s, int from, int to) {
        if (NotationLexicon.at(s, from, to, WordRole.SEASON) != null) {
            return from;
        }
        for (int at = from + 1; at < to; at++) {
            boolean after =
                    s.charAt(at) == '后' && (at + 1 == to || NotationLexicon.at(s, at + 1, to, BEHIND_TIME) != null);
            if (after
                    || (s.charAt(at) == '前'
                            && NO_BEFORE.indexOf(s.charAt(at - 1)) < 0
                            && NotationLexicon.at(s, at, to, WordRole.ORDINARY) == null)) {
                return at;
            }
        }
        return -1;
    }

    private @Nullable String subject(int from, int before, int behind, int to, boolean done) {
        NotationText s = reading.s;
        int start = PlainText.trimmedStart(s, from, before);
        int end = PlainText.trimmedEnd(s, start, before);
        int tail = PlainText.trimmedEnd(s, behind, to);
        int wrong = PlainText.firstWrong(reading, start, end);
        if (wrong < 0) {
            wrong = PlainText.firstWrong(reading, behind, tail);
        }
        if (wrong >= 0) {
            reading.fail(PlainText.reason(s, wrong), wrong);
            return null;
        }
        wrong = Acceptance.wrongBesideTime(s, start, end, behind, tail);
        if (wrong >= 0) {
            reading.fail(Obstacle.Kind.UNEXPECTED, wrong);
            return null;
        }
        String words = s.substring(start, end);
        if (behind == tail) {
            return words;
        }
        // 12月5日底, 2021年内底: a day has no end of its own, nor has what was said to be a stretch
        boolean endsTwice = "底末初".indexOf(s.charAt(behind)) >= 0;
        if (endsTwice || (done && !words.isEmpty())) {
            reading.fail(Obstacle.Kind.UNEXPECTED, behind);
            return null;
        }
        int narrower = narrower(s, behind, tail);
        if (narrower >= 0) {
            reading.fail(Obstacle.Kind.UNEXPECTED, narrower);
            return null;
        }
        return words + s.substring(behind, tail);
    }
}

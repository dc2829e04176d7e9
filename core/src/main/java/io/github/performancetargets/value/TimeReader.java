package io.github.performancetargets.value;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a clause that is a deadline or a period: 2021年12月31日前完成, 1-12月, 年度内完成. */
final class TimeReader {
    /** What a word beside a time says. */
    private enum Role {
        BY,
        WITHIN,
        DONE,
        NEUTRAL,
        /** Says something that a deadline does not hold. */
        OTHER
    }

    private static final NotationWords<Role> BEFORE = NotationWords.of(Map.of(
            Role.BY, "到 至 截至 截止 截止到 截止至 截至到 不晚于 不迟于 不得晚于 不得迟于 最迟 最晚 最迟于 最晚于 最迟在 不超过",
            Role.NEUTRAL, "于 在 每年 力争 争取 确保 保证 计划 预计 应 须 必须 应于 须于 : 时间为 为 是",
            Role.OTHER, "晚于 迟于 早于 自 从 由 次年 明年 翌年 第二年 下一年 下年 上年 去年 往年 后年 隔年 来年 对于 关于 由于 高于 低于 大于 小于 不到 存在 现在 响应 供应"));
    private static final NotationWords<Role> BEHIND = NotationWords.of(Map.of(
            Role.BY, "前 之前 以前 止 为止",
            Role.WITHIN, "内 之内 以内 期间 中",
            Role.DONE, "完成 全部完成 按时完成 按期完成 完成率 如期完成 及时完成 顺利完成",
            Role.OTHER, "起 初 后 之后 以后 以来 开始 的"));

    // 3月1日起至4月15日止
    private static final NotationWords<Role> BEGIN = NotationWords.of(Map.of(Role.NEUTRAL, "起 开始"));
    private static final NotationWords<Role> FROM = NotationWords.of(Map.of(Role.NEUTRAL, "自 从 由"));

    private static final NotationWords<Role> SEASONS = NotationWords.of(Map.of(
            Role.OTHER,
            "汛期 主汛期 雨季 旱季 春季 夏季 秋季 冬季 春 夏 秋 冬 春节 元旦 清明 五一 端午 中秋 国庆 十一 元宵 两节 暑假 寒假 暑期 寒期 学期 上学期 下学期 开学 放假 高考 中考"
                    + " 供暖 采暖 供热 入冬 入汛 入夏 开春 年中 至今 三季度 三个季度 两季度 两个季度 几个月 半年 半月"));
    // 目前, 学前教育, 产前筛查
    private static final String NO_BEFORE = "提目当此之学产孕婚术课岗餐";
    private static final NotationWords<Role> FORMER =
            NotationWords.of(Map.of(Role.NEUTRAL, "前期 前置 前往 前沿 前景 前端 前列 前任 前提 前后"));

    private final Reading reading;
    private final TimePointReader points = new TimePointReader();
    private boolean time;

    TimeReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * Reads the clause whose time begins at the mark.
     *
     * @return null where it is no time, or where it is one and does not make a clause: then {@link #isTime} is set and the
     *     reading has failed
     */
    @Nullable
    Target read(int from, int mark, int to) {
        String s = reading.s;
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
            int start = BEGIN.at(s, points.end(), to) == null
                    ? points.end()
                    : points.end()
                            + Objects.requireNonNull(BEGIN.at(s, points.end(), to))
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
                if (BEHIND.at(s, points.end(), to) == null) {
                    return null;
                }
            }
        }
        return behind(from, mark, to, at, by, first, last, single, stretch);
    }

    /** Whether the last clause began with a time, so that it cannot be anything else. */
    boolean isTime() {
        return time;
    }

    private @Nullable Target refuse(Obstacle.Kind why, int at) {
        time = true;
        return reading.fail(why, at);
    }

    // 1-12月, 2021年1-12月, 2021-2023年: the first end has no word of its own
    private int bareStart(String s, int from, int to) {
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
        return points.read(first, 0, first.length()) ? next : from;
    }

    // 2020.1-12: no amount runs from 2020.1 down to 12
    private @Nullable Target monthsOfYear(String s, int from, int to) {
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
        return points.read(words, 0, words.length()) ? points.point() : null;
    }

    private static int separator(String s, int at, int to) {
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
        String s = reading.s;
        int end = points.end();
        if (end < to
                && isBareNumbers(s, at, end)
                && BEHIND.at(s, end, to) == null
                && reading.units.readWord(s, end, to)) {
            // 1946.7-2197.9个, ≤2009/10万: what has a unit of its own behind it is a number
            time = false;
            return null;
        }
        boolean by = signed;
        boolean done = false;
        // a month, a day or a year of four digits is a time whatever follows; 年内 and 上半年 may also begin a name
        time = NumberReader.isDigit(s.charAt(at)) || s.charAt(at) == '第';
        NotationWords.Entry<Role> word = BEHIND.at(s, end, to);
        while (word != null) {
            switch (word.meaning()) {
                case BY -> by = true;
                case DONE -> done = true;
                case OTHER -> {
                    return reading.fail(Obstacle.Kind.UNEXPECTED, end);
                }
                default -> {}
            }
            end += word.length();
            word = done ? null : BEHIND.at(s, end, to);
        }
        int start = from;
        int subjectEnd = mark;
        word = BEFORE.before(s, start, subjectEnd);
        while (word != null) {
            if (word.meaning() == Role.OTHER && (single || FROM.at(word.word(), 0, word.length()) == null)) {
                return reading.fail(Obstacle.Kind.UNEXPECTED, subjectEnd - word.length());
            }
            by |= word.meaning() == Role.BY;
            subjectEnd -= word.length();
            word = BEFORE.before(s, start, subjectEnd);
        }
        String subject = subject(start, subjectEnd, end, to, done);
        if (subject == null) {
            return null;
        }
        if (!time && !by && !done && !subject.isEmpty()) {
            return null;
        }
        time = true;
        Optional<String> about = subject.isEmpty() ? Optional.empty() : Optional.of(subject);
        if (stretch && single && !by && !done && end == to) {
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

    private static boolean isBareNumbers(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if (!NumberReader.isDigit(c) && "./-~—–至到 ".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    // 2023年汛期前, 6月高考前, 2023年前三季度: a time within the time, which ends before it does; or −1
    private static int narrower(String s, int from, int to) {
        if (SEASONS.at(s, from, to) != null) {
            return from;
        }
        for (int at = from + 1; at < to; at++) {
            boolean after = s.charAt(at) == '后' && (at + 1 == to || BEHIND.at(s, at + 1, to) != null);
            if (after
                    || (s.charAt(at) == '前'
                            && NO_BEFORE.indexOf(s.charAt(at - 1)) < 0
                            && FORMER.at(s, at, to) == null)) {
                return at;
            }
        }
        return -1;
    }

    private @Nullable String subject(int from, int before, int behind, int to, boolean done) {
        String s = reading.s;
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

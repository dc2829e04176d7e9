package io.github.performancetargets.value;

import io.github.performancetargets.unit.MeasurementUnit;

/** Finds where in a text a value may begin: at a digit, a sign, a count in Chinese numerals, a word of time. */
final class Marks {
    /** What begins at a mark. */
    enum Kind {
        NUMBER,
        NUMERAL,
        TIME,
        NONE
    }

    private static final int MAX_TITLE = 60;
    // these make of the last numeral a phrase: 不落一户, 每村一个, 任何一家
    private static final NotationWords<Boolean> NO_COUNT =
            NotationWords.of(java.util.Map.of(true, "不 未 无 没 别 勿 零 每 任何 一"));
    private static final NotationWords<Boolean> CHANGING = NotationWords.of(
            java.util.Map.of(
                    true,
                    "第 前 后 同 某 任 另 唯 之 首 头 统 合 专 单 近 人手 上 下 提升 提高 升 降 增加 减少 增长 更上 迈上 再上 的 占 和 与 或 及 至 到 ~ - 几 数 多 余 十 百 千 万 亿"));

    private final Reading reading;
    private Kind kind = Kind.NONE;
    private int doubt = -1;

    Marks(Reading reading) {
        this.reading = reading;
    }

    /** What begins at the mark that was found last. */
    Kind kind() {
        return kind;
    }

    /** Where the last search passed a numeral with a unit that may or may not be an amount, or −1. */
    int doubt() {
        return doubt;
    }

    /** The next mark, or the limit. */
    int next(int from, int to) {
        String s = reading.s;
        doubt = -1;
        int at = from;
        while (at < to) {
            char c = s.charAt(at);
            if (isOrdinalQuarter(s, at, to) || isQuarter(s, at, to) || isDateInWords(s, at, to)) {
                return found(Kind.TIME, at);
            }
            NotationWords.Entry<Boolean> idiom = Idioms.WORDS.at(s, at, to);
            if (idiom != null) {
                at += idiom.length();
            } else if (title(s, at, to) > at) {
                at = title(s, at, to);
            } else if (c == '每' && at + 1 < to && NumberReader.isDigit(s.charAt(at + 1))) {
                // every so many: the number belongs to the rate
                return found(Kind.NUMBER, at);
            } else if (NumberReader.isDigit(c)) {
                int year = baselineYear(s, from, at, to);
                if (year == at) {
                    return found(Kind.NUMBER, at > from && isLeadingSign(s, from, at) ? at - 1 : at);
                }
                at = year;
            } else if (Signs.isSign(c) || c == '±' || isInterval(s, at, to)) {
                return found(Kind.NUMBER, at);
            } else if (TimePointReader.WORDS.at(s, at, to) != null) {
                return found(Kind.TIME, at);
            } else if (c == '半' && reading.units.readWord(s, at + 1, to)) {
                doubt = doubt < 0 ? at : doubt;
                at++;
            } else if (ChineseNumerals.isNumeral(c) || c == '万') {
                int behind = numeral(s, from, at, to);
                if (behind == at) {
                    return found(Kind.NUMERAL, at);
                }
                at = behind;
            } else {
                at++;
            }
        }
        return found(Kind.NONE, to);
    }

    private int found(Kind found, int at) {
        kind = found;
        return at;
    }

    // behind 《…》 or “…” where only words stand between
    private static int title(String s, int at, int to) {
        char c = s.charAt(at);
        if (c != '《' && c != '“') {
            return at;
        }
        char mark = c == '《' ? '》' : '”';
        int limit = Math.min(to, at + MAX_TITLE);
        for (int i = at + 1; i < limit; i++) {
            if (s.charAt(i) == mark) {
                return i == at + 1 ? at : i + 1;
            }
            if (NumberReader.isDigit(s.charAt(i)) || Signs.isSign(s.charAt(i))) {
                return at;
            }
        }
        return at;
    }

    private static boolean isLeadingSign(String s, int from, int at) {
        char before = s.charAt(at - 1);
        return (before == '-' || before == '+') && at - 1 == from;
    }

    private static boolean isInterval(String s, int at, int to) {
        char c = s.charAt(at);
        return (c == '[' || c == '(')
                && at + 1 < to
                && (NumberReader.isDigit(s.charAt(at + 1)) || s.charAt(at + 1) == '-')
                && IntervalReader.closing(s, at, to) > 0;
    }

    // 比2020年增长: the year belongs to what is compared with
    private int baselineYear(String s, int from, int at, int to) {
        if (at == from || "较比与在".indexOf(s.charAt(at - 1)) < 0 || at + 4 >= to || s.charAt(at + 4) != '年') {
            return at;
        }
        if (!reading.points.read(s, at, to)) {
            return at;
        }
        int end = reading.points.end();
        return s.charAt(at - 1) != '在' || s.startsWith("基础上", end) || s.startsWith("的基础上", end) ? end : at;
    }

    // 十二月底, 二〇二二年: no classifier stands between, so it is no number of months or years
    private boolean isDateInWords(String s, int at, int to) {
        if (!ChineseNumerals.isNumeral(s.charAt(at)) || !reading.numerals.read(s, at, to)) {
            return false;
        }
        int end = reading.numerals.end();
        long value = reading.numerals.value();
        if (end >= to) {
            return false;
        }
        if (s.charAt(end) == '年') {
            return end - at == 4 && value >= 1900;
        }
        return s.charAt(end) == '月'
                && value >= 1
                && value <= 12
                && (end + 1 == to || "底末份前之以内中上下至到-~(,;".indexOf(s.charAt(end + 1)) >= 0 || isDay(s, end + 1, to));
    }

    // 一月一次 is no date, 一月一日 is one
    private boolean isDay(String s, int at, int to) {
        return reading.numerals.read(s, at, to)
                && reading.numerals.end() < to
                && "日号".indexOf(s.charAt(reading.numerals.end())) >= 0;
    }

    private static boolean isOrdinalQuarter(String s, int at, int to) {
        return s.charAt(at) == '第' && at + 3 < to && s.startsWith("季度", at + 2);
    }

    private static boolean isQuarter(String s, int at, int to) {
        return "一二三四".indexOf(s.charAt(at)) >= 0 && at + 2 < to && s.startsWith("季度", at + 1);
    }

    // the index itself where an amount begins there, else behind the numeral
    private int numeral(String s, int from, int at, int to) {
        if (isFraction(s, at, to) || isHundredPercent(s, at, to)) {
            return at;
        }
        if (at > from && s.charAt(at - 1) == '前') {
            // 前三, 前十: a rank
            doubt = doubt < 0 ? at : doubt;
            return at + 1;
        }
        ChineseNumerals numerals = reading.numerals;
        if (!numerals.read(s, at, to)) {
            int end = at + 1;
            while (end < to && ChineseNumerals.isNumeral(s.charAt(end))) {
                end++;
            }
            // 百余次, 数百多人
            end += end + 1 < to && "余多".indexOf(s.charAt(end)) >= 0 && reading.units.readWord(s, end + 1, to) ? 1 : 0;
            if (end < to && (reading.units.readWord(s, end, to) || isShare(s, end, to))) {
                doubt = doubt < 0 ? at : doubt;
            }
            return end;
        }
        int end = numerals.end();
        int behindRange = range(s, from, at, end, to);
        if (behindRange != end) {
            return behindRange;
        }
        if (end == to && at == from && (end - at > 1 || s.charAt(at) == '零')) {
            return at;
        }
        if (end + 1 < to && (s.charAt(end) == '余' || s.charAt(end) == '多')) {
            end++;
        }
        if (isShare(s, end, to)) {
            doubt = doubt < 0 ? at : doubt;
            return end;
        }
        if (!reading.units.readWord(s, end, to)) {
            return end;
        }
        if (isLed(s, from, at, end) && isEnded(s, reading.units.end(), to)) {
            return at;
        }
        if (isCountAtEnd(s, from, at, to)) {
            return at;
        }
        doubt = doubt < 0 ? at : doubt;
        return end;
    }

    // 三至五次: the index itself where a range of counts begins there, else behind its numerals; the first one's end where
    // there is no second. 一至六月 and 一至三季度 are times
    private int range(String s, int from, int at, int firstEnd, int to) {
        int second = ValueReader.separator(s, firstEnd, to);
        if (second == firstEnd || second >= to || !reading.numerals.read(s, second, to)) {
            return firstEnd;
        }
        int end = reading.numerals.end();
        boolean counts = reading.units.readWord(s, end, to) && "月日号季成".indexOf(s.charAt(end)) < 0;
        if (counts
                && ((isLed(s, from, at, end) && isEnded(s, reading.units.end(), to))
                        || isCountAtEnd(s, from, at, to))) {
            return at;
        }
        doubt = doubt < 0 ? at : doubt;
        return end;
    }

    /** Whether 百分之, 千分之 or 万分之 stands at an index. */
    static boolean isFraction(String s, int at, int to) {
        return at + 3 < to && s.startsWith("分之", at + 1) && "百千万".indexOf(s.charAt(at)) >= 0;
    }

    /** Whether 百分百 stands at an index. */
    static boolean isHundredPercent(String s, int at, int to) {
        return at + 3 <= to && s.startsWith("百分百", at);
    }

    // 八成, 两倍, 三分之二, 翻一番
    private static boolean isShare(String s, int at, int to) {
        return at < to && ("成折番半".indexOf(s.charAt(at)) >= 0 || s.startsWith("分之", at));
    }

    // 新建晾晒房一座: a count behind what is counted, which ends the text; 不落一户 and 唯一一个 are no counts
    private boolean isCountAtEnd(String s, int from, int at, int to) {
        MeasurementUnit unit = reading.units.unit();
        return reading.units.end() == to
                && unit != null
                && UnitReader.takesNoun(unit)
                && at - from > 1
                && NO_COUNT.find(s, from, at) < 0
                && CHANGING.before(s, from, at) == null;
    }

    // whether nothing but words about a number stands before it
    private boolean isLed(String s, int from, int at, int behind) {
        int end = at;
        NotationWords.Entry<OperatorWords.Role> word = OperatorWords.BEFORE.before(s, from, end);
        while (word != null && word.meaning() != OperatorWords.Role.NONE) {
            end -= word.length();
            word = OperatorWords.BEFORE.before(s, from, end);
        }
        if (end < at || end == from) {
            return true;
        }
        int start = from;
        while (start < end && s.charAt(start) == '每' && reading.units.readWord(s, start + 1, end)) {
            start = reading.units.end();
        }
        boolean led = start == end;
        // the caller goes on with the unit behind the numeral
        reading.units.readWord(s, behind, s.length());
        return led;
    }

    // whether the text goes on after the unit as it does after a number
    private boolean isEnded(String s, int at, int to) {
        MeasurementUnit unit = reading.units.unit();
        return at == to
                || "/(;,、".indexOf(s.charAt(at)) >= 0
                || (s.charAt(at) == '内' && unit != null && unit.isTime())
                || OperatorWords.BEHIND.at(s, at, to) != null
                || CountedNouns.fills(s, at, to);
    }
}

package io.github.performancetargets.value;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.OperatorWords.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands behind a number and its unit: words that compare, a bracket that confirms them, a denominator, the noun
 * that is counted, or words that are the subject. It holds what the last tail said.
 */
final class TailReader {
    private static final int MAX_NOUN = 20;
    private static final NotationWords<Boolean> DOINGS = NotationWords.of(
            java.util.Map.of(
                    true,
                    "完成 达到 达标 合格 通过 覆盖 建成 实施 开展 开工 竣工 验收 参加 参与 举办 发放 到位 落实 整改 处理 满意 培训 受益 办理 购置 采购 安装 更新 维护 运行 到达 到场 到岗 到账 及时 按时 按期 足额 全额 如期"));
    // with one of these the words say something about the number rather than what it is the number of
    private static final NotationWords<Boolean> RELATIONS =
            NotationWords.of(java.util.Map.of(true, "才 则 就 即 达到 为 是 的 或 若 如 得 扣 按 比 较 由 从 每 各 一遇 分别 其余 不 未 “ ” \""));
    private static final String NO_NOUN_START = "的等及或和与且并即均各不未约至到从于为在是以之";
    private static final String NO_NOUN_EDGE = "内前后外中上下以之的等起余多及或和与且并即均各超不未无非除占约近至到从于为在是被将可能";

    private final Reading reading;
    private final Meaning meaning;
    private @Nullable MeasurementUnit unit;
    private @Nullable String subject;
    private boolean confirmed;
    private boolean excluded;
    private int end;

    TailReader(Reading reading, Meaning meaning) {
        this.reading = reading;
        this.meaning = meaning;
    }

    /** The unit with its noun and denominators. */
    @Nullable
    MeasurementUnit unit() {
        return unit;
    }

    @Nullable
    String subject() {
        return subject;
    }

    int end() {
        return end;
    }

    /**
     * Reads to the limit or to where another number begins; false, and the reading has failed, where something does not fit.
     */
    boolean read(
            Amount amount, @Nullable MeasurementUnit named, boolean ofRange, boolean takesSubject, int from, int to) {
        String s = reading.s;
        unit = named;
        subject = null;
        confirmed = false;
        excluded = false;
        int at = from;
        boolean counted = false;
        while (at < to) {
            int before = at;
            at = word(s, at, to);
            if (at < 0) {
                return false;
            }
            if (at < to && s.charAt(at) == '(') {
                at = bracket(amount, at, to);
                if (at < 0) {
                    return false;
                }
            }
            if (at < to && s.charAt(at) == '每' && unit != null && reading.units.readEach(s, at + 1, to)) {
                MeasurementUnit below = reading.units.unit();
                at = reading.units.end();
                unit = below == null ? unit : reading.per(unit, below);
            }
            if (at < to && at == before && unit != null && subject == null && !isNextValue(s, at, to)) {
                at = words(takesSubject, counted, at, to);
                if (at < 0) {
                    return false;
                }
                counted = true;
            }
            if (at == before) {
                break;
            }
        }
        end = at;
        if (at < to && !isNextValue(s, at, to)) {
            return failed(Obstacle.Kind.UNEXPECTED, at);
        }
        if ((confirmed && (excluded || !(ofRange || meaning.isInclusive()))) || (excluded && !meaning.exclude())) {
            return failed(Obstacle.Kind.CONTRADICTION, from);
        }
        return true;
    }

    // 10个乡镇27个村, 大于等于90%小于等于95%, ≥90%且≤95%
    private boolean isNextValue(String s, int at, int to) {
        if (unit == null) {
            return false;
        }
        int next = s.charAt(at) == '且' ? at + 1 : at;
        NotationWords.Entry<Role> word = OperatorWords.BEFORE.at(s, next, to);
        return NumberReader.isDigit(s.charAt(at))
                || (next < to && Signs.isSign(s.charAt(next)))
                || (word != null
                        && word.meaning().operator() != ComparisonOperator.UNSPECIFIED
                        && !word.meaning().isWeak());
    }

    private int word(String s, int from, int to) {
        int at = from;
        NotationWords.Entry<Role> word = OperatorWords.BEHIND.at(s, at, to);
        while (word != null && !beginsNoun(s, at, to, word.word())) {
            if (word.meaning() != Role.BETWEEN && !meaning.add(word.meaning())) {
                reading.fail(Obstacle.Kind.CONTRADICTION, at);
                return -1;
            }
            at += word.length();
            word = OperatorWords.BEHIND.at(s, at, to);
        }
        if (at == from && at < to && s.charAt(at) == '内' && unit != null && unit.isTime()) {
            if (!meaning.add(Role.AT_MOST)) {
                reading.fail(Obstacle.Kind.CONTRADICTION, at);
                return -1;
            }
            at++;
        }
        return at;
    }

    // 3个多功能厅, 5台起重机: 多, 余 and 起 compare only where the words about the number end
    private static boolean beginsNoun(String s, int at, int to, String word) {
        int next = at + 1;
        return word.length() == 1 && next < to && s.charAt(next) != '(' && OperatorWords.BEHIND.at(s, next, to) == null;
    }

    // (含10只), (含), (不含): confirm or exclude; anything else in brackets stays where it stands
    private int bracket(Amount amount, int from, int to) {
        String s = reading.s;
        int close = s.indexOf(')', from);
        if (close < 0 || close >= to) {
            reading.fail(Obstacle.Kind.UNEXPECTED, from);
            return -1;
        }
        boolean excludes =
                s.startsWith("不含", from + 1) || s.startsWith("不包含", from + 1) || s.startsWith("不包括", from + 1);
        int at = from + 1;
        if (excludes) {
            at += s.charAt(at + 1) == '含' ? 2 : 3;
        } else if (s.startsWith("包含", at) || s.startsWith("包括", at)) {
            at += 2;
        } else if (s.charAt(at) == '含') {
            at++;
        } else {
            return from;
        }
        if (s.startsWith("本数", at) || s.startsWith("本级", at)) {
            at += 2;
        }
        if (at < close && NumberReader.isDigit(s.charAt(at))) {
            if (reading.number.read(s, at, close) != null
                    || !reading.number.amount().equals(amount)) {
                reading.fail(Obstacle.Kind.CONTRADICTION, at);
                return -1;
            }
            at = reading.number.end();
            if (at < close && reading.units.read(s, at, close)) {
                if (!isSaidAgain(reading.units.unit())) {
                    reading.fail(Obstacle.Kind.CONTRADICTION, at);
                    return -1;
                }
                at = reading.units.end();
            }
        }
        if (at < close) {
            // 含税 and the like say something about the thing, not about the bound
            return from;
        }
        confirmed |= !excludes;
        excluded |= excludes;
        return close + 1;
    }

    // 10个乡镇以上(含10个), 500元/人以上(含500元), 5万元以上(含5万): the unit again, or how it begins
    private boolean isSaidAgain(@Nullable MeasurementUnit again) {
        return unit == null || again == null || unit.symbol().startsWith(again.symbol());
    }

    // the noun that is counted, or words that are a subject standing behind its value
    private int words(boolean takesSubject, boolean counted, int from, int to) {
        String s = reading.s;
        int stop = from;
        int depth = 0;
        while (stop < to) {
            char c = s.charAt(stop);
            if (depth == 0 && (NumberReader.isDigit(c) || Signs.isSign(c) || comparesBehind(s, stop, to))) {
                break;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            stop++;
        }
        MeasurementUnit bare = unit;
        if (stop == from || bare == null) {
            return from;
        }
        int wrong = PlainText.firstWrong(reading, from, stop);
        if (wrong >= 0) {
            reading.fail(PlainText.reason(s, wrong), wrong);
            return -1;
        }
        int mark = Math.max(listMark(s, from, stop), PlainText.denied(s, from, stop));
        if (mark >= 0) {
            reading.fail(Obstacle.Kind.UNEXPECTED, mark);
            return -1;
        }
        boolean edge = isEdge(s, from, stop, bare);
        // 90%:元: a mark between the value and the words says that they are no name of it
        boolean apart = PlainText.trimmedStart(s, from, stop) > from;
        if (edge || apart || isNoEdge(s.charAt(stop - 1)) || (bare.isTime() && "来间".indexOf(s.charAt(from)) >= 0)) {
            reading.fail(Obstacle.Kind.UNEXPECTED, from);
            return -1;
        }
        String noun = s.substring(from, stop);
        if (noun.equals("次") && (bare.isCounted() || bare.isTime())) {
            // 种次, 车次, 天次: the word counts occasions of the thing
            return reading.units.compound(bare.symbol() + noun, 0, bare.symbol().length() + 1) ? named(stop) : -1;
        }
        if (!counted
                && noun.length() <= MAX_NOUN
                && UnitReader.takesNoun(bare)
                && DOINGS.before(s, from, stop) == null) {
            unit = bare.counting(noun);
            return stop;
        }
        boolean below = bare.denominator().filter(d -> !UnitReader.takesNoun(d)).isPresent();
        if (below && reading.units.readWord(s, from, stop) && reading.units.end() == stop) {
            // 500元/月人: a person rather than what the value says
            reading.fail(Obstacle.Kind.UNEXPECTED, from);
            return -1;
        }
        if (!takesSubject || stop < to || noun.length() > MAX_NOUN || relates(s, from, stop)) {
            reading.fail(Obstacle.Kind.UNEXPECTED, from);
            return -1;
        }
        if (meansSomethingBefore(s, from, stop)) {
            reading.fail(Obstacle.Kind.UNEXPECTED, from);
            return -1;
        }
        subject = noun;
        return stop;
    }

    // ①培训30人②宣传40次: behind a mark of a list something else begins
    private static int listMark(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if ((c >= '①' && c <= '⒛') || (c >= '❶' && c <= '➓') || (c >= '㈠' && c <= '㈩')) {
                return i;
            }
        }
        return -1;
    }

    /** Whether no noun begins or ends with a character. */
    static boolean isNoEdge(char c) {
        return NO_NOUN_EDGE.indexOf(c) >= 0;
    }

    // 按 says what the number follows, 按时 only that it is in time
    private static boolean relates(String s, int from, int to) {
        for (int at = from; at < to; at++) {
            boolean intime = s.startsWith("按时", at) || s.startsWith("按期", at);
            if (!intime && RELATIONS.at(s, at, to) != null) {
                return true;
            }
        }
        return false;
    }

    // behind a classifier 中小学, 非遗, 内设机构 and 无人机 are nouns: only what joins or compares is no beginning of one
    private static boolean isEdge(String s, int from, int to, MeasurementUnit bare) {
        char first = s.charAt(from);
        if (first == '(' || DOINGS.at(s, from, to) != null) {
            return false;
        }
        if (bare.isTime() && "底末初".indexOf(first) >= 0) {
            // 3年底: a point of time rather than a length of time
            return true;
        }
        boolean noun = UnitReader.takesNoun(bare) && to - from > 1;
        return (noun ? NO_NOUN_START : NO_NOUN_EDGE).indexOf(first) >= 0;
    }

    // 90%增长: before the number, where a subject is printed, the words would mean something else
    private static boolean meansSomethingBefore(String s, int from, int to) {
        NotationWords.Entry<Role> word = OperatorWords.BEFORE.before(s, from, to);
        boolean compares = word != null && word.meaning() != Role.NONE;
        boolean averages = to - from > 1 && s.charAt(from + 1) == '均';
        return s.charAt(from) == ' ' || compares || averages || PlainText.changesNumber(s, from, to, false);
    }

    // 多 and 起 also stand within words: 多媒体, 起重机
    private static boolean comparesBehind(String s, int at, int to) {
        char c = s.charAt(at);
        return c != '多' && c != '起' && OperatorWords.BEHIND.at(s, at, to) != null;
    }

    private int named(int at) {
        unit = reading.units.unit();
        return at;
    }

    private boolean failed(Obstacle.Kind why, int at) {
        reading.fail(why, at);
        return false;
    }
}

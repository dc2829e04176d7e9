package io.github.performancetargets.value;

import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.OperatorWords.Role;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes apart what stands before a number, from the number backwards: words that compare, the direction of a change and what
 * it is compared with, the denominator of a rate, and what is left as the subject.
 */
final class PrefixReader {
    private static final NotationWords<Boolean> PAYMENTS =
            NotationWords.of(Map.of(true, "一次性 补助 补贴 奖补 奖励 资助 给予 发放 收费 投资 成本 支出 支付 补偿 救助"));

    private static final NotationWords<Boolean> VERBS = NotationWords.of(Map.of(
            true,
            "完成 新建 改建 扩建 新(改)建 改扩建 建设 建成 建 改造 修建 修复 维修 整治 治理 铺设 安装 购置 采购 购买 配备 配置 更新 更换 硬化 绿化 疏浚 打造 创建 培育 扶持 资助"
                    + " 支持 惠及 带动 帮扶 救助 慰问 培训 印制 印刷 制作 举办 开展 组织 召开 实施 推进 编制 办理 受理 审理 查处 抽检 检测 监测 种植 栽植 养殖 抚育 管护 养护 清运"
                    + " 清理 处置 处理 拆除 盘活 流转 引进 招引 招聘 新增 增设 设立 建立 解决 保障 服务 提供 发放 改善 修缮 提升改造"));

    // these say how much wherever they stand; 不低于 at a distance compares with what follows it
    private static final NotationWords<Role> LEADING = NotationWords.of(Map.of(
            Role.AT_LEAST,
            "至少 最少",
            Role.AT_MOST,
            "至多 最多",
            Role.APPROXIMATELY,
            "约 大约 大概",
            Role.NONE,
            "约束 约谈 约定 约见 约访 约请 约法"));
    // of those, what compares within words too; 最多 does not: 人数最多的村
    private static final NotationWords<Boolean> WITHIN = NotationWords.of(Map.of(true, "至少 至多"));

    private final Reading reading;
    private final Meaning meaning;
    private @Nullable MeasurementUnit per;
    private @Nullable ChangeDirection direction;
    private @Nullable String baseline;
    private @Nullable String subject;
    private boolean between;
    private @Nullable MeasurementUnit ahead;

    PrefixReader(Reading reading, Meaning meaning) {
        this.reading = reading;
        this.meaning = meaning;
    }

    /** The denominator that 每… or …均 named. */
    @Nullable
    MeasurementUnit per() {
        return per;
    }

    @Nullable
    ChangeDirection direction() {
        return direction;
    }

    Optional<String> baseline() {
        return Optional.ofNullable(baseline);
    }

    @Nullable
    String subject() {
        return subject;
    }

    /** Whether what is counted, or done, may stand behind the number: nothing before it, or a verb that takes it. */
    boolean takesObject() {
        String before = subject;
        return direction == null && (before == null || VERBS.before(before, 0, before.length()) != null);
    }

    boolean isBetween() {
        return between;
    }

    /** Reads the stretch before a number; false, and the reading has failed, where it does not fit. */
    boolean read(int from, int mark, int to, boolean signed) {
        ahead = null;
        per = null;
        direction = null;
        baseline = null;
        subject = null;
        between = false;
        if (from == mark) {
            return true;
        }
        if (reading.s.charAt(mark - 1) == '.') {
            // .5: what stood before the point is lost
            reading.fail(Obstacle.Kind.AMBIGUOUS, mark - 1);
            return false;
        }
        ahead = unitAhead(mark, to);
        int at = mark;
        int before;
        do {
            before = at;
            at = words(from, at);
            if (at < 0) {
                return false;
            }
            at = perBefore(from, at);
        } while (at != before && direction == null);
        return subject(from, at, signed || meaning.hasOperator());
    }

    private int words(int from, int start) {
        String s = reading.s;
        int at = start;
        NotationWords.Entry<Role> word = OperatorWords.BEFORE.before(s, from, at);
        while (word != null && word.meaning() != Role.NONE) {
            at -= word.length();
            switch (word.meaning()) {
                case INCREASE, DECREASE -> {
                    direction = word.meaning() == Role.INCREASE ? ChangeDirection.INCREASE : ChangeDirection.DECREASE;
                    return baseline(from, at);
                }
                case BETWEEN -> between = true;
                default -> {
                    if (!meaning.add(word.meaning())) {
                        reading.fail(Obstacle.Kind.CONTRADICTION, at);
                        return -1;
                    }
                }
            }
            word = OperatorWords.BEFORE.before(s, from, at);
        }
        return at;
    }

    // 较上年, 比2020年, 同比, 与上年相比, 在上年基础上; answers with where it begins
    private int baseline(int from, int before) {
        String s = reading.s;
        int to = before;
        while (to > from && ",:;、 ".indexOf(s.charAt(to - 1)) >= 0) {
            to--;
        }
        int start = -1;
        if (endsWith(s, from, to, "同比") || endsWith(s, from, to, "环比")) {
            start = to - 2;
        } else if (endsWith(s, from, to, "相比") || endsWith(s, from, to, "相比较")) {
            start = last(s, from, to, "与和同跟");
        } else if (endsWith(s, from, to, "基础上")) {
            start = last(s, from, to, "在");
        } else {
            start = last(s, from, to, "较比");
            if (start >= 0 && !comparesWithATime(s, start, to)) {
                start = -1;
            }
            if (start > from && s.charAt(start - 1) == '相') {
                start--;
            }
        }
        if (start < 0) {
            return before;
        }
        baseline = s.substring(start, to);
        return start;
    }

    // 较, 比 also stand in 比例, 占比, 较大: what they compare with begins like a time or a standard
    private static boolean comparesWithATime(String s, int at, int to) {
        return at + 1 < to && "上去前往同基年本今预计实项原历初市全省县区国行平2一改".indexOf(s.charAt(at + 1)) >= 0 && to - at <= 20;
    }

    private static boolean endsWith(String s, int from, int to, String word) {
        return to - word.length() >= from && s.startsWith(word, to - word.length());
    }

    private static int last(String s, int from, int to, String any) {
        for (int i = to - 1; i >= from; i--) {
            if (any.indexOf(s.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    // 每次, 每人每月, 人均 directly before the number
    private int perBefore(int from, int start) {
        String s = reading.s;
        int at = start;
        while (at > from) {
            int each = s.lastIndexOf('每', at - 1);
            if (each >= from && every(each, at) && reading.units.end() == at) {
                addPerBefore(reading.units.unit());
                at = each;
            } else if (s.charAt(at - 1) == '均' && isAverage(s, from, at - 1)) {
                addPerBefore(reading.units.unit());
                at -= 2;
                if (at - 1 == from && s.charAt(from) == '年' && reading.units.readWord(s, from, at)) {
                    // 年人均2400元
                    addPerAfter(reading.units.unit());
                    at = from;
                }
            } else {
                break;
            }
        }
        return at;
    }

    // the unit behind 每, or behind 每个 where that fills the stretch: 每个村
    private boolean every(int each, int to) {
        String s = reading.s;
        if (each + 2 < to && s.charAt(each + 1) == '两') {
            // 每两年 is every two years, and no tael of anything
            return false;
        }
        int noun = each + 2;
        if (noun < to && s.charAt(each + 1) == '个' && reading.units.readWord(s, noun, to)) {
            int end = reading.units.end();
            if (end == to || s.charAt(end) == '每' || PAYMENTS.at(s, end, to) != null) {
                return true;
            }
        }
        return reading.units.readEach(s, each + 1, to);
    }

    // the unit that will stand behind the number at the mark, as far as a look ahead tells
    private @Nullable MeasurementUnit unitAhead(int mark, int to) {
        String s = reading.s;
        int at = mark;
        while (at < to
                && (Signs.isSign(s.charAt(at))
                        || NumberReader.isDigit(s.charAt(at))
                        || ".,-~个余多".indexOf(s.charAt(at)) >= 0)) {
            at++;
        }
        return reading.units.readWord(s, at, to) ? reading.units.unit() : null;
    }

    // whether 均 at the index makes the unit before it a denominator; the unit is then the reader's
    private boolean isAverage(String s, int from, int at) {
        if (at <= from
                || !(s.charAt(at) == '均' || (s.charAt(at) == '产' && s.charAt(at - 1) == '亩'))
                || !reading.units.readWord(s, at - 1, at)) {
            return false;
        }
        MeasurementUnit unit = reading.units.unit();
        if (unit == null
                || (ahead != null && (ahead.isPercent() || ahead.symbol().equals("百分点")))) {
            // 人均收入增长5% is no percentage for each person
            return false;
        }
        // 日均接待50人次 are so many a day, 年均浓度50微克/立方米 is the mean of a year
        return unit.isCounted() || s.charAt(at - 1) == '亩' || (unit.isTime() && ahead != null && ahead.isCounted());
    }

    // 每棒补助: a measure word that nobody listed, since a payment follows it
    private boolean isUnlisted(String s, int at, int to) {
        return at < to
                && s.charAt(at) > '一'
                && (at + 1 == to || PAYMENTS.at(s, at + 1, to) != null)
                && reading.units.compound(s, at, at + 1);
    }

    private void addPerBefore(@Nullable MeasurementUnit unit) {
        if (unit != null) {
            per = per == null ? unit : reading.times(unit, per);
        }
    }

    private void addPerAfter(@Nullable MeasurementUnit unit) {
        if (unit != null) {
            per = per == null ? unit : reading.times(per, unit);
        }
    }

    // 至少全年完成2次; 约谈 is no 约
    private int leading(String s, int from, int to) {
        NotationWords.Entry<Role> word = LEADING.at(s, from, to);
        if (word == null || word.meaning() == Role.NONE) {
            return from;
        }
        if (!meaning.add(word.meaning())) {
            reading.fail(Obstacle.Kind.CONTRADICTION, from);
            return -1;
        }
        return from + word.length();
    }

    // 合同签订后30日内: so long after an event; 后10名 is a rank
    private boolean isEvent(int from, int to) {
        return reading.s.charAt(to - 1) == '后' && to - from > 2 && ahead != null && ahead.isTime();
    }

    private boolean subject(int from, int to, boolean signed) {
        String s = reading.s;
        // 平均每户增收300元
        boolean mean = per == null && s.startsWith("平均每", from);
        int start = mean ? from + 2 : from;
        boolean found = per == null;
        while (found && start < to) {
            found = false;
            if (s.charAt(start) == '每' && every(start, to)) {
                addPerAfter(reading.units.unit());
                start = reading.units.end();
                found = true;
            } else if (s.charAt(start) == '每' && isUnlisted(s, start + 1, to)) {
                addPerAfter(reading.units.unit());
                start += 2;
            } else if (start + 1 < to && s.charAt(start + 1) == '均' && isAverage(s, start, start + 1)) {
                addPerAfter(reading.units.unit());
                start += 2;
                found = true;
            }
        }
        if (mean && per == null) {
            start = from;
            mean = false;
        }
        int comma = s.indexOf(',', start);
        if (per != null
                && comma >= 0
                && comma < to
                && reading.units.read(s, start, comma)
                && reading.units.end() == comma) {
            // 人均  元,3次: the number of the first was never written
            reading.fail(Obstacle.Kind.NUMBER_EXPECTED, start);
            return false;
        }
        start = leading(s, PlainText.trimmedStart(s, start, to), to);
        if (start < 0) {
            return false;
        }
        int end = PlainText.trimmedEnd(s, start, to);
        if (start == end) {
            subject = mean ? "平均" : null;
            return true;
        }
        int within = within(s, start, end);
        int rest = within;
        if (within < end) {
            rest = leading(s, within, end);
            if (rest < 0) {
                return false;
            }
        }
        if (!isPlain(start, within) || !isPlain(rest, end)) {
            return false;
        }
        int denied = PlainText.denied(s, Math.max(start, s.lastIndexOf(',', end - 1) + 1), end);
        if (denied >= 0) {
            reading.fail(Obstacle.Kind.UNEXPECTED, denied);
            return false;
        }
        if (direction == null && PlainText.changesNumber(s, start, end, signed) && !isEvent(start, end)) {
            reading.fail(Obstacle.Kind.AMBIGUOUS, end - 1);
            return false;
        }
        if (per == null) {
            for (int i = start + 1; i < end; i++) {
                if (isAverage(s, start, i)) {
                    addPerAfter(reading.units.unit());
                    break;
                }
            }
        }
        subject = (mean ? "平均" : "") + s.substring(start, within) + s.substring(rest, end);
        return true;
    }

    /** Whether the words before the number are a unit of measure, or hold a unit in brackets at their end: 元100, 面积(㎡)100. */
    boolean endsWithUnit() {
        String words = subject;
        if (words == null) {
            return false;
        }
        int to = words.length() - (words.endsWith(")") ? 1 : 0);
        int from = to < words.length() ? words.lastIndexOf('(') + 1 : 0;
        MeasurementUnit unit = reading.units.read(words, from, to) ? reading.units.unit() : null;
        // 学时≥50 names what it counts
        return unit != null
                && reading.units.end() == to
                && (to < words.length() || !(unit.isCounted() || unit.isTime()));
    }

    // 全年至少开展2次: where the comparison stands between two words of the subject; its end where none does
    private int within(String s, int from, int to) {
        int at = direction == null ? WITHIN.find(s, from + 1, to) : -1;
        return at < 0 || at + 2 >= to ? to : at;
    }

    private boolean isPlain(int from, int to) {
        int wrong = PlainText.firstWrong(reading, from, to);
        if (wrong >= 0) {
            reading.fail(PlainText.reason(reading.s, wrong), wrong);
        }
        return wrong < 0;
    }
}

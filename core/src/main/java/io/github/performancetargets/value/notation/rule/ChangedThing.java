package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.ChangeDirection;
import io.github.performancetargets.value.notation.form.Production;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 变动对象 Decides what a verb of change with its object says before an amount: 降低成本5% and 提高就业率5个百分点 change it by so
 * much, 降低投诉率5% may as well be what is to be reached, and 提升学校5所 counts what is done.
 */
final class ChangedThing {
    /** What the words say about the amount. */
    enum Says {
        /** Nothing: they are a name. */
        NAME,
        /** The object changes by it. */
        CHANGE,
        /** The object changes by it or to it. */
        EITHER
    }

    /** A verb of change with what changes. */
    static final Production<Class<?>> THING = Production.<Class<?>>of(
                    "change of a thing",
                    "[when, or that it shall be] [compared with what] (提高 降低 减少 …) thing ([operator] amount or (到 至) amount)",
                    "an increase or decrease of the thing by the amount; behind 到 or 至 what the thing is to reach",
                    ChangedThing.class)
            .reads(
                    "降低成本5%",
                    "成本下降5%",
                    "提高就业率5个百分点",
                    "就业率增长5百分点",
                    "增加就业岗位200个",
                    "就业岗位增长200个",
                    "提升覆盖率至90%",
                    "覆盖率≥90%",
                    "提升学校5所",
                    "提升学校5所")
            .refuses("降低投诉率5%", "ambiguous", "提高补助标准600元", "ambiguous", "减少污染措施5项", "ambiguous");

    private static final long CHANGES = WordRole.mask(WordRole.INCREASE, WordRole.DECREASE);
    private static final long WORDS = CHANGES | WordRole.ORDINARY.bit();
    private static final long SAYING_NOTHING = WordRole.mask(WordRole.NEUTRAL, WordRole.TIME_NEUTRAL);
    private static final long DEEDS = WordRole.mask(WordRole.VERB, WordRole.DOING);
    private static final long LEADING = WordRole.mask(
            WordRole.NEUTRAL,
            WordRole.TIME_NEUTRAL,
            WordRole.ADVERB,
            WordRole.SUM,
            WordRole.FISCAL_YEAR,
            WordRole.WHOLE_YEAR,
            WordRole.FIRST_HALF,
            WordRole.SECOND_HALF);
    // beside what is no amount these belong to a name, 压缩空气站, 扩大会议, or say what is done to it, 延长线路
    private static final Set<String> ATTRIBUTES =
            Set.of("增长", "下降", "上升", "上涨", "升高", "递增", "递减", "增多", "下跌", "上浮", "下浮", "压缩");
    private static final Set<String> EXTENTS = Set.of("扩大", "延长", "缩短");
    // these say no direction of a number
    private static final Set<String> BETTERMENTS = Set.of("改善", "增强", "优化", "加大", "加强", "完善");
    // 减少污染措施5项 are measures
    private static final Set<String> PLANS = Set.of(
            "措施", "方案", "行动", "活动", "计划", "规划", "项目", "工程", "机制", "制度", "政策", "技术", "办法", "课题", "平台", "系统", "设备");
    // 增加至床位50张 says what is reached
    private static final String REACHED = "到至为";
    private static final String SHARES = "率例幅面比平";
    private static final String AMOUNTS = "量产值入润税额";
    private static final int SHORTEST = 2;

    private final NotationText s;
    private final @Nullable MeasurementUnit unit;
    private final int from;
    private final int to;
    private int at;
    private int object;
    private @Nullable NotationWord verb;

    /** The words of a stretch, before an amount in a unit. */
    ChangedThing(NotationText s, int from, int to, @Nullable MeasurementUnit unit) {
        this.s = s;
        this.from = from;
        this.to = to;
        this.unit = unit;
        this.at = to;
        this.object = to;
        find();
    }

    private void find() {
        int i = from;
        while (i < to && verb == null) {
            NotationWord word = NotationLexicon.at(s, i, to, WORDS);
            int behind = word == null ? i + 1 : i + word.length();
            if (word != null
                    && !word.is(WordRole.ORDINARY)
                    && word.length() >= SHORTEST
                    && behind + SHORTEST <= to
                    && REACHED.indexOf(s.charAt(behind)) < 0) {
                verb = word;
                at = i;
                object = behind;
            }
            i = behind;
        }
    }

    /** Where the verb begins; the limit where none stands. */
    int at() {
        return at;
    }

    /** Where what changes begins. */
    int object() {
        return object;
    }

    /** What changes, with what stands before an index: 全年投诉, 企业成本. */
    String name(int before) {
        int start = from;
        NotationWord word = NotationLexicon.at(s, start, before, SAYING_NOTHING);
        while (start < before && (word != null || s.charAt(start) == '可')) {
            start += word == null ? 1 : word.length();
            word = NotationLexicon.at(s, start, before, SAYING_NOTHING);
        }
        return s.substring(start, before) + s.substring(object, to);
    }

    /** Which way it changes. */
    ChangeDirection direction() {
        return verb != null && verb.is(WordRole.DECREASE) ? ChangeDirection.DECREASE : ChangeDirection.INCREASE;
    }

    /** Whether nothing stands before an index that says more than when, or that it shall be: 全年, 力争, 可. */
    boolean isFirst(int before) {
        int i = from;
        while (i < before) {
            NotationWord word = NotationLexicon.at(s, i, before, LEADING);
            if (word == null && s.charAt(i) != '可') {
                return false;
            }
            i += word == null ? 1 : word.length();
        }
        return true;
    }

    /**
     * What the words say.
     *
     * @param first whether nothing but words that change nothing stands before the verb
     * @param compared whether an operator stands beside the amount
     */
    Says says(boolean first, boolean compared) {
        NotationWord word = verb;
        if (word == null) {
            boolean better = !compared && isPercent() && to - from > SHORTEST && !isShare();
            return better && BETTERMENTS.contains(s.substring(from, from + SHORTEST)) ? Says.EITHER : Says.NAME;
        }
        boolean head = NotationLexicon.fills(s, object, to, WordRole.HEAD);
        if (head && namesChange()) {
            return Says.NAME;
        }
        if (isPoints()) {
            return first ? Says.CHANGE : Says.EITHER;
        }
        if (compared || !(first || head)) {
            return Says.NAME;
        }
        return isPercent() ? share(word) : amount(word);
    }

    // 下降比例5%, 提升幅度5%: the name of a change; 提高效率5% and 增加人数5人 change it by so much
    private boolean namesChange() {
        char last = s.charAt(to - 1);
        boolean counted = unit != null && unit.isCounted();
        return ("率度例幅额平".indexOf(last) >= 0 && !s.startsWith("效率", to - 2)) || (last == '数' && !counted);
    }

    private Says share(NotationWord word) {
        if (isShare() || isPlan()) {
            return Says.EITHER;
        }
        if (isImproved(word)) {
            boolean amount = AMOUNTS.indexOf(s.charAt(to - 1)) >= 0 && !s.startsWith("质量", to - 2);
            return amount ? Says.CHANGE : Says.EITHER;
        }
        boolean named = ATTRIBUTES.contains(word.text()) && !endsWithHead();
        // 上升空间5%, but not 下降能耗3%
        return named && !NotationLexicon.fills(s, object, to, WordRole.SHORT) ? Says.NAME : Says.CHANGE;
    }

    private Says amount(NotationWord word) {
        boolean counted = unit == null || unit.isCounted();
        if (isImproved(word)) {
            // 提高标准600元, 提高单产50公斤: by so much, or to so much
            return counted && !endsWithHead() ? Says.NAME : Says.EITHER;
        }
        boolean attribute = ATTRIBUTES.contains(word.text());
        if ((attribute || EXTENTS.contains(word.text())) && !endsWithHead()) {
            return counted ? Says.NAME : attribute ? Says.EITHER : Says.CHANGE;
        }
        return isPlan() || (counted && isDeed()) ? Says.EITHER : Says.CHANGE;
    }

    // 提高, 提升
    private static boolean isImproved(NotationWord word) {
        return word.is(WordRole.VERB) && word.is(WordRole.INCREASE);
    }

    private boolean isPoints() {
        return unit != null && unit.symbol().equals("百分点");
    }

    private boolean isPercent() {
        return unit != null && unit.isPercent();
    }

    // 投诉率, 满意度, 覆盖面: a percentage itself; 浓度 and 强度 are none
    private boolean isShare() {
        char last = s.charAt(to - 1);
        NotationWord head = NotationLexicon.before(s, from, to, WordRole.HEAD);
        boolean degree = last == '度' && (head == null || head.length() == 1);
        return SHARES.indexOf(last) >= 0
                || degree
                || s.startsWith("幅度", to - 2)
                || s.startsWith("比重", to - 2)
                || s.startsWith("指数", to - 2)
                || s.startsWith("系数", to - 2);
    }

    private boolean isPlan() {
        return to - object > SHORTEST && PLANS.contains(s.substring(to - SHORTEST, to));
    }

    // 增加居民培训3次: trainings, or more of them
    private boolean isDeed() {
        NotationWord deed = NotationLexicon.before(s, object, to, DEEDS);
        return deed != null && object + deed.length() < to;
    }

    private boolean endsWithHead() {
        return NotationLexicon.before(s, object, to, WordRole.HEAD) != null;
    }
}

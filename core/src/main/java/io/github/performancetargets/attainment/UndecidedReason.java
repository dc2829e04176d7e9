package io.github.performancetargets.attainment;

import io.github.performancetargets.text.Coded;
import java.util.Locale;

/** 无法判定的原因 Why the words do not decide whether a target is met. */
public enum UndecidedReason implements Coded {
    /** 无目标值 There is no target, or only a placeholder. */
    NO_TARGET("no-target", "没有目标值", "there is no target"),
    /** 无实际值 There is no actual value, or only a placeholder. */
    NO_ACTUAL("no-actual", "没有实际完成值", "there is no actual value"),
    /** 目标值未读懂. */
    TARGET_NOT_UNDERSTOOD("target-not-understood", "目标值未能读懂", "the target was not understood"),
    /** 实际值未读懂. */
    ACTUAL_NOT_UNDERSTOOD("actual-not-understood", "实际完成值未能读懂", "the actual value was not understood"),
    /** 计量单位不同 The units differ, or count different things. */
    DIFFERENT_UNIT("different-unit", "实际完成值与目标值的计量单位不同", "the actual value is in another unit"),
    /** 计量单位存疑 A number without a unit is so far from the target that it may be in another one. */
    UNIT_IN_DOUBT("unit-in-doubt", "实际完成值缺少计量单位，量级与目标值相差过大", "a number without a unit, of another magnitude"),
    /** 所指不同 The two speak of different things. */
    DIFFERENT_THING("different-thing", "实际完成值与目标值所指不同", "the actual value is of another thing"),
    /** 方向不明 It is not known whether more or less is better. */
    DIRECTION_UNKNOWN("direction-unknown", "指标方向不明", "it is not known whether more is better"),
    /** 定额 Only the very amount is right, and the actual one is another. */
    EXACT_AMOUNT("exact-amount", "标准类指标，与目标值不等", "a standard that only the very amount meets"),
    /** 超出区间 Outside of a range on its better side. */
    BEYOND_RANGE("beyond-range", "超出目标区间", "outside of the range on its better side"),
    /** 约数 The target or the actual value is approximate or leaves its other end open. */
    NOT_EXACT("not-exact", "数值为约数或区间，不足以判定", "a value that is approximate or open leaves it undecided"),
    /** 时间不够具体 The time is too coarse. */
    TIME_TOO_COARSE("time-too-coarse", "完成时间不够具体", "the time is too coarse"),
    /** 年份不明 It is not known in which year. */
    YEAR_UNKNOWN("year-unknown", "年份不明", "the year is not known"),
    /** 跨年度 The project goes on after the year's end. */
    CROSSES_YEAR("crosses-year", "项目跨年度，年底之后未必逾期", "the project goes on after the end of the year"),
    /** 文字与数值 Words against a number, or a number against words. */
    WORDS_AND_NUMBER("words-and-number", "一为数值，一为文字", "one is a number, the other is words"),
    /** 文字不足以判定 Words that do not decide it. */
    WORDS("words", "文字表述不足以判定", "the words do not decide it");

    private final String code;
    private final String chinese;
    private final String english;

    UndecidedReason(String code, String chinese, String english) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    /** The reason in words: English for English locales, else Chinese. */
    public String message(Locale locale) {
        return locale.getLanguage().equals("en") ? english : chinese;
    }

    /** The spelling that is stored. */
    @Override
    public String code() {
        return code;
    }
}

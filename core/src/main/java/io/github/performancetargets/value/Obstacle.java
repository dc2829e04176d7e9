package io.github.performancetargets.value;

import io.github.performancetargets.text.Coded;
import java.util.Locale;
import java.util.Objects;

/**
 * 未读懂的原因 Why a text was not understood.
 *
 * @param kind what was in the way
 * @param index of the first character of the text that did not fit
 */
public record Obstacle(Kind kind, int index) {
    /** Checks the index. */
    public Obstacle {
        Objects.requireNonNull(kind, "kind");
        if (index < 0) {
            throw new IllegalArgumentException("expected an index of 0 or more, found " + index);
        }
    }

    /** 原因类别 What can be in the way of understanding a text. */
    public enum Kind implements Coded {
        /** 无法识别 A character or word that fits nowhere. */
        UNEXPECTED("unexpected", "数值、单位或运算符号", "a number, unit or operator"),
        /** 缺少数值 An operator or unit without a number. */
        NUMBER_EXPECTED("number-expected", "数值", "a number"),
        /** 数值越界 A number with more digits than an amount holds. */
        NUMBER_OUT_OF_BOUNDS("number-out-of-bounds", "位数不超过36位的数值", "a number of at most 36 digits"),
        /** 区间颠倒 A range whose low end is above its high end. */
        RANGE_REVERSED("range-reversed", "下限不高于上限的区间", "a range whose low end is not above its high end"),
        /** 日期不存在 A date that no calendar has. */
        NO_SUCH_DATE("no-such-date", "存在的日期", "a date that exists"),
        /** 多个数值 Several values whose relation the text does not say. */
        SEVERAL_VALUES("several-values", "单个数值，或含义明确的多项", "one value, or several whose relation is clear"),
        /** 前后矛盾 Parts that contradict each other. */
        CONTRADICTION("contradiction", "前后一致的表述", "no contradiction to what stands before"),
        /** 有歧义 A part that can be read in more than one way. */
        AMBIGUOUS("ambiguous", "没有歧义的表述", "something that can be read in one way only"),
        /** 文本过长 A text longer than the reader takes. */
        TOO_LONG("too-long", "更短的文本", "the end: the text is too long"),
        /** 本库差错 Nothing in the text: the reader failed. The text makes the fault happen again, so report it. */
        FAULT(
                "fault",
                "本库能够读取的表述；此处是本库的差错，请连同原文反馈",
                "a text that the library reads; the fault is its own, please report it with the text");

        private final String code;
        private final String chinese;
        private final String english;

        Kind(String code, String chinese, String english) {
            this.code = code;
            this.chinese = chinese;
            this.english = english;
        }

        /** 期望 What should have stood at the index instead, a noun phrase: English for English locales, else Chinese. */
        public String expected(Locale locale) {
            return locale.getLanguage().equals("en") ? english : chinese;
        }

        /** The spelling that is stored. */
        @Override
        public String code() {
            return code;
        }
    }
}

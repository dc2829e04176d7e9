package io.github.performancetargets.value;

import io.github.performancetargets.text.Coded;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * 未读懂的原因 Why a text was not understood.
 *
 * @param kind what was in the way
 * @param index of the first character of the text that did not fit
 * @param column 所在列 the column in which it stands, where the value was split over three
 * @param word 未读懂的词 the word that was not understood, where one stands there
 * @param suggestion 建议 a word of the notation that is spelled nearly the same, where there is one
 */
public record Obstacle(
        Kind kind,
        int index,
        Optional<TargetTriple.TripleColumn> column,
        Optional<String> word,
        Optional<String> suggestion) {
    /**
     * Checks the index.
     *
     * @throws IllegalArgumentException if it is below 0
     */
    public Obstacle {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(suggestion, "suggestion");
        if (index < 0) {
            throw new IllegalArgumentException("expected an index of 0 or more, found " + index);
        }
    }

    /** An obstacle of which only the place is known. */
    public Obstacle(Kind kind, int index) {
        this(kind, index, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same in a column of three. */
    public Obstacle in(TargetTriple.TripleColumn where) {
        return new Obstacle(kind, index, Optional.of(where), word, suggestion);
    }

    /**
     * 说明 One sentence for the person who wrote the text: which word was not understood, in which column, what was expected,
     * and which word may have been meant. English for English locales, else Chinese.
     */
    public String message(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        StringBuilder text = new StringBuilder();
        String expected = kind.expected(locale);
        column.ifPresent(where -> text.append(where.label(locale)).append(english ? ": " : "："));
        if (english) {
            word.ifPresentOrElse(
                    found -> text.append("'").append(found).append("' was not understood; expected "),
                    () -> text.append("at character ").append(index + 1).append(" expected "));
            text.append(expected);
            suggestion.ifPresent(
                    near -> text.append("; did you mean '").append(near).append("'?"));
            return suggestion.isPresent() ? text.toString() : text.append('.').toString();
        }
        word.ifPresentOrElse(
                found -> text.append("未读懂“").append(found).append("”，此处应为"),
                () -> text.append("第").append(index + 1).append("个字处应为"));
        text.append(expected);
        suggestion.ifPresent(near -> text.append("；是否应为“").append(near).append("”？"));
        return suggestion.isPresent() ? text.toString() : text.append('。').toString();
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

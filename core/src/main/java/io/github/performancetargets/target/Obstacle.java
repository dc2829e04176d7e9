package io.github.performancetargets.target;

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
    public enum Kind {
        /** 无法识别 A character or word that fits nowhere. */
        UNEXPECTED("unexpected"),
        /** 缺少数值 An operator or unit without a number. */
        NUMBER_EXPECTED("number-expected"),
        /** 数值越界 A number with more digits than an amount holds. */
        NUMBER_OUT_OF_BOUNDS("number-out-of-bounds"),
        /** 区间颠倒 A range whose low end is above its high end. */
        RANGE_REVERSED("range-reversed"),
        /** 日期不存在 A date that no calendar has. */
        NO_SUCH_DATE("no-such-date"),
        /** 多个数值 Several values whose relation the text does not say. */
        SEVERAL_VALUES("several-values"),
        /** 前后矛盾 Parts that contradict each other. */
        CONTRADICTION("contradiction"),
        /** 有歧义 A part that can be read in more than one way. */
        AMBIGUOUS("ambiguous"),
        /** 文本过长 A text longer than the reader takes. */
        TOO_LONG("too-long");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The spelling that is stored. */
        public String code() {
            return code;
        }
    }
}

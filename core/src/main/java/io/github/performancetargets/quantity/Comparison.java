package io.github.performancetargets.quantity;

/** 比较结果 How one measure compares with another, which may be not at all. */
public enum Comparison {
    /** 小于 Less than the other. */
    LESS,
    /** 等于 Equal to the other in value, whatever the units. */
    EQUAL,
    /** 大于 Greater than the other. */
    GREATER,
    /** 不可比 Undecided: the units do not convert, count different things, or one is absent. */
    UNDECIDED;

    static Comparison of(int order) {
        return order < 0 ? LESS : order > 0 ? GREATER : EQUAL;
    }

    /** Whether there is an order. */
    public boolean isDecided() {
        return this != UNDECIDED;
    }
}

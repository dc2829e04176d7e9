package io.github.performancetargets.target;

/** 指标方向性 Whether more is better. */
public enum Direction {
    /** 正向 More is better. */
    POSITIVE,
    /** 逆向 Less is better. */
    NEGATIVE
}

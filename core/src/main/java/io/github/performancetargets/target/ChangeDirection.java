package io.github.performancetargets.target;

/** 变化方向 Which way a changing value is to move. */
public enum ChangeDirection {
    /** 增长 Up: 增长, 提高, 增加, 上升. */
    INCREASE,
    /** 下降 Down: 下降, 减少, 降低. */
    DECREASE
}

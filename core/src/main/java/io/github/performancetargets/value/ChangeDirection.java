package io.github.performancetargets.value;

import io.github.performancetargets.text.Coded;

/** 变化方向 Which way a changing value is to move. */
public enum ChangeDirection implements Coded {
    /** 增长 Up: 增长, 提高, 增加, 上升. */
    INCREASE("increase"),
    /** 下降 Down: 下降, 减少, 降低. */
    DECREASE("decrease");

    private final String code;

    ChangeDirection(String code) {
        this.code = code;
    }

    /** The spelling that is stored. */
    @Override
    public String code() {
        return code;
    }
}

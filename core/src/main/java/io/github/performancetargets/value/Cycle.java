package io.github.performancetargets.value;

import io.github.performancetargets.text.Coded;

/** 周期 What comes round again and again. */
public enum Cycle implements Coded {
    /** 每周 The week, from Monday. */
    WEEK("week", 7),
    /** 每月 The month. */
    MONTH("month", 31),
    /** 每季度 The quarter of a year. */
    QUARTER("quarter", 92);

    private final String code;
    private final int longest;

    Cycle(String code, int longest) {
        this.code = code;
        this.longest = longest;
    }

    /** How many days the longest of them has. */
    public int longest() {
        return longest;
    }

    /** The spelling that is stored. */
    @Override
    public String code() {
        return code;
    }
}

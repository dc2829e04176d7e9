package io.github.performancetargets.indicator;

import io.github.performancetargets.text.Coded;

/** 目标期间 Which period a goal, an indicator or an amount is set for. */
public enum TargetPeriod implements Coded {
    /** 年度 The fiscal year. */
    ANNUAL("annual"),
    /** 中期 The medium term, usually three years or the life of the project. */
    MEDIUM_TERM("medium-term");

    private final String code;

    TargetPeriod(String code) {
        this.code = code;
    }

    /** The spelling that is stored. */
    @Override
    public String code() {
        return code;
    }
}

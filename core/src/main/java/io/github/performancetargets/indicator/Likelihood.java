package io.github.performancetargets.indicator;

import io.github.performancetargets.text.Coded;

/** 完成可能性 How likely the target of the year will be met. */
public enum Likelihood implements Coded {
    /** 确定能. */
    CERTAIN("certain"),
    /** 有可能. */
    POSSIBLE("possible"),
    /** 完全不可能. */
    IMPOSSIBLE("impossible");

    private final String code;

    Likelihood(String code) {
        this.code = code;
    }

    /** The spelling that is stored. */
    @Override
    public String code() {
        return code;
    }
}

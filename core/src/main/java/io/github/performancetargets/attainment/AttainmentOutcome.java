package io.github.performancetargets.attainment;

import io.github.performancetargets.text.Coded;

/** 达成结论 How an actual value stands to its target. */
public enum AttainmentOutcome implements Coded {
    /** 未达成 The target is not met. */
    NOT_MET("not-met"),
    /** 达成 The target is met. */
    MET("met"),
    /** 优于目标 More than a target of one amount asks, where more is better; less, where less is better. */
    EXCEEDED("exceeded"),
    /** 无法判定 The words do not decide it: a human must. */
    UNDECIDED("undecided");

    private final String code;

    AttainmentOutcome(String code) {
        this.code = code;
    }

    /** Whether the target is met, exceeded included. */
    public boolean isMet() {
        return this == MET || this == EXCEEDED;
    }

    /** Whether the words decide it. */
    public boolean isDecided() {
        return this != UNDECIDED;
    }

    /** The spelling that is stored. */
    @Override
    public String code() {
        return code;
    }
}

package io.github.performancetargets.value;

/** 达成情况 Whether an actual value meets a target. */
public enum Attainment {
    /** 达成 The target is met. */
    MET,
    /** 未达成 The target is not met. */
    NOT_MET,
    /** 无法判定 The words of the target do not decide it: a human must. */
    UNDECIDED
}

package io.github.performancetargets.attainment;

import io.github.performancetargets.text.Coded;

/** 判定依据 What an answer rests on. */
public enum Ground implements Coded {
    /** 文字所定 The words of both cells, the name and the form decide it. */
    STATED("stated"),
    /** 假定 Something nobody said had to be assumed: no ground for an error or a warning. */
    ASSUMED("assumed"),
    /** 据其所称 The form says that it is so, and gives nothing to check it by: 达成预期指标, or the words of the target again. */
    AS_STATED("as-stated");

    private final String code;

    Ground(String code) {
        this.code = code;
    }

    /** The weaker of two grounds: what holds for both rests on it. */
    Ground weaker(Ground other) {
        return this == ASSUMED || other == ASSUMED
                ? ASSUMED
                : this == AS_STATED || other == AS_STATED ? AS_STATED : STATED;
    }

    /** The spelling that is stored. */
    @Override
    public String code() {
        return code;
    }
}

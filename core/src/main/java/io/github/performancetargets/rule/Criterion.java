package io.github.performancetargets.rule;

import io.github.performancetargets.text.Coded;

/** 审核标准 What reviewers of performance targets ask for (财预〔2015〕88号, 绩效目标审核). */
public enum Criterion implements Coded {
    /** 完整性 Everything is filled in, and each target is definite. */
    COMPLETENESS("completeness"),
    /** 相关性 The goals are covered by linked, detailed indicators. */
    RELEVANCE("relevance"),
    /** 适当性 The money matches the targets, and these are neither too high nor too low. */
    APPROPRIATENESS("appropriateness"),
    /** 可行性 The targets are argued and can be met. */
    FEASIBILITY("feasibility");

    private final String code;

    Criterion(String code) {
        this.code = code;
    }

    /** The spelling that is stored. */
    @Override
    public String code() {
        return code;
    }
}

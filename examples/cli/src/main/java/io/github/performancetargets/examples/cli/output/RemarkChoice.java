package io.github.performancetargets.examples.cli.output;

import io.github.performancetargets.documents.trace.RemarkKind;

/** 提示范围 Which remarks of the reader are shown one by one; the others are counted. */
public enum RemarkChoice {
    /** 全部 All. */
    ALL,
    /** 存疑 Those that matter: what is in no table, and doubts about a tier, a value or money. */
    DOUBTS,
    /** 不显示 None. */
    NONE;

    boolean shows(RemarkKind kind) {
        return this == ALL || (this == DOUBTS && kind.concern() != RemarkKind.Concern.LAYOUT);
    }
}

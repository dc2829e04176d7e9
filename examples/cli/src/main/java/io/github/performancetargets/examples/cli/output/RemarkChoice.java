package io.github.performancetargets.examples.cli.output;

/** 提示范围 Which remarks of the reader are shown one by one; the others are counted. */
public enum RemarkChoice {
    /** 全部 All. */
    ALL,
    /** 未入表 Those of cells that are in no table. */
    LOST,
    /** 不显示 None. */
    NONE
}

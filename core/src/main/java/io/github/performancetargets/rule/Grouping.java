package io.github.performancetargets.rule;

/** 合并 How often a rule speaks about one table. */
public enum Grouping {
    /** 逐项 Once for each place. */
    EACH_PLACE,
    /** 每表一次 Once, at the first place, with the others beside it. */
    ONE_PER_TABLE
}

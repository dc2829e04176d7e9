package io.github.performancetargets.generalisation.score;

/** 范围 How much of a table is compared. */
public enum Scope {
    /** All that it says. */
    ALL,
    /** Of each indicator the tiers, name and value: what can be found out where no label says what else a column holds. */
    ROWS
}

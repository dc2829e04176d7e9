package io.github.performancetargets.text;

/** 代码 What is stored by a code of its own: the tiers of indicators, operators, severities and the like. */
public interface Coded {
    /** The spelling that is stored; it never changes. */
    String code();
}

package io.github.performancetargets.examples.desk.store;

/** 状态 How far a table has come at the desk. */
public enum TableState {
    /** 填报中 Being written by the clerk, who alone sees it. */
    DRAFT,
    /** 已申报 Declared by the clerk; it can be changed no more. */
    DECLARED,
    /** 已收件 Handed in as a document. */
    RECEIVED
}

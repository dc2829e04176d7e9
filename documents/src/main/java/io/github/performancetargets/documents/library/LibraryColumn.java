package io.github.performancetargets.documents.library;

/** 指标库栏目 The columns of an indicator library, with the names of their lines in {@code columns.tsv}. */
enum LibraryColumn {
    /** 指标编码 The code. */
    CODE,
    /** 指标名称 The name: the one column that must be there. */
    NAME,
    /** 别名 Other names. */
    ALIASES,
    /** 一级指标 The first tier. */
    CATEGORY,
    /** 二级指标 The second tier. */
    DIMENSION,
    /** 计量单位 The unit. */
    UNIT,
    /** 指标方向 Which values are better. */
    AIM,
    /** 标准值 The standard. */
    STANDARD,
    /** 指标解释 The explanation or formula. */
    EXPLANATION,
    /** 佐证资料 What proves it. */
    EVIDENCE,
    /** 赋分规则 How points are given. */
    POINTS
}

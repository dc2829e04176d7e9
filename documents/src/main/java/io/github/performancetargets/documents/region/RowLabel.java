package io.github.performancetargets.documents.region;

/** 行类 What a row of a sheet is to a form. */
public enum RowLabel {
    /** 栏目 It heads the indicators. */
    HEADER,
    /** 指标 It holds indicators, or a tier, or their sum, below a header. */
    INDICATOR,
    /** 表头 It holds labels with their values. */
    FIELD,
    /** 资金 It holds totals or sources of money, or heads their columns. */
    FUNDS,
    /** 目标 It holds goals. */
    GOAL,
    /** 任务 It holds tasks of a department. */
    TASK,
    /** 标题 It holds the title of a form, its year or the unit of its money. */
    TITLE,
    /** 文字 It holds words that belong to no part of a form: a caption, a note, a number of a page. */
    TEXT,
    /** 表外 It belongs to something that is no form. */
    FOREIGN;

    /** Whether it is a part of a form. */
    public boolean isOfForm() {
        return this != TEXT && this != FOREIGN;
    }

    /** Whether it stands above or below the indicators of a form. */
    boolean isOfHead() {
        return this == FIELD || this == FUNDS || this == GOAL || this == TASK;
    }
}

package io.github.performancetargets.table;

import io.github.performancetargets.text.Coded;

/** 填报阶段 How far a table has come: what a form demands grows from one stage to the next. */
public enum Stage implements Coded {
    /** 草稿 Being written: only what identifies the table has to stand. */
    DRAFT("draft"),
    /** 申报 Declared with the budget: everything the form marks has to stand. */
    DECLARATION("declaration"),
    /** 批复 Approved with the budget. */
    APPROVAL("approval"),
    /** 运行监控 Looked at in the year: how far it has come stands beside the targets. */
    MONITORING("monitoring"),
    /** 绩效自评 Assessed after the year: what was achieved stands beside the targets. */
    SELF_ASSESSMENT("self-assessment");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    /** The spelling that is stored. */
    @Override
    public String code() {
        return code;
    }
}

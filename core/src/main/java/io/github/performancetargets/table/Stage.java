package io.github.performancetargets.table;

/** 填报阶段 How far a table has come: what a form demands grows from one stage to the next. */
public enum Stage {
    /** 草稿 Being written: only what identifies the table has to stand. */
    DRAFT("draft"),
    /** 申报 Declared with the budget: everything the form marks has to stand. */
    DECLARATION("declaration"),
    /** 批复 Approved with the budget. */
    APPROVAL("approval");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    /** The spelling that is stored. */
    public String code() {
        return code;
    }
}

package io.github.performancetargets.indicator;

import io.github.performancetargets.text.Coded;

/** 偏差原因 What kept a target from its course: the columns of the form. */
public enum DeviationCause implements Coded {
    /** 经费保障. */
    FUNDS("funds"),
    /** 制度保障. */
    RULES("rules"),
    /** 人员保障. */
    STAFF("staff"),
    /** 硬件条件保障. */
    EQUIPMENT("equipment"),
    /** 其他. */
    OTHER("other");

    private final String code;

    DeviationCause(String code) {
        this.code = code;
    }

    /** The spelling that is stored. */
    @Override
    public String code() {
        return code;
    }
}

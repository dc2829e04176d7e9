package io.github.performancetargets.assessment;

import io.github.performancetargets.text.Coded;
import java.util.Locale;

/** 未能复核的原因 Why it is not known which points a scheme gives. */
public enum NoScore implements Coded {
    /** 无分值 No weight is printed. */
    NO_WEIGHT("no-weight", "未列分值", "no points are set"),
    /** 无法判定 Whether the target is met is undecided; the answer says why. */
    UNDECIDED("undecided", "是否达成无法判定", "whether the target is met is undecided"),
    /** 无公式 The target is missed, and no formula of the scheme says by how much. */
    NO_FORMULA("no-formula", "未达成，办法没有适用的公式", "missed, and no formula of the scheme applies"),
    /** 数值越界 Numbers so large that no form means them. */
    OUT_OF_BOUNDS("out-of-bounds", "数值超出可计算的范围", "numbers out of bounds"),
    /** 无预算数 The budget of the year is 0 or missing, so there is no rate. */
    NO_BUDGET("no-budget", "全年预算数为零或未填，没有执行率", "the budget of the year is 0 or missing: there is no rate"),
    /** 无执行数 What was spent is missing. */
    NOT_EXECUTED("not-executed", "未填全年执行数", "what was spent is missing");

    private final String code;
    private final String chinese;
    private final String english;

    NoScore(String code, String chinese, String english) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    /** The reason in words: English for English locales, else Chinese. */
    public String message(Locale locale) {
        return locale.getLanguage().equals("en") ? english : chinese;
    }

    /** The spelling that is stored. */
    @Override
    public String code() {
        return code;
    }
}

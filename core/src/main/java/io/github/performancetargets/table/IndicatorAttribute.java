package io.github.performancetargets.table;

import io.github.performancetargets.text.Coded;

/** 指标要素 A column besides name and value that a form may demand of every indicator (财预〔2021〕101号, 财预〔2020〕10号). */
public enum IndicatorAttribute implements Coded {
    /** 指标解释. */
    EXPLANATION("explanation"),
    /** 设定依据. */
    BASIS("basis"),
    /** 权重. */
    WEIGHT("weight"),
    /** 实际完成值. */
    ACTUAL("actual"),
    /** 得分. */
    SCORE("score");

    private final String code;

    IndicatorAttribute(String code) {
        this.code = code;
    }

    /** The name of the property in the stored indicator, which findings carry too. */
    @Override
    public String code() {
        return code;
    }
}

package io.github.performancetargets.assessment;

import io.github.performancetargets.text.Coded;

/** 得分比对 How printed points stand to those that the scheme gives. */
public enum ScoreAgreement implements Coded {
    /** 相符 Equal, after rounding or cutting off to the digits printed, or within what the digits of the printed actual value leave open. */
    AGREES("agrees"),
    /** 区间内 Within the interval in which a human decides. */
    WITHIN("within"),
    /** 人工打分 Other points than the scheme gives: given by hand. */
    GIVEN_BY_HAND("given-by-hand"),
    /** 未打分 No points are printed. */
    NOT_PRINTED("not-printed"),
    /** 未复核 What the scheme gives is not known. */
    NOT_COMPUTED("not-computed");

    private final String code;

    ScoreAgreement(String code) {
        this.code = code;
    }

    /** The spelling that is stored. */
    @Override
    public String code() {
        return code;
    }
}

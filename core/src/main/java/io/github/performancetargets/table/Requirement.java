package io.github.performancetargets.table;

import io.github.performancetargets.text.Coded;

/** 填报要求 What a form asks of a second-tier slot. */
public enum Requirement implements Coded {
    /** 选填 Nothing. */
    OPTIONAL("optional"),
    /** 必填 At least one indicator; a qualitative value will do. */
    REQUIRED("required"),
    /** 必填硬性指标 At least one indicator, and one with a number. */
    REQUIRED_QUANTIFIED("required-quantified");

    private final String code;

    Requirement(String code) {
        this.code = code;
    }

    /** The spelling that is stored. */
    @Override
    public String code() {
        return code;
    }
}

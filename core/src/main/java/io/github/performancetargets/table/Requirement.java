package io.github.performancetargets.table;

/** 填报要求 What a form asks of a second-tier slot. */
public enum Requirement {
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
    public String code() {
        return code;
    }
}

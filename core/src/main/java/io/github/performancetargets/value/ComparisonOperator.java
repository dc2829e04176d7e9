package io.github.performancetargets.value;

import io.github.performancetargets.text.Coded;

/** 运算符号 How an actual value is compared with the amount of a target. */
public enum ComparisonOperator implements Coded {
    /** ≥ 大于等于, 不低于, 以上. */
    AT_LEAST(">=", "≥"),
    /** {@literal >} 大于, 超过. */
    MORE_THAN(">", ">"),
    /** ≤ 小于等于, 不超过, 以下, 以内. */
    AT_MOST("<=", "≤"),
    /** {@literal <} 小于, 低于. */
    LESS_THAN("<", "<"),
    /** = 等于. */
    EQUAL("=", "="),
    /** 未写明 None was written: {@code 12 次} says neither "=" nor "≥". */
    UNSPECIFIED("", "");

    private final String code;
    private final String sign;

    ComparisonOperator(String code, String sign) {
        this.code = code;
        this.sign = sign;
    }

    /** The ASCII spelling that is stored: {@code >=}; empty for {@link #UNSPECIFIED}. */
    @Override
    public String code() {
        return code;
    }

    /** The sign that forms print: {@code ≥}; empty for {@link #UNSPECIFIED}. */
    public String sign() {
        return sign;
    }
}

package io.github.performancetargets.rule;

import io.github.performancetargets.text.Coded;

/** 严重程度 How much a finding weighs, the heaviest first. */
public enum Severity implements Coded {
    /** 错误 The table cannot be accepted as it is. */
    ERROR("error"),
    /** 警告 Very likely a mistake. */
    WARNING("warning"),
    /** 提示 Worth a look. */
    NOTE("note");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /** The spelling that is stored. */
    @Override
    public String code() {
        return code;
    }
}

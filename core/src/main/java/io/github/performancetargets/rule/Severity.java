package io.github.performancetargets.rule;

/** 严重程度 How much a finding weighs, the heaviest first. */
public enum Severity {
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
    public String code() {
        return code;
    }
}

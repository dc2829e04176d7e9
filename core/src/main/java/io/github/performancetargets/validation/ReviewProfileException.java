package io.github.performancetargets.validation;

/** 审核方案异常 A profile says what is not understood, or names a rule that there is not. The message says line, expected and found. */
public final class ReviewProfileException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String reason;

    ReviewProfileException(int line, String expected, String found) {
        this(line, reason(expected, found));
    }

    ReviewProfileException(int line, String expected, String found, Throwable cause) {
        this(line, reason(expected, found));
        initCause(cause);
    }

    private ReviewProfileException(int line, String reason) {
        super(reason + " in line " + line);
        this.line = line;
        this.reason = reason;
    }

    private static String reason(String expected, String found) {
        return "expected " + expected + ", found " + found;
    }

    /** 行号 The line, from 1. */
    public int line() {
        return line;
    }

    /** 原因 What was expected and what was found, in English, without the line. */
    public String reason() {
        return reason;
    }
}

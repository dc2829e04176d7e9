package io.github.performancetargets.scheme;

/** 评分办法异常 A text is no scheme. The message says line, expected and found. */
public final class ScoringSchemeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String reason;

    ScoringSchemeException(int line, String expected, String found) {
        this(line, "expected " + expected + ", found " + found);
    }

    private ScoringSchemeException(int line, String reason) {
        super(reason + " in line " + line);
        this.line = line;
        this.reason = reason;
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

package io.github.performancetargets.scheme;

import java.util.Locale;

/** 评分办法异常 A text is no scheme. The message says line, expected and found. */
public final class ScoringSchemeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final SchemeExpectation expected;
    private final String detail;
    private final String found;

    /** What was expected says all of it. */
    ScoringSchemeException(int line, SchemeExpectation expected, String found) {
        this(line, expected, "", found);
    }

    /**
     * Creates the exception.
     *
     * @param detail of what was expected
     * @param found empty where there is nothing to show
     */
    ScoringSchemeException(int line, SchemeExpectation expected, String detail, String found) {
        super(say(expected, detail, found, Locale.ENGLISH) + " in line " + line);
        this.line = line;
        this.expected = expected;
        this.detail = detail;
        this.found = found;
    }

    /** 行号 The line, from 1. */
    public int line() {
        return line;
    }

    /** 原因 What was expected and what was found, in English, without the line. */
    public String reason() {
        return reason(Locale.ENGLISH);
    }

    /** 原因 The same for people: Chinese for a Chinese locale, otherwise English. */
    public String reason(Locale locale) {
        return say(expected, detail, found, locale);
    }

    private static String say(SchemeExpectation expected, String detail, String found, Locale locale) {
        boolean chinese = SchemeExpectation.isChinese(locale);
        String what = (chinese ? "应为" : "expected ") + expected.words(detail, locale);
        return found.isEmpty() ? what : what + (chinese ? "，实为 " : ", found ") + found;
    }
}

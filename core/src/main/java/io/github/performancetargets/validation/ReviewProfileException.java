package io.github.performancetargets.validation;

import java.util.Locale;

/** 审核方案异常 A profile says what is not understood, or names a rule that there is not. The message says line, expected and found. */
public final class ReviewProfileException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final ProfileExpectation expected;
    private final String detail;
    private final String found;

    /**
     * Creates the exception.
     *
     * @param detail of what was expected
     * @param found as it is to be shown; empty where there is nothing to show
     */
    ReviewProfileException(int line, ProfileExpectation expected, String detail, String found) {
        super(say(expected, detail, found, Locale.ENGLISH) + " in line " + line);
        this.line = line;
        this.expected = expected;
        this.detail = detail;
        this.found = found;
    }

    ReviewProfileException(int line, ProfileExpectation expected, String found, Throwable cause) {
        this(line, expected, "", found);
        initCause(cause);
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

    private static String say(ProfileExpectation expected, String detail, String found, Locale locale) {
        boolean chinese = ProfileExpectation.isChinese(locale);
        String what = (chinese ? "应为" : "expected ") + expected.words(detail, locale);
        return found.isEmpty() ? what : what + (chinese ? "，实为 " : ", found ") + found;
    }
}

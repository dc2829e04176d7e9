package io.github.performancetargets.text;

import java.util.Objects;

/**
 * 文本解析异常 A text is not in the notation that a strict {@code parse} reads. It carries the whole text, the index of the
 * first character that does not fit, and what was expected there; the message says all three.
 */
public final class TextParseException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;

    private final String text;
    private final int index;
    private final String expected;

    /**
     * Creates the exception.
     *
     * @param text the whole text that was read
     * @param index of the first character that does not fit, 0 to the length of the text
     * @param expected what was expected there, a noun phrase
     * @throws IllegalArgumentException if the index lies outside the text
     */
    public TextParseException(String text, int index, String expected) {
        super(message(text, index, expected));
        this.text = text;
        this.index = index;
        this.expected = expected;
    }

    private static String message(String text, int index, String expected) {
        Objects.requireNonNull(expected, "expected");
        if (index < 0 || index > text.length()) {
            throw new IllegalArgumentException("index " + index + " is outside the text of length " + text.length());
        }
        String found = index == text.length() ? "the end" : "'" + shortened(text.substring(index)) + "'";
        return "expected " + expected + " at index " + index + " of '" + shortened(text) + "', found " + found;
    }

    private static String shortened(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return text.substring(0, end) + "…";
    }

    /** 原文 The whole text that was read. */
    public String text() {
        return text;
    }

    /** 位置 The index of the first character that does not fit. */
    public int index() {
        return index;
    }

    /** 期望 What was expected at the index, in English. */
    public String expected() {
        return expected;
    }
}

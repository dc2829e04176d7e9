package io.github.performancetargets.error;

import java.util.Locale;
import java.util.Objects;

/**
 * 数据错误 Why a document was refused, for programs; the same whether Jackson read it or not.
 *
 * @param pointer where, as a JSON pointer; empty for the whole document
 * @param line from 1; 0 where what was read is no text, such as a tree
 * @param column from 1, in bytes where bytes were read, else in characters; 0 where there is no line
 * @param expected what should stand there
 * @param found what stands there
 */
public record JsonError(String pointer, int line, int column, ExpectedValue expected, FoundValue found) {
    private static final int LOGGED = 200;

    /** Checks that nothing is null. */
    public JsonError {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
    }

    /**
     * 位置 Where, in the words of the form: 绩效指标第 3 项 · 指标值 for a Chinese locale, English for any other; empty for the whole
     * document. A property that the format does not have is quoted.
     */
    public String place(Locale locale) {
        return PlaceInWords.of(pointer, found.kind() == FoundValue.Kind.UNKNOWN_PROPERTY, locale);
    }

    /**
     * 说明 One sentence for people: Chinese for a Chinese locale, English for any other. It names line and column, where there
     * are any, and the place in words, no pointer.
     */
    public String sentence(Locale locale) {
        boolean chinese = isChinese(locale);
        String where = place(locale);
        if (line > 0) {
            String spot = chinese ? "第 " + line + " 行第 " + column + " 列" : "line " + line + ", column " + column;
            where = spot + (where.isEmpty() ? "" : (chinese ? "，" : ", ") + where);
        }
        if (chinese) {
            String reason = expected.detail().isEmpty() ? "" : "；" + expected.reason(locale);
            return where + (where.isEmpty() ? "" : "：") + "应为" + spaced(expected.text(locale)) + "，实为"
                    + spaced(found.text(locale)) + reason + "。";
        }
        String sentence = where + (where.isEmpty() ? "" : ": ") + fact() + ".";
        return sentence.substring(0, 1).toUpperCase(Locale.ENGLISH) + sentence.substring(1);
    }

    /** 日志文字 What exceptions say, for logs: English, with line, column and the pointer, of which the middle may be left out. */
    public String message() {
        String place = line > 0 ? " (line " + line + ", column " + column + ")" : "";
        return fact() + (pointer.isEmpty() ? "" : " at " + shortenedPointer()) + place;
    }

    private String shortenedPointer() {
        String shown = pointer.length() <= LOGGED
                ? pointer
                : FoundValue.shortened(pointer) + pointer.substring(pointer.length() - LOGGED / 2);
        return FoundValue.onOneLine(shown);
    }

    private String fact() {
        return expected.detail().isEmpty()
                ? "expected " + expected.text(Locale.ENGLISH) + ", found " + found.text(Locale.ENGLISH)
                : expected.reason(Locale.ENGLISH);
    }

    /** With the space that Chinese has before Latin letters and digits. */
    static String spaced(String text) {
        return !text.isEmpty() && text.charAt(0) < 0x80 && Character.isLetterOrDigit(text.charAt(0))
                ? " " + text
                : text;
    }

    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}

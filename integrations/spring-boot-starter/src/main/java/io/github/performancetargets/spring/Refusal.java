package io.github.performancetargets.spring;

import java.util.Locale;

/**
 * 拒收原因 Why a document was refused, as data.
 *
 * @param pointer where, as a JSON pointer; empty for the whole document
 * @param line from 1; 0 where what was read is no text
 * @param column from 1; 0 where there is no line
 * @param expected what should stand there; empty where the sentence says all
 * @param found what stands there; empty where the sentence says all
 * @param sentence all of it
 */
record Refusal(String pointer, int line, int column, String expected, String found, String sentence) {
    /** One sentence for people. */
    String detail(Locale locale) {
        if (!locale.getLanguage().equals(Locale.CHINESE.getLanguage()) || expected.isEmpty()) {
            return sentence;
        }
        String where = line > 0 ? "第 " + line + " 行第 " + column + " 列：" : "";
        return where + "应为 " + expected + "，实为 " + found + "。";
    }
}

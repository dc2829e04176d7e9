package io.github.performancetargets.rule;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.text.Folding;

/** 印制的名称 What forms print where the name of an indicator is to be written: 指标1：, ……. */
final class PrintedName {
    private static final String LABEL = "指标";

    private PrintedName() {}

    /** Whether a row is a part of the form and no indicator: no words, or "……" or "指标2：" alone, and no value. */
    static boolean isEmptyRow(Indicator row) {
        return saysNothing(row.name())
                && (row.value().isEmpty() || Folding.isBlank(row.value().get().text()));
    }

    /** Whether a name holds nothing but what the form prints: blanks, dots, 指标 and a number. */
    static boolean saysNothing(String name) {
        if (beginsWithWords(name)) {
            return false;
        }
        boolean labelled = name.startsWith(LABEL);
        for (int i = labelled ? LABEL.length() : 0; i < name.length(); i++) {
            char c = Folding.fold(name.charAt(i));
            if (!isDigit(c) && !isMark(c) && c != ' ') {
                return false;
            }
            if (isDigit(c) && !labelled) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name begins with an ideograph that no form prints, as nearly every name does: no more is looked at. */
    static boolean beginsWithWords(String name) {
        char first = name.isEmpty() ? ' ' : name.charAt(0);
        return Folding.isIdeograph(first) && first != LABEL.charAt(0);
    }

    /** 去掉序号 A folded name without the printed 指标1: before it. */
    static String withoutNumber(String folded) {
        if (!folded.startsWith(LABEL)) {
            return folded;
        }
        int i = LABEL.length();
        while (i < folded.length() && isDigit(folded.charAt(i))) {
            i++;
        }
        boolean numbered = i > LABEL.length() && i < folded.length() && isMark(folded.charAt(i));
        return numbered ? folded.substring(i + 1) : folded;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isMark(char c) {
        return c == ':' || c == '.' || c == '、' || c == '…' || c == '⋯';
    }
}

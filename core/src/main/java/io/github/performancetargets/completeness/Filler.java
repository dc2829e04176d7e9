package io.github.performancetargets.completeness;

import io.github.performancetargets.text.Folding;

/** 占位文字 Tells words from what stands in a cell that nobody filled in. */
final class Filler {
    private Filler() {}

    /** Whether a text holds nothing but marks of an unfilled cell, such as {@code ××}, {@code ***}, {@code /} or {@code ……}. */
    static boolean isPlaceholder(String text) {
        if (beginsWithIdeograph(text)) {
            return false;
        }
        boolean mark = false;
        for (int i = 0; i < text.length(); i++) {
            char c = Folding.fold(text.charAt(i));
            if (!isMark(c)) {
                if (c != ' ') {
                    return false;
                }
            } else {
                mark = true;
            }
        }
        return mark;
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case '*', '/', '\\', '-', '_', '×', 'X', 'x', '…', '⋯', '.', '?', '#', '○', '〇', '□' -> true;
            default -> false;
        };
    }

    /** Whether a text holds no word of any script: 88, 43.2 or 100% name nothing. */
    static boolean isWithoutWords(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Folding.isIdeograph(c) || Character.isLetter(c) || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text is blank or a placeholder. */
    static boolean isUnfilled(String text) {
        return !beginsWithIdeograph(text) && (Folding.isBlank(text) || isPlaceholder(text));
    }

    // as nearly every cell does
    private static boolean beginsWithIdeograph(String text) {
        return !text.isEmpty() && Folding.isIdeograph(text.charAt(0));
    }
}

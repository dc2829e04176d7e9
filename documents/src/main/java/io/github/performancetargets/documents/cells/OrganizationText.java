package io.github.performancetargets.documents.cells;

import io.github.performancetargets.documents.lexicon.LabelWords;
import java.util.Optional;

/**
 * 单位文字 The name of an organization and its code: {@code 行财科 05}, {@code 126-某厅}, {@code [126]某厅}, {@code 某厅(126)}.
 *
 * @param name without the code
 * @param code where one stands there
 */
public record OrganizationText(String name, Optional<String> code) {
    private static final int SHORTEST_STUCK = 3;
    private static final String SEPARATORS = "-—－–_/";

    /** Reads a cell; a code behind a blank counts only where the label asks for one. */
    public static OrganizationText read(String text, boolean codeAsked) {
        int length = text.length();
        int head = codeEnd(text, isOpen(text.charAt(0)) ? 1 : 0);
        boolean bracketed = isOpen(text.charAt(0)) && head > 1 && head < length - 1 && isClose(text.charAt(head));
        if (bracketed) {
            return of(text.substring(head + 1), text.substring(1, head));
        }
        boolean separated = head > 1
                && head < length - 1
                && (SEPARATORS.indexOf(text.charAt(head)) >= 0 || (LabelWords.isBlank(text.charAt(head)) && codeAsked));
        if (separated) {
            return of(text.substring(head + 1), text.substring(0, head));
        }
        if (codeAsked && head >= SHORTEST_STUCK && head < length - 1 && isIdeograph(text.charAt(head))) {
            // 169国家林业局
            return of(text.substring(head), text.substring(0, head));
        }
        return tail(text, codeAsked);
    }

    private static OrganizationText tail(String text, boolean codeAsked) {
        int end = isClose(text.charAt(text.length() - 1)) ? text.length() - 1 : text.length();
        int start = end;
        while (start > 0 && isCodeCharacter(text.charAt(start - 1))) {
            start--;
        }
        boolean bracketed = end < text.length() && start > 1 && isOpen(text.charAt(start - 1));
        boolean separated = end == text.length()
                && codeAsked
                && start > 1
                && (LabelWords.isBlank(text.charAt(start - 1)) || SEPARATORS.indexOf(text.charAt(start - 1)) >= 0);
        if (codeAsked
                && end - start >= SHORTEST_STUCK
                && end == text.length()
                && start > 1
                && isIdeograph(text.charAt(start - 1))) {
            return of(text.substring(0, start), text.substring(start));
        }
        if (isCode(text.substring(start, end)) && (bracketed || separated)) {
            return of(text.substring(0, start - 1), text.substring(start, end));
        }
        return new OrganizationText(text, Optional.empty());
    }

    private static OrganizationText of(String name, String code) {
        return new OrganizationText(LabelWords.stripped(name), Optional.of(code));
    }

    /** Whether a text is a code: digits, at least two. */
    public static boolean isCode(String text) {
        return text.length() >= 2 && codeEnd(text, 0) == text.length();
    }

    private static int codeEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isCodeCharacter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isCodeCharacter(char c) {
        return LabelWords.isDigit(c);
    }

    private static boolean isIdeograph(char c) {
        return Character.isIdeographic(c);
    }

    private static boolean isOpen(char c) {
        return "([（［【〔".indexOf(c) >= 0;
    }

    private static boolean isClose(char c) {
        return ")]）］】〕".indexOf(c) >= 0;
    }
}

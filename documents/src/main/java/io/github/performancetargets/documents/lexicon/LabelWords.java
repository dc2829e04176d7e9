package io.github.performancetargets.documents.lexicon;

import java.util.OptionalInt;

/** 文字 What all labels share: half- and full-width characters are one, blanks and brackets do not count. */
public final class LabelWords {
    private static final String OPEN = "([{〔【［《";
    private static final String CLOSE = ")]}〕】］》";
    private static final String NUMERALS = "一二三四五六七八九十";

    private LabelWords() {}

    /** The text with full-width ASCII characters as half-width ones and every blank as a space. */
    public static String folded(String text) {
        int same = 0;
        while (same < text.length() && fold(text.charAt(same)) == text.charAt(same)) {
            same++;
        }
        if (same == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, same);
        for (int i = same; i < text.length(); i++) {
            out.append(fold(text.charAt(i)));
        }
        return out.toString();
    }

    private static char fold(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        return isBlank(c) ? ' ' : c;
    }

    /** Whether a character is a blank of any width, zero included. */
    public static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** The text without blanks of any width at either end. */
    public static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** What a label is looked up by: folded, without blanks, stars, colons, numbering, and what stands in brackets. */
    public static String key(String label) {
        StringBuilder out = new StringBuilder(label.length());
        int depth = 0;
        for (int i = 0; i < label.length(); i++) {
            char c = fold(label.charAt(i));
            if (OPEN.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSE.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && "  *★☆:;。".indexOf(c) < 0) {
                out.append(c);
            }
        }
        return withoutNumbering(out.toString());
    }

    private static String withoutNumbering(String key) {
        int end = 0;
        while (end < key.length() && (isDigit(key.charAt(end)) || NUMERALS.indexOf(key.charAt(end)) >= 0)) {
            end++;
        }
        boolean numbered = end > 0 && end < key.length() - 1 && "、.．".indexOf(key.charAt(end)) >= 0;
        return numbered ? key.substring(end + 1) : key;
    }

    /** The words behind the number of an item in an outline: 1.贴息户数, 1.2.1 合规率; the text itself where it has none. */
    public static String withoutOutlineNumber(String text) {
        if (text.isEmpty() || !isDigit(fold(text.charAt(0)))) {
            return text;
        }
        String folded = folded(text);
        int end = 0;
        boolean parted = false;
        while (end < folded.length()
                && (isDigit(folded.charAt(end)) || (end > 0 && ".、．".indexOf(folded.charAt(end)) >= 0))) {
            parted |= !isDigit(folded.charAt(end));
            end++;
        }
        boolean words =
                end < folded.length() - 1 && (Character.isLetter(folded.charAt(end)) || folded.charAt(end) == ' ');
        return parted && words ? stripped(text.substring(end)) : text;
    }

    /** What stands in the brackets of a label, without blanks; empty where there are none. */
    public static String inBrackets(String label) {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < label.length(); i++) {
            char c = fold(label.charAt(i));
            if (OPEN.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSE.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth > 0 && c != ' ') {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** How many brackets are opened and not closed; negative where more are closed. */
    public static int openBrackets(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            depth += OPEN.indexOf(c) >= 0 ? 1 : CLOSE.indexOf(c) >= 0 ? -1 : 0;
        }
        return depth;
    }

    /** The first year in a text: four digits from 19 or 20, and then 年. */
    public static OptionalInt year(String text) {
        String folded = folded(text);
        for (int i = 0; i + 4 < folded.length(); i++) {
            if (isYear(folded, i)) {
                int next = i + 4;
                while (next < folded.length() && folded.charAt(next) == ' ') {
                    next++;
                }
                if (next < folded.length() && folded.charAt(next) == '年') {
                    return OptionalInt.of(Integer.parseInt(folded, i, i + 4, 10));
                }
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isYear(String text, int at) {
        return (text.startsWith("19", at) || text.startsWith("20", at))
                && isDigit(text.charAt(at + 2))
                && isDigit(text.charAt(at + 3))
                && (at == 0 || !isDigit(text.charAt(at - 1)))
                && !endsRange(text, at);
    }

    /** 2025年 in 2023-2025年 is the last of several years, and no year by itself. */
    private static boolean endsRange(String text, int at) {
        return at >= 2
                && "-—–~至到".indexOf(text.charAt(at - 1)) >= 0
                && (isDigit(text.charAt(at - 2)) || text.charAt(at - 2) == '年');
    }

    /** Whether a text ends with a colon, as a label does that waits for its value: 项目名称：. */
    public static boolean endsWithColon(String text) {
        return text.endsWith(":") || text.endsWith("：");
    }

    /** The words before a colon at the end. */
    public static String withoutColon(String text) {
        return endsWithColon(text) ? text.substring(0, text.length() - 1) : text;
    }

    /** Whether a character is an ASCII digit. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a text says nothing: dots, dashes, slashes and blanks only. */
    public static boolean isFiller(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (" .…·-—–_/\\".indexOf(fold(text.charAt(i))) < 0) {
                return false;
            }
        }
        return true;
    }
}

package io.github.performancetargets.text;

/**
 * 折叠 The one spelling of characters that forms write in several: full-width letters, digits and punctuation become
 * half-width, the look-alikes of dashes, tildes and comparison signs become one each, every kind of blank becomes a space.
 * One character becomes one character, so that an index into the folded text is an index into the original.
 */
public final class Folding {
    private Folding() {}

    /** The folded character. */
    public static char fold(char c) {
        if (c < 0x7F) {
            return c < ' ' ? ' ' : c;
        }
        return isIdeograph(c) ? c : foldRare(c);
    }

    // apart, so that what nearly every character needs is small enough to be compiled into loops
    private static char foldRare(char c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '–', '—', '―', '−', '─', '━', '﹣' -> '-';
            case '〜', '∼', '∽', '˜', '﹏' -> '~';
            case '≧', '⩾', '≽' -> '≥';
            case '≦', '⩽', '≼' -> '≤';
            case '﹥' -> '>';
            case '﹤' -> '<';
            case '〈', '‹' -> '《';
            case '〉', '›' -> '》';
            case '﹪', '٪' -> '%';
            case '﹦', '═' -> '=';
            case '。', '｡' -> ';';
            case '﹐' -> ',';
            case '﹔' -> ';';
            case '﹙', '〔' -> '(';
            case '﹚', '〕' -> ')';
            case '∕', '⁄' -> '/';
            case '・', '•', '∙', '⋅' -> '·';
            default -> isBlank(c) ? ' ' : c;
        };
    }

    /** Whether the character is a blank: white space of any script, a control or an invisible mark. */
    public static boolean isBlank(char c) {
        if (c <= ' ') {
            return true;
        }
        if (c < 0x7F || (c >= 0x2070 && c <= 0xFE2F && c != 0x3000)) {
            return false;
        }
        return isRareBlank(Character.getType(c));
    }

    private static boolean isRareBlank(int type) {
        return type == Character.SPACE_SEPARATOR
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.CONTROL
                || type == Character.FORMAT;
    }

    /** 汉字 Whether the character is one of the Chinese ones in daily use, which fold into themselves. */
    public static boolean isIdeograph(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    /** Whether the text holds nothing but blanks. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The text with every character folded; the same object where that changes nothing. */
    public static String fold(String text) {
        int length = text.length();
        int i = 0;
        while (i < length && fold(text.charAt(i)) == text.charAt(i)) {
            i++;
        }
        if (i == length) {
            return text;
        }
        char[] folded = text.toCharArray();
        for (; i < length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    /**
     * The folded text without its blanks, but for one space where a blank stands between two digits or between two Latin
     * letters: there it may mean something. The same object where that changes nothing.
     */
    public static String compact(String text) {
        int length = text.length();
        int i = 0;
        char c;
        while (i < length && (c = text.charAt(i)) != ' ' && fold(c) == c) {
            i++;
        }
        if (i == length) {
            return text;
        }
        char[] kept = new char[length];
        text.getChars(0, i, kept, 0);
        return new String(kept, 0, compact(text, i, length, kept, i));
    }

    /** The index in the text of the character that stands at an index of its {@link #compact} form. */
    public static int originalIndex(String text, int compactIndex) {
        int count = 0;
        char last = ' ';
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            if (c == ' ') {
                blank = true;
            } else {
                if (blank && separates(last, c)) {
                    count++;
                }
                if (++count > compactIndex) {
                    return i;
                }
                last = c;
                blank = false;
            }
        }
        return text.length();
    }

    private static int compact(String text, int from, int to, char[] kept, int at) {
        boolean blank = false;
        for (int i = from; i < to; i++) {
            char c = fold(text.charAt(i));
            if (c == ' ') {
                blank = at > 0;
            } else {
                if (blank && separates(kept[at - 1], c)) {
                    kept[at++] = ' ';
                }
                blank = false;
                kept[at++] = c;
            }
        }
        return at;
    }

    private static boolean separates(char before, char after) {
        return (isDigit(before) && isDigit(after)) || (isLetter(before) && isLetter(after));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}

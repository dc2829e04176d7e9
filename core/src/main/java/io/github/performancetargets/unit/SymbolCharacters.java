package io.github.performancetargets.unit;

/** The characters of the symbol grammar. */
final class SymbolCharacters {
    private SymbolCharacters() {}

    /** A full-width form of an ASCII character, or one of the many dots, as the character of the grammar. */
    static char folded(char c) {
        if (c >= '！' && c <= '～') {
            return folded((char) (c - '！' + '!'));
        }
        return switch (c) {
            case '•', '∙', '⋅', '・', '‧', '･', '●', '*', '×', '✕' -> '·';
            case '∕', '⁄', '÷' -> '/';
            case '﹪' -> '%';
            case '﹟' -> '#';
            default -> c;
        };
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u3000' || (c >= '\u2000' && c <= '\u200B');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** The value of a superscript digit 1 to 9, else 0. */
    static int superscript(char c) {
        return switch (c) {
            case '¹' -> 1;
            case '²' -> 2;
            case '³' -> 3;
            default -> c >= '⁴' && c <= '⁹' ? c - '⁰' : 0;
        };
    }

    /** Whether a code point can stand in a word outside brackets; digits can, but not first. */
    static boolean isWord(int c) {
        return Character.isLetter(c)
                || (c >= '0' && c <= '9')
                || (c >= '㍱' && c <= '㏟') // ㎡, ㎏, ㎞: units in one square
                || Character.getType(c) == Character.CURRENCY_SYMBOL
                || "%‰‱°℃℉′″#&_-+'、〇".indexOf(c) >= 0;
    }

    /** Whether a code point can stand in brackets within a word, or in a counted noun. */
    static boolean isText(int c) {
        return c != '{' && c != '}' && !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
    }

    /** The index of the first character that no counted noun has there, or −1 for a good one. */
    static int firstNotInNoun(String noun) {
        int length = noun.length();
        if (length == 0 || length > MeasurementUnit.MAX_NOUN_LENGTH) {
            return Math.min(length, MeasurementUnit.MAX_NOUN_LENGTH);
        }
        for (int i = 0; i < length; ) {
            if (isIdeograph(noun.charAt(i))) {
                i++;
                continue;
            }
            int c = noun.codePointAt(i);
            if (!isText(c)) {
                return i;
            }
            i += Character.charCount(c);
        }
        if (isOuterBlank(noun.charAt(0))) {
            return 0;
        }
        return isOuterBlank(noun.charAt(length - 1)) ? length - 1 : -1;
    }

    // what nearly every noun is made of
    private static boolean isIdeograph(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    private static boolean isOuterBlank(char c) {
        return !isIdeograph(c) && (isBlank(c) || Character.isWhitespace(c));
    }
}

package io.github.performancetargets.documents.print;

/** 单元格文字 Text as a cell of a workbook holds it. */
final class WorkbookText {
    private static final int MOST = 32_767;
    private static final int ESCAPE = 7;

    private WorkbookText() {}

    /**
     * The text itself. Workbooks read {@code _x0041_} as the character of that code, so its first line is written as such a code
     * wherever a text happens to say so; control characters, which no workbook holds, become blanks.
     */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '_' && isEscape(text, i)) {
                literal.append("_x005F_");
            } else if (Character.isISOControl(c) && c != '\n') {
                literal.append(' ');
            } else if (Character.isSurrogate(c) && !isPaired(text, i)) {
                literal.append('\uFFFD');
            } else {
                literal.append(c);
            }
        }
        return literal.toString();
    }

    /** The text, cut to what a cell holds: for reports, never for what someone filled in. */
    static String clipped(String text) {
        String literal = literal(text);
        return literal.length() <= MOST ? literal : literal.substring(0, MOST - 1) + "…";
    }

    private static boolean isEscape(String text, int at) {
        if (at + ESCAPE > text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + ESCAPE - 1) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + ESCAPE - 1; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}

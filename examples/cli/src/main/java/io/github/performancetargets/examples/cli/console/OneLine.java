package io.github.performancetargets.examples.cli.console;

/** 单行 A text on one line, without control characters and not too long for a message. */
public final class OneLine {
    private static final int MOST = 1000;

    private OneLine() {}

    /** The text on one line. */
    public static String of(String text) {
        int length = Math.min(text.length(), MOST);
        if (length < text.length() && Character.isHighSurrogate(text.charAt(length - 1))) {
            length--;
        }
        StringBuilder line = new StringBuilder(length + 1);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            line.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
        }
        return length < text.length() ? line.append('…').toString() : line.toString();
    }
}

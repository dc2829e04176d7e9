package io.github.performancetargets.codec;

import java.io.IOException;

/** 格式版本 The version of the format: a newer minor version adds properties, a newer major one changes what is there. */
final class FormatVersion {
    /** What this library writes. */
    static final String WRITTEN = "1.0";

    private static final String EXPECTED = "a format version 1.x, such as " + WRITTEN;
    private static final int MAX_DIGITS = 4;

    private FormatVersion() {}

    /** Refuses a version that this library cannot read. */
    static void check(TokenSource in) throws IOException {
        String version = in.string();
        if (version.equals(WRITTEN)) {
            return;
        }
        int point = version.indexOf('.');
        if (point < 0 || !isNumber(version.substring(0, point)) || !isNumber(version.substring(point + 1))) {
            throw in.expected(EXPECTED);
        }
        if (!version.startsWith("1.")) {
            throw in.expected(EXPECTED + ": another major version needs another release of this library");
        }
    }

    private static boolean isNumber(String text) {
        boolean digits = !text.isEmpty() && text.length() <= MAX_DIGITS;
        for (int i = 0; i < text.length(); i++) {
            digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits && (text.length() == 1 || text.charAt(0) != '0');
    }
}

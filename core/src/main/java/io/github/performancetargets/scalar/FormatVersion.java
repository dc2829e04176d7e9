package io.github.performancetargets.scalar;

import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;

/** 格式版本 The version of the format: a newer minor version adds properties, a newer major one changes what is there. */
public final class FormatVersion {
    /** What this library writes. */
    public static final String WRITTEN = "1.0";

    private static final int MAX_DIGITS = 4;

    private FormatVersion() {}

    /** Refuses a version that this library cannot read. */
    public static void check(TokenSource in) throws IOException {
        String version = in.string();
        if (version.equals(WRITTEN)) {
            return;
        }
        int point = version.indexOf('.');
        if (point < 0 || !isNumber(version.substring(0, point)) || !isNumber(version.substring(point + 1))) {
            throw in.expected(ExpectedValue.of(ExpectedValue.Kind.VERSION));
        }
        if (!version.startsWith("1.")) {
            throw in.expected(ExpectedValue.of(ExpectedValue.Kind.MAJOR_VERSION));
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

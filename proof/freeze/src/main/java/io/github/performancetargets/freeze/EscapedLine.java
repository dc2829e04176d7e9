package io.github.performancetargets.freeze;

/** 单行 Texts of several lines in one, so that nothing of them is lost. */
final class EscapedLine {
    private EscapedLine() {}

    static String of(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }
}

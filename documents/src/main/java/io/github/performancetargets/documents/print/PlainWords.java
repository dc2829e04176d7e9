package io.github.performancetargets.documents.print;

/** 纯文字 Text as pages and letters can show it. */
final class PlainWords {
    private PlainWords() {}

    /** The text without control characters and halves of characters, which neither HTML nor XML holds. */
    static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            boolean none = c == 0xFFFE || c == 0xFFFF;
            boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
            clean.appendCodePoint(half || none ? '\uFFFD' : control ? ' ' : c);
        });
        return clean.toString();
    }
}

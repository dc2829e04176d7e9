package io.github.performancetargets.value.notation.lex;

import io.github.performancetargets.value.notation.lexicon.NotationText;

/** The marks that join the two ends of a range: 3-5, 3至5, 3——5. */
public final class Joints {
    private Joints() {}

    /** Behind the mark at an index, or the index itself where none stands there. */
    public static int end(NotationText s, int at, int to) {
        if (at >= to) {
            return at;
        }
        return switch (s.charAt(at)) {
            case '至', '到', '~' -> at + 1;
            case '-' -> at + 1 < to && s.charAt(at + 1) == '-' ? at + 2 : at + 1;
            default -> at;
        };
    }
}

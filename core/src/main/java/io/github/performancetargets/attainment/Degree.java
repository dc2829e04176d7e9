package io.github.performancetargets.attainment;

import io.github.performancetargets.attainment.AttainmentWords.Role;
import io.github.performancetargets.attainment.AttainmentWords.Word;
import org.jspecify.annotations.Nullable;

/**
 * 程度 What vague words say: which way, and how much. 效果显著, 有所提升, 持续改善.
 *
 * @param way up, down, or null where no such word stands
 * @param strength 1 有所, 2 plain, 3 显著
 */
record Degree(@Nullable Role way, int strength) {
    private static final int PLAIN = 2;
    private static final int STRONG = 3;

    /** What a compact text says, or null where it holds any other word. */
    static @Nullable Degree of(String text) {
        Role way = null;
        int strength = 0;
        boolean said = false;
        int at = 0;
        while (at < text.length()) {
            Word word = AttainmentWords.STANDARD.at(
                    text, at, Role.STRONG, Role.PLAIN, Role.WEAK, Role.RISE, Role.FALL, Role.THING);
            if (word == null) {
                return null;
            }
            switch (word.role()) {
                case RISE, FALL -> {
                    if (way != null && way != word.role()) {
                        return null;
                    }
                    way = word.role();
                    said = true;
                }
                case STRONG, PLAIN, WEAK -> {
                    int own = word.role() == Role.STRONG ? STRONG : word.role() == Role.PLAIN ? PLAIN : 1;
                    strength = strength == 0 ? own : Math.min(strength, own);
                    said = true;
                }
                default -> {
                    // 效果 says nothing
                }
            }
            at += word.word().length();
        }
        return said ? new Degree(way, strength == 0 ? PLAIN : strength) : null;
    }
}

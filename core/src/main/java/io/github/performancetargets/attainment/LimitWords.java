package io.github.performancetargets.attainment;

import io.github.performancetargets.attainment.AttainmentWords.Role;
import io.github.performancetargets.attainment.AttainmentWords.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 限额表述 A limit in words, and whether it was kept: 不超过预算 by 未超预算, 控制在概算内 by 超概算.
 *
 * @param kept whether the words say that it was kept
 * @param thing what limits: 预算
 */
record LimitWords(boolean kept, String thing) {
    private static final List<String> ENDS = List.of("范围之内", "范围以内", "范围内", "之内", "以内", "内");

    /** What a compact text says of a limit, or null where it says something else. */
    private static @Nullable LimitWords of(String text) {
        Word word = AttainmentWords.STANDARD.at(text, 0, Role.WITHIN, Role.BEYOND);
        if (word == null) {
            return null;
        }
        String thing = text.substring(word.word().length());
        for (String end : ENDS) {
            if (thing.endsWith(end)) {
                thing = thing.substring(0, thing.length() - end.length());
                break;
            }
        }
        return thing.isEmpty() ? null : new LimitWords(word.role() == Role.WITHIN, thing);
    }

    /** Whether a limit that a target sets in words was kept; null where the two do not speak of the same one. */
    static @Nullable Boolean judge(String target, String text) {
        LimitWords asked = of(target);
        if (asked == null || !asked.kept) {
            return null;
        }
        LimitWords found = of(text);
        return (found != null && found.isOf(asked.thing)) ? Boolean.valueOf(found.kept) : null;
    }

    // 超预算5% says by how much too
    private boolean isOf(String limit) {
        boolean same = thing.equals(limit);
        boolean further = !kept && thing.length() > limit.length() && thing.startsWith(limit);
        return same || (further && Character.isDigit(thing.charAt(limit.length())));
    }
}

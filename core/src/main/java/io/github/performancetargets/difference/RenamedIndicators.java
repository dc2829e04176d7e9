package io.github.performancetargets.difference;

import io.github.performancetargets.attainment.AttainmentJudge;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.value.StatedTarget;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 更名的指标 Finds among the indicators of a new table the one that an old one may have become: same tier, same target, a name much like it. */
final class RenamedIndicators {
    /** A form has fewer rows of one tier and target; of a table made up to have more, each with each would be looked at. */
    private static final int MOST_LOOKS = 100;

    private final List<Indicator> indicators;
    private final boolean[] taken;
    private final Map<String, Set<Integer>> byTarget = new HashMap<>();

    RenamedIndicators(List<Indicator> indicators, boolean[] taken) {
        this.indicators = indicators;
        this.taken = taken;
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j]) {
                byTarget.computeIfAbsent(target(indicators.get(j)), key -> new LinkedHashSet<>())
                        .add(j);
            }
        }
    }

    /** Takes the first such row; −1 where there is none, among the first hundred that are left. */
    int find(Indicator old) {
        if (old.effectiveValue().isEmpty()) {
            return -1;
        }
        Set<Integer> left = byTarget.getOrDefault(target(old), Set.of());
        String name = Folding.compact(old.name());
        int looks = 0;
        for (int j : left) {
            if (isLike(name, Folding.compact(indicators.get(j).name()))) {
                left.remove(j);
                taken[j] = true;
                return j;
            }
            if (++looks == MOST_LOOKS) {
                break;
            }
        }
        return -1;
    }

    private static String target(Indicator indicator) {
        return indicator.period() + "|" + tier(indicator) + "|"
                + AttainmentJudge.target(indicator)
                        .map(StatedTarget::target)
                        .map(Object::toString)
                        .orElse("");
    }

    static String tier(Indicator indicator) {
        return indicator.category().map(Object::toString).orElse("") + "/"
                + indicator.dimension().map(Object::toString).orElse("");
    }

    // at least half of the pairs of neighbouring characters of the shorter name stand in the longer one
    private static boolean isLike(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        Set<Integer> known = new HashSet<>();
        for (int i = 0; i + 1 < longer.length(); i++) {
            known.add(pair(longer, i));
        }
        int pairs = shorter.length() - 1;
        int shared = 0;
        for (int i = 0; i < pairs; i++) {
            shared += known.contains(pair(shorter, i)) ? 1 : 0;
        }
        return pairs > 0 && shared * 2 >= pairs;
    }

    private static int pair(String text, int at) {
        return text.charAt(at) << 16 | text.charAt(at + 1);
    }
}

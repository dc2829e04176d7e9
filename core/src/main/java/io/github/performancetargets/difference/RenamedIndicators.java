package io.github.performancetargets.difference;

import io.github.performancetargets.attainment.AttainmentJudge;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.value.StatedTarget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 更名的指标 Finds among the indicators of a new table the one that an old one may have become: same tier, same target, a name much like it. */
final class RenamedIndicators {
    private final List<Indicator> indicators;
    private final boolean[] taken;
    private final Map<String, List<Integer>> byTarget = new HashMap<>();

    RenamedIndicators(List<Indicator> indicators, boolean[] taken) {
        this.indicators = indicators;
        this.taken = taken;
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j]) {
                byTarget.computeIfAbsent(target(indicators.get(j)), key -> new ArrayList<>())
                        .add(j);
            }
        }
    }

    /** Takes the first such row; −1 where there is none. */
    int find(Indicator old) {
        if (old.effectiveValue().isEmpty()) {
            return -1;
        }
        for (int j : byTarget.getOrDefault(target(old), List.of())) {
            if (!taken[j]
                    && isLike(
                            Folding.compact(old.name()),
                            Folding.compact(indicators.get(j).name()))) {
                taken[j] = true;
                return j;
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
        int pairs = shorter.length() - 1;
        int shared = 0;
        for (int i = 0; i < pairs; i++) {
            shared += longer.contains(shorter.substring(i, i + 2)) ? 1 : 0;
        }
        return pairs > 0 && shared * 2 >= pairs;
    }
}

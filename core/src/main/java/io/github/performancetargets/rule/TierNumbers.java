package io.github.performancetargets.rule;

import io.github.performancetargets.indicator.Indicator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 栏内序号 Counts the indicators of each second tier; made only once something was found. */
final class TierNumbers {
    private TierNumbers() {}

    static int[] of(Indicator[] indicators, int size) {
        int[] numbers = new int[size];
        Map<List<Optional<?>>, Integer> counts = new HashMap<>();
        List<Optional<?>> last = List.of();
        int count = 0;
        for (int i = 0; i < size; i++) {
            Indicator indicator = indicators[i];
            List<Optional<?>> tier = new ArrayList<>(2);
            tier.add(indicator.category());
            tier.add(indicator.dimension());
            if (!tier.equals(last)) {
                counts.put(last, count);
                count = counts.getOrDefault(tier, 0);
                last = tier;
            }
            numbers[i] = ++count;
        }
        return numbers;
    }
}

package io.github.performancetargets.documents.print;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.table.IndicatorSlot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 待排指标 The indicators of a period that no slot of the form has taken yet. */
final class OpenRows {
    private final boolean[] done;
    private final Map<String, List<Integer>> byTier = new HashMap<>();
    private final Map<String, List<Integer>> byCategory = new HashMap<>();

    OpenRows(List<Indicator> indicators, TargetPeriod period) {
        done = new boolean[indicators.size()];
        for (int i = 0; i < done.length; i++) {
            Indicator indicator = indicators.get(i);
            done[i] = indicator.period() != period;
            if (!done[i]) {
                Optional<String> label = indicator.dimensionLabel();
                String tier = TierKey.of(indicator.category(), indicator.dimension());
                list(byTier, TierKey.labelled(tier, label)).add(i);
                list(byCategory, TierKey.labelled(TierKey.of(indicator.category()), label))
                        .add(i);
            }
        }
    }

    /** Takes those that stand in a slot: of its tiers, and of its label where they have one. */
    List<Integer> take(IndicatorSlot slot) {
        Map<String, List<Integer>> lists = slot.dimension().isEmpty() ? byCategory : byTier;
        String key = slot.dimension().isEmpty()
                ? TierKey.of(slot.category())
                : TierKey.of(slot.category(), slot.dimension());
        List<Integer> taken = new ArrayList<>();
        for (Optional<String> label : List.of(Optional.of(slot.label()), Optional.<String>empty())) {
            List<Integer> some = lists.remove(TierKey.labelled(key, label));
            if (some != null) {
                some.stream().filter(i -> !done[i]).forEach(taken::add);
            }
        }
        taken.sort(null);
        taken.forEach(i -> done[i] = true);
        return taken;
    }

    /** Those that none took. */
    List<Integer> rest() {
        List<Integer> rest = new ArrayList<>();
        for (int i = 0; i < done.length; i++) {
            if (!done[i]) {
                rest.add(i);
            }
        }
        return rest;
    }

    private static List<Integer> list(Map<String, List<Integer>> lists, String key) {
        return lists.computeIfAbsent(key, none -> new ArrayList<>());
    }
}

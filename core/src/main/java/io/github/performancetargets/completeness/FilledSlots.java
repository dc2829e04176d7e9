package io.github.performancetargets.completeness;

import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.rule.SharedFact;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.value.NotApplicable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** 已填指标栏 What stands in each slot of a table, gathered in one look at its rows: a form may print as many slots as rows. */
final class FilledSlots {
    private static final SharedFact<FilledSlots> FACT = SharedFact.of(FilledSlots::new);

    // by the code of the second tier
    private final Map<String, Integer> first = new HashMap<>();
    private final Set<String> applicable = new HashSet<>();
    private final Set<String> moreThanWords = new HashSet<>();

    private FilledSlots(TableFacts table) {
        for (int i = 0; i < table.size(); i++) {
            IndicatorDimension dimension = Slots.of(table, i);
            if (dimension != null) {
                first.putIfAbsent(dimension.code(), i);
                if (!(table.target(i) instanceof NotApplicable)) {
                    applicable.add(dimension.code());
                }
                if (!Slots.isWords(table.target(i))) {
                    moreThanWords.add(dimension.code());
                }
            }
        }
    }

    static FilledSlots of(TableFacts table) {
        return table.shared(FACT);
    }

    /** Whether an indicator stands in a slot. */
    boolean isFilled(IndicatorDimension dimension) {
        return first.containsKey(dimension.code());
    }

    /** The first indicator in a slot that is filled. */
    int first(IndicatorDimension dimension) {
        return Objects.requireNonNull(first.get(dimension.code()), "bug: an empty slot");
    }

    /** Whether a value in a slot says anything but that none applies. */
    boolean isApplicable(IndicatorDimension dimension) {
        return applicable.contains(dimension.code());
    }

    /** Whether a value in a slot may be a number: it was not understood, is missing, or is one. */
    boolean isMoreThanWords(IndicatorDimension dimension) {
        return moreThanWords.contains(dimension.code());
    }
}

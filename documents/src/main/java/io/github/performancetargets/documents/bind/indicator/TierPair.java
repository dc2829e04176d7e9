package io.github.performancetargets.documents.bind.indicator;

import io.github.performancetargets.documents.draft.Taxonomy;
import io.github.performancetargets.indicator.IndicatorCategory;
import java.util.Optional;

/**
 * 两级合写 Both tiers in one cell: 产出—数量, 产出指标 over 数量指标, 产出数量指标.
 *
 * @param category the first tier as printed
 * @param dimension the second tier as printed
 */
record TierPair(String category, String dimension) {
    private static final int LONGEST = 40;
    private static final String BETWEEN = " 　\r\n-－—–~·/／\\、:：>→";

    /** The two tiers that a cell names; empty where it names one or none. */
    static Optional<TierPair> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        for (int at = 1; at < text.length(); at++) {
            String second = text.substring(at).strip();
            while (!second.isEmpty() && BETWEEN.indexOf(second.charAt(0)) >= 0) {
                second = second.substring(1);
            }
            String first = text.substring(0, at);
            Optional<IndicatorCategory> category =
                    IndicatorCategory.ofLabel(first).filter(IndicatorCategory::isKnown);
            if (category.isPresent()
                    && Taxonomy.dimensionOf(category.get(), second).isPresent()) {
                return Optional.of(new TierPair(first.strip(), second));
            }
        }
        return Optional.empty();
    }
}

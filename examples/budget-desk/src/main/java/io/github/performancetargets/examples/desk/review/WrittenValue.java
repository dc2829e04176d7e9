package io.github.performancetargets.examples.desk.review;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * 指标值读法 A value as it is written, and as it was read.
 *
 * @param tiers the tiers of the indicator
 * @param name of the indicator
 * @param text the words of the form; empty where the cell is blank
 * @param read how the words were read, in one spelling; empty where they were not understood
 * @param obstacle why they were not understood; empty where they were
 */
public record WrittenValue(String tiers, String name, String text, Optional<String> read, Optional<String> obstacle) {
    /** The values of a table, in its order. */
    public static List<WrittenValue> of(PerformanceTargetTable table, Locale locale) {
        return table.indicators().stream()
                .map(indicator -> of(indicator, locale))
                .toList();
    }

    private static WrittenValue of(Indicator indicator, Locale locale) {
        Optional<StatedTarget> value = indicator.effectiveValue();
        Optional<Obstacle> obstacle = value.flatMap(StatedTarget::obstacle);
        return new WrittenValue(
                tiers(indicator),
                indicator.name(),
                value.map(StatedTarget::text).orElse(""),
                obstacle.isPresent()
                        ? Optional.empty()
                        : value.map(stated -> stated.target().print(locale)),
                obstacle.map(why -> why.message(locale)));
    }

    private static String tiers(Indicator indicator) {
        String category = indicator
                .categoryLabel()
                .or(() -> indicator.category().map(tier -> tier.label()))
                .orElse("");
        String dimension = indicator
                .dimensionLabel()
                .or(() -> indicator.dimension().map(tier -> tier.label()))
                .orElse("");
        return category + (category.isEmpty() || dimension.isEmpty() ? "" : " / ") + dimension;
    }
}

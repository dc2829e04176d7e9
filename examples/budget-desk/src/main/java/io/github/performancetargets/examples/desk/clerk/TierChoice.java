package io.github.performancetargets.examples.desk.clerk;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.IndicatorSlot;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.SlotRequirement;
import io.github.performancetargets.table.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 指标类别 Two tiers that an indicator may stand in.
 *
 * @param code of both, as a form sends it
 * @param label of both
 */
public record TierChoice(String code, String label) {
    private static final char JOINT = '|';

    /** The tiers that a table may use: those of its edition, or of all editions where that has none; and those it uses. */
    static List<TierChoice> of(PerformanceTargetTable table, EditionRegistry editions) {
        Map<String, TierChoice> choices = new LinkedHashMap<>();
        List<SlotRequirement> slots = new ArrayList<>(table.edition()
                .flatMap(editions::find)
                .map(edition -> edition.slots(Stage.DECLARATION))
                .orElse(List.of()));
        if (slots.isEmpty()) {
            FormEdition.builtIn().forEach(edition -> slots.addAll(edition.slots(Stage.DECLARATION)));
        }
        slots.forEach(slot -> add(choices, Optional.of(slot.category()), Optional.of(slot.dimension())));
        for (IndicatorSlot slot : table.slots()) {
            if (slot.dimension().isPresent()) {
                add(choices, slot.category(), slot.dimension());
            }
        }
        table.indicators().forEach(row -> add(choices, row.category(), row.dimension()));
        return List.copyOf(choices.values());
    }

    private static void add(
            Map<String, TierChoice> choices,
            Optional<IndicatorCategory> category,
            Optional<IndicatorDimension> dimension) {
        String code = code(category, dimension);
        String first = category.map(IndicatorCategory::label).orElse("");
        String second = dimension.map(IndicatorDimension::label).orElse("");
        if (!code.isEmpty()) {
            choices.putIfAbsent(
                    code, new TierChoice(code, first + (first.isEmpty() || second.isEmpty() ? "" : " / ") + second));
        }
    }

    /** The code of the tiers of an indicator; empty where it names none. */
    static String code(Indicator indicator) {
        return code(indicator.category(), indicator.dimension());
    }

    private static String code(Optional<IndicatorCategory> category, Optional<IndicatorDimension> dimension) {
        return category.isEmpty() && dimension.isEmpty()
                ? ""
                : category.map(IndicatorCategory::code).orElse("")
                        + JOINT
                        + dimension.map(IndicatorDimension::code).orElse("");
    }

    /**
     * Puts an indicator into the tiers of a code.
     *
     * @throws IllegalArgumentException if it is no code of tiers
     */
    static void put(Indicator.Builder indicator, String code) {
        int joint = code.indexOf(JOINT);
        String first = joint < 0 ? code : code.substring(0, joint);
        String second = joint < 0 ? "" : code.substring(joint + 1);
        // a printed label that no slot of the table holds belongs to the tiers that were
        indicator
                .category(first.isEmpty() ? null : IndicatorCategory.of(first))
                .dimension(second.isEmpty() ? null : IndicatorDimension.of(second))
                .categoryLabel(null)
                .dimensionLabel(null);
    }
}

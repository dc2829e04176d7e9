package io.github.performancetargets.rule;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.text.Folding;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * 位置 Where a finding was made: as a JSON pointer into the stored table, and as a reviewer would name it.
 *
 * @param pointer such as {@code /indicators/3/value}; {@code /indicators/-} for something missing; empty for the whole table
 * @param field the code of a {@link io.github.performancetargets.table.FormField} or of a column, where the place is one cell
 * @param period of the indicator; annual for all other places
 * @param category the first tier that the place lies in
 * @param dimension the second tier that the place lies in
 * @param number which indicator of its second tier, from 1
 * @param indicatorId the id of the indicator, where it has one
 * @param name the name of the indicator, or the label of the row
 * @param words what stands in the cell
 */
public record Place(
        String pointer,
        Optional<String> field,
        TargetPeriod period,
        Optional<IndicatorCategory> category,
        Optional<IndicatorDimension> dimension,
        OptionalInt number,
        Optional<String> indicatorId,
        Optional<String> name,
        Optional<String> words) {
    private static final Place TABLE = at("");

    /** Checks that nothing is null. */
    public Place {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(indicatorId, "indicatorId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(words, "words");
    }

    /** The whole table. */
    public static Place table() {
        return TABLE;
    }

    /** A place outside the indicators. */
    public static Place at(String pointer) {
        return new Place(
                pointer,
                Optional.empty(),
                TargetPeriod.ANNUAL,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A cell outside the indicators. */
    public static Place cell(String pointer, String field) {
        return new Place(
                pointer,
                Optional.of(field),
                TargetPeriod.ANNUAL,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Where an indicator of a tier is missing. */
    public static Place missing(Optional<IndicatorCategory> category, Optional<IndicatorDimension> dimension) {
        return new Place(
                "/indicators/-",
                Optional.empty(),
                TargetPeriod.ANNUAL,
                category,
                dimension,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** What the place is called by whatever rows come before it, in parts that a slash divides. */
    String key() {
        // rows move: they are told by what they are called, and by their index only where nothing else tells them
        String called = name.map(Folding::compact)
                .or(() -> indicatorId)
                .or(() -> number.isPresent() ? Optional.of(Integer.toString(number.getAsInt())) : Optional.empty())
                .orElse("");
        StringBuilder key = new StringBuilder();
        String index = "";
        for (String step : pointer.split("/", -1)) {
            if (!step.isEmpty() && Character.isDigit(step.charAt(0))) {
                index = step;
            } else if (!step.isEmpty() && !step.equals("-")) {
                part(step, key);
            }
        }
        if (period != TargetPeriod.ANNUAL) {
            part(period.code(), key);
        }
        category.ifPresent(tier -> part(tier.code(), key));
        dimension.ifPresent(tier -> part(tier.code(), key));
        if (!called.isEmpty()) {
            part(called, key);
            return key.toString();
        }
        field.ifPresent(cell -> part(cell, key));
        if (!index.isEmpty()) {
            part(words.map(Folding::compact).filter(found -> !found.isEmpty()).orElse(index), key);
        }
        return key.toString();
    }

    private static void part(String text, StringBuilder key) {
        key.append('/').append(text.replace("~", "~0").replace("/", "~1").replace(Finding.KEY_JOINT, "~2"));
    }

    /** The same place with the label of its row. */
    public Place named(String label) {
        return new Place(pointer, field, period, category, dimension, number, indicatorId, Optional.of(label), words);
    }

    /** The same place with what stands in it. */
    public Place reading(String found) {
        return new Place(pointer, field, period, category, dimension, number, indicatorId, name, Optional.of(found));
    }
}

package io.github.performancetargets.rule;

import java.util.List;
import java.util.Objects;

/**
 * 意见收集 Where a rule puts what it finds, while a validator applies it. A finding without an argument that the words of its rule name
 * is refused with an {@link IllegalArgumentException}; the validator reports that as it reports every failure of a rule.
 */
public interface Findings {
    /** Something was found at a place. */
    default void add(Place place) {
        add(Objects.requireNonNull(place, "place"), List.of(), List.of());
    }

    /** Something was found at a place, with a value for the message. */
    default void add(Place place, Argument argument) {
        add(Objects.requireNonNull(place, "place"), List.of(argument), List.of());
    }

    /** Something was found at a place, with values for the message and other places that belong to it. */
    void add(Place place, List<Argument> arguments, List<Place> related);
}

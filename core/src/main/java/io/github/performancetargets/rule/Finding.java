package io.github.performancetargets.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 审核意见 What a rule found at a place. The words are made when it is shown, in the language then asked for.
 *
 * @param rule which rule
 * @param criterion what the rule asks for
 * @param severity as the validator was told, else the rule's own
 * @param place where
 * @param arguments what the message is filled with, in order
 * @param related other places that belong to it: the rest of a sum, the other half of a pair, the places of folded notes
 */
public record Finding(
        RuleId rule,
        Criterion criterion,
        Severity severity,
        Place place,
        List<Argument> arguments,
        List<Place> related) {
    /** What stands between the places in a key. */
    static final String KEY_JOINT = "|";

    /** Copies the lists. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        arguments = List.copyOf(arguments);
        related = List.copyOf(related);
    }

    /**
     * 标识 What the finding is called by, the same for the next submission of the table: the rule and all places that it concerns, in
     * whatever order they come. Rows are told by their period, tiers and name, or by their id or number where they have no name; what stands in their
     * cells does not count. What has none of these, such as a goal, is told by its words, or else by its index. Two findings of a rule
     * about rows that nothing tells apart have the same key.
     */
    public String key() {
        List<String> places = new ArrayList<>(related.size() + 1);
        places.add(place.key());
        related.forEach(other -> places.add(other.key()));
        Collections.sort(places);
        return rule.value() + '@' + String.join(KEY_JOINT, places);
    }

    /** 原值 What stands in the place, where something does. */
    public Optional<String> rejected() {
        return place.words();
    }

    /** The value of an argument; empty where there is none of that name. */
    public String argument(String name) {
        Objects.requireNonNull(name, "name");
        for (Argument argument : arguments) {
            if (argument.name().equals(name)) {
                return argument.value();
            }
        }
        return "";
    }
}

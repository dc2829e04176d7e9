package io.github.performancetargets.rule;

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
     * 标识 What the finding is called by, the same for the next submission of the table: the rule and what it concerns. Rows are
     * told by their tiers and name, or by their id or number where they have no name; what stands in a cell does not count. Two
     * findings of a rule about rows that nothing tells apart have the same key.
     */
    public String key() {
        return rule.value() + '@' + place.key();
    }

    /** 原值 What stands in the place, where something does. */
    public Optional<String> rejected() {
        return place.words();
    }

    /** The value of an argument; empty where there is none of that name. */
    public String argument(String name) {
        for (Argument argument : arguments) {
            if (argument.name().equals(name)) {
                return argument.value();
            }
        }
        return "";
    }
}

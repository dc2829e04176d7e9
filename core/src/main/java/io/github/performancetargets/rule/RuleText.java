package io.github.performancetargets.rule;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 规则文字 The words of a rule in one language; {@code {name}} stands for an argument. Every finding has {@code {words}}, {@code
 * {name}} and {@code {place}} of its place, {@code {related}} places, {@code {all}} places and their {@code {count}}; all others a
 * rule gives itself.
 *
 * @param fact what is the case
 * @param mend what would mend it
 */
public record RuleText(String fact, String mend) {
    private static final Set<String> OF_EVERY_FINDING = Set.of("words", "name", "place", "related", "all", "count");
    private static final Pattern ARGUMENT = Pattern.compile("\\{([A-Za-z][A-Za-z0-9.-]*)}");

    /** Checks that nothing is null. */
    public RuleText {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(mend, "mend");
    }

    /**
     * The names of the arguments that a rule gives itself.
     *
     * @throws IllegalArgumentException if a brace belongs to none
     */
    Set<String> arguments() {
        Set<String> names = new LinkedHashSet<>();
        add(fact, names);
        add(mend, names);
        names.removeAll(OF_EVERY_FINDING);
        return names;
    }

    private static void add(String template, Set<String> names) {
        Matcher argument = ARGUMENT.matcher(template);
        int end = 0;
        while (argument.find()) {
            requireNoBrace(template.substring(end, argument.start()), template);
            names.add(argument.group(1));
            end = argument.end();
        }
        requireNoBrace(template.substring(end), template);
    }

    private static void requireNoBrace(String part, String template) {
        if (part.indexOf('{') >= 0 || part.indexOf('}') >= 0) {
            throw new IllegalArgumentException(
                    "expected braces around names only, as in {limit}, found '" + template + "'");
        }
    }
}

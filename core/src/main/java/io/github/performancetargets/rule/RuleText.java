package io.github.performancetargets.rule;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

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
        int end = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', end)) {
            requireNoBrace(template.substring(end, open), template);
            int close = template.indexOf('}', open);
            String name = close < 0 ? "" : template.substring(open + 1, close);
            if (!isName(name)) {
                throw strayBrace(template);
            }
            names.add(name);
            end = close + 1;
        }
        requireNoBrace(template.substring(end), template);
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && isLetter(text.charAt(0))
                && text.chars().allMatch(c -> isLetter(c) || (c >= '0' && c <= '9') || c == '.' || c == '-');
    }

    private static boolean isLetter(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static void requireNoBrace(String part, String template) {
        if (part.indexOf('}') >= 0) {
            throw strayBrace(template);
        }
    }

    private static IllegalArgumentException strayBrace(String template) {
        return new IllegalArgumentException(
                "expected braces around names only, as in {limit}, found '" + template + "'");
    }
}

package io.github.performancetargets.rule;

import java.util.Objects;

/**
 * 规则文字 The words of a rule in one language; {@code {name}} stands for an argument.
 *
 * @param fact what is the case
 * @param mend what would mend it
 */
public record RuleText(String fact, String mend) {
    /** Checks that nothing is null. */
    public RuleText {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(mend, "mend");
    }
}

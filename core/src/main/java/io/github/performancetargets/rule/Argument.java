package io.github.performancetargets.rule;

import java.util.Objects;

/**
 * 参数 A named value that the message of a finding is filled with.
 *
 * @param name what the message calls it
 * @param value in plain text: amounts as plain decimals
 */
public record Argument(String name, String value) {
    /** Checks that nothing is null. */
    public Argument {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }
}

package io.github.performancetargets.value;

import java.util.Objects;

/**
 * 不适用 The form says that no value applies here: {@code /}, {@code 不适用}. It fills no slot that the form demands.
 *
 * @param text the words, without blanks around them
 */
public record NotApplicable(String text) implements Target {
    /** Checks that the words are there. */
    public NotApplicable {
        Objects.requireNonNull(text, "text");
    }

    @Override
    public <R> R match(TargetCases<? extends R> cases) {
        return cases.notApplicable(this);
    }

    /** The words, which {@link Target#parse} reads. */
    @Override
    public String toString() {
        return text;
    }
}

package io.github.performancetargets.value;

import io.github.performancetargets.value.notation.print.ChinesePrinter;
import java.util.Objects;

/**
 * 未能读懂 A text that was not understood as a whole; {@link StatedTarget#obstacle} says why.
 *
 * @param text the words, trimmed
 */
public record NotUnderstood(String text) implements Target {
    /** Checks that the words are there. */
    public NotUnderstood {
        Objects.requireNonNull(text, "text");
    }

    @Override
    public <R> R match(TargetCases<? extends R> cases) {
        return cases.notUnderstood(this);
    }

    /** The words. */
    @Override
    public String toString() {
        return match(ChinesePrinter.PRINTER);
    }
}

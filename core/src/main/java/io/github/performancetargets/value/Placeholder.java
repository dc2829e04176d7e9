package io.github.performancetargets.value;

import io.github.performancetargets.value.notation.print.ChinesePrinter;
import java.util.Objects;

/**
 * 占位符 A value that was never filled in: {@code ≥**%}, {@code /}, {@code XX}.
 *
 * @param text the words, trimmed
 */
public record Placeholder(String text) implements Target {
    /** Checks that the words are there. */
    public Placeholder {
        Objects.requireNonNull(text, "text");
    }

    @Override
    public <R> R match(TargetCases<? extends R> cases) {
        return cases.placeholder(this);
    }

    /** The canonical Chinese form, which {@link Target#parse} reads. */
    @Override
    public String toString() {
        return match(ChinesePrinter.PRINTER);
    }
}

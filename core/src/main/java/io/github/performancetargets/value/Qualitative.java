package io.github.performancetargets.value;

import java.util.Objects;

/**
 * 定性 A target in words that hold no number, operator, unit or date: {@code 持续提升}.
 *
 * @param text the words, trimmed
 */
public record Qualitative(String text) implements Target {
    /** Checks that the words are there. */
    public Qualitative {
        Objects.requireNonNull(text, "text");
    }

    @Override
    public <R> R match(TargetCases<? extends R> cases) {
        return cases.qualitative(this);
    }

    /** The canonical Chinese form, which {@link Target#parse} reads. */
    @Override
    public String toString() {
        return match(ChinesePrinter.PRINTER);
    }
}

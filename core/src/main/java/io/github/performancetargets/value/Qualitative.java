package io.github.performancetargets.value;

import java.util.List;
import java.util.Objects;

/**
 * 定性 Words without a number: {@code 提高}, {@code 长效}. A scale that nobody has chosen from ({@code 好坏}, {@code 优良中差}),
 * which platforms print as the value, keeps its levels.
 *
 * @param text the words, without blanks around them
 * @param levels 等级 the levels of a scale, in the order of the text; empty where the words are no scale
 */
public record Qualitative(String text, List<String> levels) implements Target {
    /** Copies the levels. */
    public Qualitative {
        Objects.requireNonNull(text, "text");
        levels = List.copyOf(levels);
    }

    /** Words that are no scale. */
    public Qualitative(String text) {
        this(text, List.of());
    }

    @Override
    public <R> R match(TargetCases<? extends R> cases) {
        return cases.qualitative(this);
    }

    /** The words, which {@link Target#parse} reads. */
    @Override
    public String toString() {
        return text;
    }
}

package io.github.performancetargets.indicator;

import java.util.Objects;

/**
 * 其他栏目 A cell whose label the model does not know: kept as printed.
 *
 * @param label the label or column header as printed
 * @param text the words of the cell
 */
public record LabelledText(String label, String text) {
    /** Checks that both are there. */
    public LabelledText {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(text, "text");
    }
}

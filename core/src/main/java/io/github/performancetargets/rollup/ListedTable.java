package io.github.performancetargets.rollup;

import io.github.performancetargets.quantity.Amount;
import java.util.Objects;

/**
 * 列出的表 A table of a list of the worst.
 *
 * @param source where it was read
 * @param name of its project or department; empty where it has none
 * @param value what it stands in the list for: its printed total, or the number of its findings
 */
public record ListedTable(String source, String name, Amount value) {
    /** Checks that nothing is null. */
    public ListedTable {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }
}

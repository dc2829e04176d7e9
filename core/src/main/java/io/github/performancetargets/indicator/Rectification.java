package io.github.performancetargets.indicator;

import java.util.Objects;
import java.util.Optional;

/**
 * 整改 What is to be done about what monitoring found.
 *
 * @param needed whether anything is
 * @param advice what
 * @param conclusion what came of it
 */
public record Rectification(boolean needed, Optional<String> advice, Optional<String> conclusion) {
    /** Checks that nothing is null. */
    public Rectification {
        Objects.requireNonNull(advice, "advice");
        Objects.requireNonNull(conclusion, "conclusion");
    }
}

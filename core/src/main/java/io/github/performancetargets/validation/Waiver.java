package io.github.performancetargets.validation;

import java.util.Objects;

/**
 * 豁免 What a reviewer decided about a finding: it stays, and counts no longer.
 *
 * @param key of the finding, as {@link io.github.performancetargets.rule.Finding#key()} says
 * @param reason why, in the reviewer's words
 */
public record Waiver(String key, String reason) {
    /**
     * Checks that both say something.
     *
     * @throws IllegalArgumentException if one of them is blank
     */
    public Waiver {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(reason, "reason");
        if (key.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("expected the key of a finding and a reason, found a blank one");
        }
    }
}

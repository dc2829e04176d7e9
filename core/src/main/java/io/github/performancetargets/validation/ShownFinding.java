package io.github.performancetargets.validation;

import io.github.performancetargets.rule.Finding;
import java.util.Objects;
import java.util.Optional;

/**
 * 审核意见及其文字 A finding with its words in one language, for those who show findings and do not know the rules.
 *
 * @param key what the finding is called by in the next submission too
 * @param finding its codes
 * @param severity in words
 * @param place as a reviewer names it
 * @param message the fact and what would mend it
 * @param waived the reason of a waiver; empty where there is none
 */
public record ShownFinding(
        String key, Finding finding, String severity, String place, String message, Optional<String> waived) {
    /** Checks that nothing is null. */
    public ShownFinding {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(waived, "waived");
    }
}

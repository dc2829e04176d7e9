package io.github.performancetargets.validation;

import java.util.List;
import java.util.Objects;

/**
 * 审核报告及其文字 A report with its words in one language; made by {@link Report#shown}.
 *
 * @param language of the words: zh or en
 * @param findings in the order of the report
 */
public record ShownReport(String language, List<ShownFinding> findings) {
    /** Copies the list. */
    public ShownReport {
        Objects.requireNonNull(language, "language");
        findings = List.copyOf(findings);
    }
}

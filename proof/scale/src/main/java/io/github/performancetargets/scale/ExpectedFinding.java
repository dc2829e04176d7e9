package io.github.performancetargets.scale;

import io.github.performancetargets.rule.Finding;

/**
 * 应有意见 A finding that a review of a form must make.
 *
 * @param rule the id of its rule
 * @param pointer the place that it is about, in the JSON of the form; of several the first
 */
public record ExpectedFinding(String rule, String pointer) implements Comparable<ExpectedFinding> {
    /** What of a finding is expected. */
    public static ExpectedFinding of(Finding finding) {
        return new ExpectedFinding(finding.rule().value(), finding.place().pointer());
    }

    @Override
    public int compareTo(ExpectedFinding other) {
        int byRule = rule.compareTo(other.rule);
        return byRule != 0 ? byRule : pointer.compareTo(other.pointer);
    }
}

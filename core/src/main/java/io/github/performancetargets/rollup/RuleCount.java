package io.github.performancetargets.rollup;

import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.rule.Severity;
import java.util.Objects;

/**
 * 规则次数 How often a rule spoke.
 *
 * @param rule which one
 * @param severity of its findings
 * @param findings how many
 * @param tables in how many tables
 */
public record RuleCount(RuleId rule, Severity severity, long findings, long tables) {
    /**
     * Checks that nothing is null.
     *
     * @throws IllegalArgumentException if a number is below zero
     */
    public RuleCount {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        if (findings < 0 || tables < 0) {
            throw new IllegalArgumentException("expected numbers of findings and tables, found one below zero");
        }
    }
}

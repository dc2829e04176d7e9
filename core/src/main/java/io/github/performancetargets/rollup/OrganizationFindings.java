package io.github.performancetargets.rollup;

import java.util.List;
import java.util.Objects;

/**
 * 单位的审核意见 What was found in the tables of one organization.
 *
 * @param name of the organization; empty where the tables name none
 * @param tables how many there were
 * @param complete how many are complete
 * @param rules what was found, the most frequent rule first
 */
public record OrganizationFindings(String name, long tables, long complete, List<RuleCount> rules) {
    /** Copies the list. */
    public OrganizationFindings {
        Objects.requireNonNull(name, "name");
        rules = List.copyOf(rules);
    }

    /** How many errors, warnings and notes there are together. */
    public long findings() {
        return rules.stream().mapToLong(RuleCount::findings).sum();
    }
}

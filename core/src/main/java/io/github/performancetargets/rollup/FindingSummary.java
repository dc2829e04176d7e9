package io.github.performancetargets.rollup;

import java.util.List;

/**
 * 审核汇总 What was found in many tables, by rule and by organization. Findings that were waived do not count.
 *
 * @param tables how many there were
 * @param complete how many are complete
 * @param rules what was found, the most frequent rule first
 * @param organizations by organization, the one with the most findings first
 * @param uncounted how many tables are of organizations that stand in no list, because there were too many
 * @param mostFindings the tables with the most errors and warnings, the worst first
 */
public record FindingSummary(
        long tables,
        long complete,
        List<RuleCount> rules,
        List<OrganizationFindings> organizations,
        long uncounted,
        List<ListedTable> mostFindings) {
    /** Copies the lists. */
    public FindingSummary {
        rules = List.copyOf(rules);
        organizations = List.copyOf(organizations);
        mostFindings = List.copyOf(mostFindings);
    }
}

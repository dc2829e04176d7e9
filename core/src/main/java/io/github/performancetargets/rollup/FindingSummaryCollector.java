package io.github.performancetargets.rollup;

import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * 审核汇总器 Takes the reports of tables one by one and keeps none of them. Memory is bounded: by the rules, the worst list, and
 * {@value #MOST_ORGANIZATIONS} organizations. Used by one thread.
 */
public final class FindingSummaryCollector {
    /** 单位数上限 Of how many organizations findings are counted one by one; tables of others count in the whole only. */
    public static final int MOST_ORGANIZATIONS = 50_000;

    private final RuleCounts all = new RuleCounts();
    private final CountedRules rules = new CountedRules();
    private final Map<String, OrganizationTally> organizations = new LinkedHashMap<>();
    private final WorstTables most = WorstTables.highest();
    private long uncounted;

    /** One that nothing was added to. */
    public FindingSummaryCollector() {}

    /**
     * Adds what was found in a table.
     *
     * @param source where it was read, for the list of the worst
     */
    public void add(String source, PerformanceTargetTable table, Report report) {
        Objects.requireNonNull(source, "source");
        most.add(source, TableNames.name(table), all.add(report));
        String organization = TableNames.organization(table);
        OrganizationTally tally = organizations.get(organization);
        if (tally == null && organizations.size() < MOST_ORGANIZATIONS) {
            tally = new OrganizationTally();
            organizations.put(organization, tally);
        }
        if (tally == null) {
            uncounted++;
        } else {
            tally.add(report, rules);
        }
    }

    /** 汇总 What was added so far; more may be added afterwards. */
    public FindingSummary summary() {
        return new FindingSummary(
                all.tables(),
                all.complete(),
                all.counts(),
                organizations.entrySet().stream()
                        .map(one -> one.getValue().findings(one.getKey(), rules))
                        .sorted(Comparator.comparingLong(OrganizationFindings::findings)
                                .reversed())
                        .toList(),
                uncounted,
                most.tables());
    }
}

package io.github.performancetargets.rollup;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.validation.Report;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** 规则计数 Counts tables, and findings by rule and severity. */
final class RuleCounts {
    private final Map<String, RuleCount> counts = new TreeMap<>();
    private long tables;
    private long complete;

    /** Counts the findings of a table that were not waived; answers with the number of its errors and warnings. */
    Amount add(Report report) {
        tables++;
        complete += report.isComplete() ? 1 : 0;
        Set<String> seen = new HashSet<>();
        long serious = 0;
        for (Finding finding : report.findings()) {
            if (report.waiver(finding).isPresent()) {
                continue;
            }
            String key = finding.rule() + " " + finding.severity().code();
            long table = seen.add(key) ? 1 : 0;
            serious += finding.severity() == Severity.NOTE ? 0 : 1;
            counts.merge(
                    key,
                    new RuleCount(finding.rule(), finding.severity(), 1, table),
                    (known, one) -> new RuleCount(
                            known.rule(), known.severity(), known.findings() + 1, known.tables() + table));
        }
        return Amount.of(serious);
    }

    long tables() {
        return tables;
    }

    long complete() {
        return complete;
    }

    List<RuleCount> counts() {
        return counts.values().stream()
                .sorted(Comparator.comparingLong(RuleCount::findings).reversed())
                .toList();
    }
}

package io.github.performancetargets.rollup;

import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.validation.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** 单位计数 Counts the findings of one organization, by the numbers of their rules: there may be many organizations. */
final class OrganizationTally {
    private long tables;
    private long complete;
    private int[] findings = {};
    private int[] tablesWith = {};
    // which table a rule spoke of last
    private long[] lastTable = {};

    void add(Report report, CountedRules rules) {
        tables++;
        complete += report.isComplete() ? 1 : 0;
        for (Finding finding : report.findings()) {
            if (report.waiver(finding).isEmpty()) {
                count(rules.number(finding));
            }
        }
    }

    private void count(int rule) {
        if (rule >= findings.length) {
            findings = Arrays.copyOf(findings, rule + 1);
            tablesWith = Arrays.copyOf(tablesWith, rule + 1);
            lastTable = Arrays.copyOf(lastTable, rule + 1);
        }
        findings[rule]++;
        if (lastTable[rule] != tables) {
            lastTable[rule] = tables;
            tablesWith[rule]++;
        }
    }

    OrganizationFindings findings(String name, CountedRules rules) {
        List<RuleCount> counts = new ArrayList<>();
        for (int rule = 0; rule < findings.length; rule++) {
            if (findings[rule] > 0) {
                counts.add(rules.count(rule, findings[rule], tablesWith[rule]));
            }
        }
        counts.sort(Comparator.comparingLong(RuleCount::findings)
                .reversed()
                .thenComparing(count -> count.rule().value()));
        return new OrganizationFindings(name, tables, complete, counts);
    }
}

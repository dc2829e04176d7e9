package io.github.performancetargets.examples.spark;

import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.validation.Report;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** 规则合计 How often which rule spoke in some of the tables. Mutable: Spark fills one for each part of its data, and joins them. */
public final class RuleTotals implements Serializable {
    private static final long serialVersionUID = 1;

    /**
     * 规则 A rule with a severity.
     *
     * @param rule its id
     * @param severity of its findings
     */
    private record CountedRule(String rule, String severity) implements Serializable, Comparable<CountedRule> {
        @Override
        public int compareTo(CountedRule other) {
            int byRule = rule.compareTo(other.rule);
            return byRule != 0 ? byRule : severity.compareTo(other.severity);
        }
    }

    private final TreeMap<CountedRule, long[]> rules = new TreeMap<>();
    private long tables;
    private long complete;
    private long unreadable;

    RuleTotals() {}

    void unreadable() {
        unreadable++;
    }

    void add(Report report) {
        tables++;
        complete += report.isComplete() ? 1 : 0;
        Set<CountedRule> seen = new HashSet<>();
        for (Finding finding : report.findings()) {
            CountedRule rule =
                    new CountedRule(finding.rule().value(), finding.severity().code());
            add(rule, 1, seen.add(rule) ? 1 : 0);
        }
    }

    private void add(CountedRule rule, long findings, long inTables) {
        long[] counts = rules.computeIfAbsent(rule, any -> new long[2]);
        counts[0] += findings;
        counts[1] += inTables;
    }

    RuleTotals join(RuleTotals other) {
        tables += other.tables;
        complete += other.complete;
        unreadable += other.unreadable;
        other.rules.forEach((rule, counts) -> add(rule, counts[0], counts[1]));
        return this;
    }

    Row row() {
        List<Row> counted = new ArrayList<>();
        for (Map.Entry<CountedRule, long[]> rule : rules.entrySet()) {
            counted.add(RowFactory.create(
                    rule.getKey().rule(), rule.getKey().severity(), rule.getValue()[0], rule.getValue()[1]));
        }
        // the encoder of rows takes arrays, and no lists of Java
        return RowFactory.create(tables, complete, unreadable, counted.toArray(new Row[0]));
    }
}

package io.github.performancetargets.rollup;

import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 规则编号 Numbers the rules that spoke, with their severities, so that many tallies can count in arrays. */
final class CountedRules {
    private record RuleWeight(RuleId rule, Severity severity) {}

    private final Map<RuleWeight, Integer> numbers = new HashMap<>();
    private final List<RuleWeight> rules = new ArrayList<>();

    int number(Finding finding) {
        RuleWeight rule = new RuleWeight(finding.rule(), finding.severity());
        Integer known = numbers.putIfAbsent(rule, rules.size());
        if (known != null) {
            return known;
        }
        rules.add(rule);
        return rules.size() - 1;
    }

    RuleCount count(int number, long findings, long tables) {
        RuleWeight rule = rules.get(number);
        return new RuleCount(rule.rule(), rule.severity(), findings, tables);
    }
}

package io.github.performancetargets.validation;

import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Grouping;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** 意见收集 Gathers the findings of one validation; makes nothing until something is found. */
final class Collector implements Findings {
    private final Depth depth;
    private final RuleDefinition[] rules;
    private final Severity[] severities;
    private final List<Finding> none = List.of();
    private List<Finding> found = none;
    // numbers, and nothing to do at the end of a rule, because one that finds nothing should cost as little as can be
    private int rule;
    private int lastThatFound = -1;
    private int firstOfRule;
    private List<Place> folded = List.of();
    private boolean stopped;

    /** A collector of what rules find, which count as severe as the second list says. */
    Collector(Depth depth, RuleDefinition[] rules, Severity[] severities) {
        this.depth = depth;
        this.rules = rules;
        this.severities = severities;
    }

    /** Begins the rule at a place of the list. */
    void begin(int next) {
        rule = next;
    }

    @Override
    public void add(Place place, List<Argument> arguments, List<Place> related) {
        if (stopped) {
            return;
        }
        if (rule != lastThatFound) {
            joinFolded();
            lastThatFound = rule;
            firstOfRule = found.size();
        }
        RuleDefinition definition = rules[rule];
        definition.requireFilled(arguments);
        if (definition.grouping() == Grouping.ONE_PER_TABLE && found.size() > firstOfRule) {
            if (folded.isEmpty()) {
                folded = new ArrayList<>();
            }
            folded.add(place);
            folded.addAll(related);
            return;
        }
        if (found == none) {
            found = new ArrayList<>();
        }
        Severity severity = severities[rule];
        found.add(new Finding(definition.id(), definition.criterion(), severity, place, arguments, related));
        stopped = depth == Depth.FIRST_ERROR && severity == Severity.ERROR;
    }

    // the places that a rule of one finding found later join that finding
    private void joinFolded() {
        if (folded.isEmpty()) {
            return;
        }
        Finding first = found.get(firstOfRule);
        List<Place> related = new ArrayList<>(first.related());
        related.addAll(folded);
        found.set(
                firstOfRule,
                new Finding(
                        first.rule(), first.criterion(), first.severity(), first.place(), first.arguments(), related));
        folded = List.of();
    }

    boolean isStopped() {
        return stopped;
    }

    List<Finding> found() {
        joinFolded();
        return found;
    }
}

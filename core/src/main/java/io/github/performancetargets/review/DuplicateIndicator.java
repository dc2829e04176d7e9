package io.github.performancetargets.review;

import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.Objects;

/** 指标重复 Two indicators of one tier have the same name and the same value. */
final class DuplicateIndicator implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "duplicate-indicator", Criterion.RELEVANCE, Severity.WARNING)
            .build();

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        for (Namesakes.Pair pair : Namesakes.of(table)) {
            int first = pair.first();
            int second = pair.second();
            StatedTarget value = table.value(second);
            StatedTarget before = table.value(first);
            if (value != null
                    && before != null
                    && Objects.equals(table.dimension(first), table.dimension(second))
                    && table.indicator(first)
                            .goalId()
                            .equals(table.indicator(second).goalId())
                    && value.target().equals(before.target())) {
                findings.add(table.place(second), List.of(), List.of(table.place(first)));
            }
        }
    }
}

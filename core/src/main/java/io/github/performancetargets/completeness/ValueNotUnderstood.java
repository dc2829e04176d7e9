package io.github.performancetargets.completeness;

import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Grouping;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.value.NotUnderstood;
import io.github.performancetargets.value.StatedTarget;

/** 指标值未能读懂 Values that could not be read as a whole: a human must, and the rules about values pass over them. */
final class ValueNotUnderstood implements Rule {
    private static final RuleDefinition DEFINITION = CompletenessDefinitions.note("value-not-understood")
            .grouping(Grouping.ONE_PER_TABLE)
            .build();

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        if (!Census.of(table).notUnderstood()) {
            return;
        }
        for (int i = 0; i < table.size(); i++) {
            StatedTarget value = table.value(i);
            if (value != null && value.target() instanceof NotUnderstood && !Folding.isBlank(value.text())) {
                findings.add(table.valuePlace(i));
            }
        }
    }
}

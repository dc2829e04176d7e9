package io.github.performancetargets.completeness;

import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.target.StatedTarget;
import io.github.performancetargets.text.Folding;

/** 指标值空白 An indicator has a name and no value. */
final class ValueMissing implements Rule {
    private static final RuleDefinition DEFINITION =
            Definitions.error("value-missing").build();

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        if (!Census.of(table).valueMissing()) {
            return;
        }
        for (int i = 0; i < table.size(); i++) {
            StatedTarget value = table.value(i);
            if (value == null || Folding.isBlank(value.text())) {
                findings.add(table.valuePlace(i));
            }
        }
    }
}

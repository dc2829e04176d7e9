package io.github.performancetargets.completeness;

import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.value.Placeholder;
import io.github.performancetargets.value.StatedTarget;

/** 指标值未填写 The value of an indicator still holds the blanks of a template. */
final class ValuePlaceholder implements Rule {
    private static final RuleDefinition DEFINITION =
            CompletenessDefinitions.error("value-placeholder").build();

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        if (!Census.of(table).placeholder()) {
            return;
        }
        for (int i = 0; i < table.size(); i++) {
            StatedTarget value = table.value(i);
            if (value != null && value.target() instanceof Placeholder && !Folding.isBlank(value.text())) {
                findings.add(table.valuePlace(i));
            }
        }
    }
}

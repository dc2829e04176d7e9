package io.github.performancetargets.review;

import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.value.StatedTarget;
import org.jspecify.annotations.Nullable;

/** 文字与含义不符 The words of a value and its stored meaning disagree: one of them was edited. A meaning that says more than the words, such as an operator from another column, does not disagree. */
final class TextContradictsTarget implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "text-contradicts-target", Criterion.COMPLETENESS, Severity.ERROR)
            .build();

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        StatedTarget last = null;
        for (int i = 0; i < table.size(); i++) {
            StatedTarget value = table.value(i);
            // rows repeat values such as 年度内完成: one look at each run of them is enough
            if (value != null && !isSame(value, last)) {
                if (value.agrees()) {
                    last = value;
                } else {
                    findings.add(table.valuePlace(i));
                }
            }
        }
    }

    private static boolean isSame(StatedTarget value, @Nullable StatedTarget other) {
        return other != null
                && value.text().equals(other.text())
                && value.target().equals(other.target());
    }
}

package io.github.performancetargets.review;

import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.target.Bound;
import io.github.performancetargets.target.ComparisonOperator;
import io.github.performancetargets.target.NotUnderstood;
import io.github.performancetargets.target.StatedTarget;
import io.github.performancetargets.target.Target;

/** 文字与含义不符 The words of a value and its stored meaning disagree: one of them was edited. A meaning that says more than the words, such as an operator from another column, does not disagree. */
final class TextContradictsTarget implements Rule {
    private static final RuleDefinition DEFINITION = Definitions.of(
                    "text-contradicts-target", Criterion.COMPLETENESS, Severity.ERROR)
            .build();

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        for (int i = 0; i < table.size(); i++) {
            StatedTarget value = table.value(i);
            if (value != null && contradicts(value)) {
                findings.add(table.valuePlace(i));
            }
        }
    }

    private static boolean contradicts(StatedTarget value) {
        Target stored = value.target();
        if (stored instanceof NotUnderstood || value.text().isBlank()) {
            return false;
        }
        Target read = StatedTarget.read(value.text()).target();
        return !(read instanceof NotUnderstood) && !read.equals(stored) && !saysLess(read, stored);
    }

    private static boolean saysLess(Target read, Target stored) {
        return read instanceof Bound words
                && stored instanceof Bound meaning
                && words.amount().equals(meaning.amount())
                && (words.operator() == ComparisonOperator.UNSPECIFIED || words.operator() == meaning.operator())
                && (words.unit().isEmpty() || words.unit().equals(meaning.unit()));
    }
}

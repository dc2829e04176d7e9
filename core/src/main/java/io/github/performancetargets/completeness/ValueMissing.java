package io.github.performancetargets.completeness;

import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.value.StatedTarget;
import java.util.Objects;

/** 指标值空白 An indicator has a name and no value; the heading of a group of indicators, which carries their points, needs none. */
final class ValueMissing implements Rule {
    private static final RuleDefinition DEFINITION =
            CompletenessDefinitions.error("value-missing").build();

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
            if (hasNoValue(table, i) && !isHeading(table, i)) {
                findings.add(table.valuePlace(i));
            }
        }
    }

    private static boolean hasNoValue(TableFacts table, int i) {
        StatedTarget value = table.value(i);
        return value == null || Folding.isBlank(value.text());
    }

    // a row that has points and no value heads a group where those below have values and no points
    private static boolean isHeading(TableFacts table, int i) {
        return i + 1 < table.size()
                && table.indicator(i).weight().isPresent()
                && table.indicator(i + 1).weight().isEmpty()
                && !hasNoValue(table, i + 1)
                && Objects.equals(table.dimension(i), table.dimension(i + 1));
    }
}

package io.github.performancetargets.completeness;

import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.SlotRequirement;

/** 必填指标栏不适用 A second tier that the form demands holds nothing but the statement that no value applies. */
final class SlotNotApplicable implements Rule {
    private static final RuleDefinition DEFINITION =
            CompletenessDefinitions.error("slot-not-applicable").build();

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        if (!Census.of(table).notApplicable()) {
            return;
        }
        FilledSlots filled = FilledSlots.of(table);
        for (SlotRequirement slot : DemandedSlots.of(table)) {
            if (filled.isFilled(slot.dimension()) && !filled.isApplicable(slot.dimension())) {
                findings.add(table.valuePlace(filled.first(slot.dimension())));
            }
        }
    }
}
